import { useQuery } from '@tanstack/react-query';
import { problemOf } from '../../api/problem.ts';
import { clockExplanationQuery } from '../../api/queries.ts';
import type { ClockStrip, Clocks } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import type { Spoken } from '../../language/words.ts';
import { Basis } from '../basis.tsx';
import { Dialog } from '../dialog.tsx';
import { ProblemNotice } from '../problem-notice.tsx';
import { Skeleton } from '../skeleton.tsx';
import { ClockBars } from './clock-bars.tsx';
import { layoutClocks, shownClocks } from './clock-geometry.ts';
import { ClockState } from './clock-state.tsx';
import { clockWords } from './clock-words.ts';

/** Every reason for the date, dated, for each clock of the case. */
export function ClockExplanation({
  caseId,
  clocks,
  onClose,
}: {
  caseId: string;
  clocks: Clocks;
  onClose: () => void;
}) {
  const w = useWords(clockWords);
  const { now } = useCityTime();
  return (
    <Dialog title={w.title} onClose={onClose}>
      <ClockBars layout={layoutClocks(clocks, now)} />
      {shownClocks(clocks).map((clock) => (
        <OneExplained key={clock.clock} caseId={caseId} clock={clock} />
      ))}
      <Key />
    </Dialog>
  );
}

function OneExplained({ caseId, clock }: { caseId: string; clock: ClockStrip }) {
  const w = useWords(clockWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const explained = useQuery(clockExplanationQuery(caseId, clock.clock));
  return (
    <section className="clock-explained">
      <h3>
        {nameOf(clock.clock, w)} {text(clock.limit.text)}
        <Basis lines={clock.basis} />
      </h3>
      <p className="clock-words">
        <ClockState clock={clock} />
      </p>
      {clock.provisional && <p>{w.provisional}</p>}
      {explained.isPending && <Skeleton />}
      {explained.isError && (
        <ProblemNotice problem={problemOf(explained.error)} again={() => explained.refetch()} />
      )}
      {explained.data && (
        <ol className="clock-lines">
          {explained.data.lines.map((line) => (
            <li key={`${line.at} ${line.text.en}`}>
              <time dateTime={line.at}>{momentWords(line.at, lang, today)}</time>
              <span>{text(line.text)}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Key() {
  const w = useWords(clockWords);
  return (
    <ul className="clock-key" aria-label={w.legend}>
      <li>
        <Sample className="clock-counted" />
        {w.counted}
      </li>
      <li>
        <svg width="20" height="8" aria-hidden="true">
          <rect className="clock-hatch-ground" width="20" height="8" />
          {[2, 8, 14].map((x) => (
            <path key={x} className="clock-hatch-line" d={`M${x} 8l4-8h2l-4 8Z`} />
          ))}
        </svg>
        {w.uncounted}
      </li>
      <li>
        <Sample className="clock-overrun" />
        {w.overrun}
      </li>
      <li>
        <svg width="8" height="14" aria-hidden="true">
          <line className="clock-today" x1="4" x2="4" y1="0" y2="14" />
        </svg>
        {w.now}
      </li>
    </ul>
  );
}

function Sample({ className }: { className: string }) {
  return (
    <svg width="20" height="8" aria-hidden="true">
      <rect className={className} width="20" height="8" />
    </svg>
  );
}

function nameOf(clock: string, w: Spoken<typeof clockWords>): string {
  switch (clock) {
    case 'promised':
    case 'statutory':
    case 'correction':
    case 'acceptance':
      return w[clock];
    default:
      return w.step;
  }
}
