import { Link, Navigate } from '@tanstack/react-router';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useWords } from '../../language/language.tsx';
import { workplaceOf } from '../../office-frame/addresses.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { workbenchWords } from '../workbench-words.ts';
import { useQueue } from './queue-context.tsx';

/** Beside the queue while no case is open. */
export function QueuePage() {
  const w = useWords(workbenchWords);
  const { shown, some } = useQueue();
  const account = useAccount();
  usePageTitle(w.queue);
  // Who has no queue has their work elsewhere, and is told nothing of one.
  if (!shown) return account === null ? null : <Navigate to={workplaceOf(account.role)} replace />;
  const cases =
    account?.role === 'plan-lead' ? (
      <Link to="/work/tasks">{w.tasksOfPlan}</Link>
    ) : (
      <Link to="/work/cases">{w.cases}</Link>
    );
  return (
    <div className="queue-choose">
      {some && (
        <EmptyState level={2} title={w.choose}>
          {w.chooseText}
        </EmptyState>
      )}
      {!some && (
        <EmptyState level={2} title={w.nothingToChoose} action={cases}>
          {w.nothingToChooseText}
        </EmptyState>
      )}
    </div>
  );
}
