import './stretch-list.css';
import { useId } from 'react';
import type { CaseView } from '../../api/types.ts';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { OneClockStrip } from './clock-strip.tsx';

/** The parts of a case that have a limit of their own: each with its clock, and in the end whether it was kept. */
export function StretchList({ stretches }: { stretches: CaseView['stretches'] }) {
  const w = useWords(stretchWords);
  const text = useText();
  const id = useId();
  if (stretches.length === 0) return null;
  return (
    <section className="sheet stretches" aria-labelledby={id}>
      <h2 id={id}>{w.title}</h2>
      <ul>
        {stretches.map(({ stretch, clock, verdict, verdictText, office }) => (
          <li key={stretch.code}>
            <span className="stretch-name">{text(stretch.name)}</span>{' '}
            {verdict !== 'running' && <strong>{text(verdictText)}</strong>}
            {office !== null && <span className="quiet"> · {text(office.name)}</span>}
            <OneClockStrip clock={clock} />
          </li>
        ))}
      </ul>
    </section>
  );
}

const stretchWords = words({
  title: { zh: '有单独时限的部分', en: 'Parts with their own time limit' },
});
