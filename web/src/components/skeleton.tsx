import './skeleton.css';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({ loading: { zh: '正在取数据……', en: 'Loading …' } });

/** Lines where text will be. It says so once to those who listen. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  const w = useWords(dictionary);
  return (
    <div className="skeleton" role="status">
      <span className="unseen">{w.loading}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike
        <span key={line} className="skeleton-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** A whole page's worth, while its chunk or its data is on the way. */
export function PageSkeleton() {
  return (
    <div className="skeleton-page">
      <Skeleton lines={8} />
    </div>
  );
}
