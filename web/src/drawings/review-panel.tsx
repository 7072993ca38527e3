import { useId, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import type { CaseView } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useWords } from '../language/language.tsx';
import { drawingWords } from './drawing-words.ts';
import type { KeptReview } from './kept-work.ts';
import { MarkEditor } from './mark-editor.tsx';
import { type Mark, type NewMark, type Place, zoneOf } from './marks.ts';
import { useDrawingAct } from './use-drawing-act.ts';

/** A reviewer's side: marks are gathered, then the set is returned or passed with all of them at once. */
export function ReviewPanel({
  view,
  step,
  own,
  kept,
  onKept,
  placing,
  onPlacing,
  here,
  onDone,
}: {
  view: CaseView;
  step: string;
  /** The discipline's marks so far. */
  own: readonly Mark[];
  kept: KeptReview;
  onKept: (kept: KeptReview) => void;
  placing: Place | null;
  onPlacing: (place: Place | null) => void;
  /** The sheet that is looked at. */
  here: Pick<Place, 'file' | 'page'>;
  onDone: () => void;
}) {
  const w = useWords(drawingWords);
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const act = useDrawingAct(view, onDone);
  const open = own.filter(({ settled, number }) => !settled && !kept.settled.includes(number));
  const send = (outcome: 'passed' | 'returned') => {
    const lacks =
      outcome === 'passed'
        ? null
        : kept.marks.length === 0 && open.length === 0
          ? w.nothingMarked
          : kept.summary.trim() === ''
            ? w.summaryMissing
            : null;
    setFault(lacks);
    if (lacks !== null) return;
    act.mutate({
      act: 'complete-step',
      step,
      outcome,
      reason: outcome === 'returned' ? kept.summary.trim() : null,
      output: { marks: kept.marks.map((mark) => ({ ...mark })), settled: [...kept.settled] },
    });
  };
  return (
    <section className="sheet drawing-review" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{w.yourReview}</h2>
      {placing === null ? (
        <Button onClick={() => onPlacing({ ...here, x: 500, y: 500 })}>{w.addMark}</Button>
      ) : (
        <MarkEditor
          place={placing}
          onPlace={(place) => onPlacing({ ...placing, ...place })}
          onCancel={() => onPlacing(null)}
          onKeep={(mark) => {
            onKept({ ...kept, marks: [...kept.marks, mark] });
            onPlacing(null);
            setFault(null);
          }}
        />
      )}
      {kept.marks.length > 0 && (
        <>
          <p className="small quiet" role="status">
            {w.kept(kept.marks.length)}
          </p>
          <ul className="drawing-kept">
            {kept.marks.map((mark, index) => (
              <KeptMark
                // biome-ignore lint/suspicious/noArrayIndexKey: they have no name until they are sent
                key={index}
                mark={mark}
                onRemove={() => onKept({ ...kept, marks: kept.marks.filter((_, at) => at !== index) })}
              />
            ))}
          </ul>
        </>
      )}
      <div className="field">
        <label htmlFor={`${id}-summary`}>{w.summary}</label>
        <span id={`${id}-hint`} className="field-hint">
          {w.summaryHint}
        </span>
        <textarea
          id={`${id}-summary`}
          aria-describedby={`${id}-hint`}
          rows={2}
          maxLength={500}
          value={kept.summary}
          onChange={(event) => onKept({ ...kept, summary: event.target.value })}
        />
      </div>
      {open.length > 0 && <p className="small">{w.stillOpen(open.length)}</p>}
      {fault !== null && (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div className="drawing-buttons">
        <Button busy={act.isPending} onClick={() => send('returned')}>
          {w.returnIt}
        </Button>
        <Button primary busy={act.isPending} onClick={() => send('passed')}>
          {w.passIt}
        </Button>
      </div>
    </section>
  );
}

function KeptMark({ mark, onRemove }: { mark: NewMark; onRemove: () => void }) {
  const w = useWords(drawingWords);
  return (
    <li>
      <span>
        <strong>{zoneOf(mark)}</strong> {mark.text} <span className="quiet small">{w[mark.weight]}</span>
      </span>
      <button type="button" className="link-button" onClick={onRemove}>
        {w.remove}
        <span className="unseen"> {mark.text}</span>
      </button>
    </li>
  );
}
