import '../components/field.css';
import { useId, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import type { CaseView } from '../api/types.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { UploadField } from '../files/upload-field.tsx';
import { useWords } from '../language/language.tsx';
import { drawingWords } from './drawing-words.ts';
import type { KeptAnswer } from './kept-work.ts';
import type { Drawing, Mark } from './marks.ts';
import { useDrawingAct } from './use-drawing-act.ts';

/** A designer's side: changed drawings take the place of others, marks are answered, and all of it goes in at once. */
export function AnswerPanel({
  view,
  drawings,
  open,
  kept,
  onKept,
  onDone,
}: {
  view: CaseView;
  drawings: readonly Drawing[];
  open: readonly Mark[];
  kept: KeptAnswer;
  onKept: (kept: KeptAnswer) => void;
  onDone: () => void;
}) {
  const w = useWords(drawingWords);
  const id = useId();
  const [fault, setFault] = useState<string | null>(null);
  const act = useDrawingAct(view, onDone);
  const unanswered = open.filter(({ number }) => (kept.answers[number] ?? '').trim().length < 2);
  const send = () => {
    setFault(unanswered.length > 0 ? w.answersMissing(unanswered.length) : null);
    if (unanswered.length > 0) return;
    act.mutate({
      act: 'complete-step',
      step: 'answer',
      outcome: 'answered',
      reason: null,
      output: {
        drawings: drawings.map(({ title, file }, index) => ({ title, file: kept.files[index]?.id ?? file })),
        answers: open.map(({ number }) => ({ mark: number, text: (kept.answers[number] ?? '').trim() })),
      },
    });
  };
  return (
    <section className="sheet drawing-review" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{w.yourAnswer}</h2>
      <p className="small quiet">{w.answerHint}</p>
      {drawings.map(({ title, file }, index) => (
        <div key={file} className="drawing-replace">
          <p>
            <strong>{w.replace(title)}</strong>
            {kept.files[index] !== undefined && <span className="small"> {w.replaced}</span>}
          </p>
          <UploadField
            place={{ case: view.id }}
            several={false}
            files={[]}
            onSent={(upload) =>
              onKept({ ...kept, files: { ...kept.files, [index]: { id: upload.id, name: upload.name } } })
            }
            onRemoved={() => {}}
          />
          {kept.files[index] !== undefined && (
            <p className="small">
              {kept.files[index].name}{' '}
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  const { [index]: _dropped, ...files } = kept.files;
                  onKept({ ...kept, files });
                }}
              >
                {w.remove}
                <span className="unseen"> {kept.files[index].name}</span>
              </button>
            </p>
          )}
        </div>
      ))}
      {fault !== null && (
        <p className="field-fault" role="alert">
          {fault}
        </p>
      )}
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div className="drawing-buttons">
        <Button primary busy={act.isPending} onClick={send}>
          {w.handIn}
        </Button>
      </div>
    </section>
  );
}
