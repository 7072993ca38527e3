import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { useQueue } from './queue-context.tsx';

/** Beside the queue while no case is open. */
export function QueuePage() {
  const w = useWords(workbenchWords);
  const { shown, some } = useQueue();
  usePageTitle(w.queue);
  const cases = <Link to="/work/cases">{w.cases}</Link>;
  return (
    <div className="queue-choose">
      {shown && some && (
        <EmptyState level={2} title={w.choose}>
          {w.chooseText}
        </EmptyState>
      )}
      {shown && !some && (
        <EmptyState level={2} title={w.nothingToChoose} action={cases}>
          {w.nothingToChooseText}
        </EmptyState>
      )}
      {!shown && (
        <EmptyState level={1} title={w.noQueue} action={cases}>
          {w.noQueueText}
        </EmptyState>
      )}
    </div>
  );
}
