import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { hasQueue, seesContents } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import type { TaskRow } from '../types.ts';
import { taskPartsQuery } from './task-parts-query.ts';

/** The task's own case by its number: a door for whoever answers for the task, and for those who look into every case. */
export function TaskCase({ task }: { task: TaskRow }) {
  const account = useAccount();
  const asks = account !== null && account.role !== 'applicant';
  const parts = useQuery({ ...taskPartsQuery(task.no), enabled: asks }).data;
  const opens =
    account !== null &&
    (hasQueue(account.role)
      ? parts?.answers != null && parts.answers.id === account.office?.id
      : seesContents(account.role));
  return opens && parts?.caseId != null ? (
    <Link to="/work/case/$case" params={{ case: parts.caseId }}>
      {task.caseNumber}
    </Link>
  ) : (
    task.caseNumber
  );
}
