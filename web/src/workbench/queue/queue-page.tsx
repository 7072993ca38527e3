import { Link } from '@tanstack/react-router';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { useWords } from '../../language/language.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { useQueue } from './queue-context.tsx';

/** Beside the queue while no case is open. */
export function QueuePage() {
  const w = useWords(workbenchWords);
  const { shown } = useQueue();
  usePageTitle(w.queue);
  return (
    <div className="queue-choose">
      {shown ? (
        <EmptyState level={2} title={w.choose}>
          {w.chooseText}
        </EmptyState>
      ) : (
        <EmptyState level={1} title={w.noQueue} action={<Link to="/work/cases">{w.cases}</Link>}>
          {w.noQueueText}
        </EmptyState>
      )}
    </div>
  );
}
