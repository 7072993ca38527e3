import { useState } from 'react';
import { EmptyState } from '../components/empty-state.tsx';
import { DoneIcon, SoonIcon } from '../components/icons.tsx';
import { useWords } from '../language/language.tsx';
import { drawingWords } from './drawing-words.ts';
import { type Mark, zoneOf } from './marks.ts';

/** All marks with their answers; `children` gives what may be done with one, such as settling or answering it. */
export function MarkList({
  marks,
  at,
  onMark,
  titleOf,
  nameOf,
  children,
}: {
  marks: readonly Mark[];
  at: number | null;
  onMark: (number: number) => void;
  titleOf: (mark: Mark) => string;
  nameOf: (discipline: string) => string;
  children?: (mark: Mark) => React.ReactNode;
}) {
  const w = useWords(drawingWords);
  const [onlyOpen, setOnlyOpen] = useState(true);
  const shown = onlyOpen ? marks.filter(({ settled }) => !settled) : marks;
  return (
    <section className="sheet drawing-marks" aria-labelledby="drawing-marks">
      <h2 id="drawing-marks">{w.marks}</h2>
      {marks.length === 0 ? (
        <EmptyState title={w.noMarks}>{w.noMarksText}</EmptyState>
      ) : (
        <>
          <label className="drawing-check">
            <input
              type="checkbox"
              checked={onlyOpen}
              onChange={(event) => setOnlyOpen(event.target.checked)}
            />
            {w.onlyOpen}
          </label>
          {shown.length === 0 && <p className="quiet">{w.allSettled}</p>}
          <ol className="drawing-mark-list">
            {shown.map((mark) => (
              <li key={mark.number} className="drawing-mark" data-at={at === mark.number || undefined}>
                <button
                  type="button"
                  className="drawing-mark-head"
                  aria-pressed={at === mark.number}
                  onClick={() => onMark(mark.number)}
                >
                  <span className="drawing-number" data-weight={mark.settled ? 'settled' : mark.weight}>
                    {mark.number}
                  </span>
                  <span>
                    {nameOf(mark.by)} · {titleOf(mark)} · {zoneOf(mark)}
                  </span>
                </button>
                <p className="drawing-state">
                  {mark.settled ? <DoneIcon /> : <SoonIcon />}
                  {mark.settled ? w.settled : w.open} · {w[mark.weight]} · {w.round(mark.round)}
                </p>
                <p className="drawing-text">{mark.text}</p>
                {mark.rule !== undefined && <p className="small quiet">{w.rule(mark.rule)}</p>}
                {mark.answers.map((answer) => (
                  <p key={`${answer.round} ${answer.text}`} className="drawing-answer">
                    <strong>
                      {w.answered} · {w.round(answer.round)}
                    </strong>{' '}
                    {answer.text}
                  </p>
                ))}
                {children?.(mark)}
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
