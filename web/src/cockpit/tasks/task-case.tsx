import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useWords } from '../../language/language.tsx';
import { hasQueue, seesContents } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { cockpitWords } from '../cockpit-words.ts';
import type { TaskRow } from '../types.ts';
import { taskPartsQuery } from './task-parts-query.ts';

/**
 * The task's own case: a door for the offices that have a part in it, and for those who look into every case. Its number is
 * published with the first thing that is said of the task; the case is there before.
 */
export function TaskCase({ task }: { task: TaskRow }) {
  const w = useWords(cockpitWords);
  const account = useAccount();
  const asks = account !== null && account.role !== 'applicant';
  const parts = useQuery({ ...taskPartsQuery(task.no), enabled: asks }).data;
  const opens =
    account !== null && (hasQueue(account.role) ? parts?.opens === true : seesContents(account.role));
  return opens && task.caseId !== null ? (
    <Link to="/work/case/$case" params={{ case: task.caseId }}>
      {task.caseNumber ?? w.openCase}
    </Link>
  ) : (
    (task.caseNumber ?? w.caseBegun)
  );
}
