import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { CaseView } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { OneClockStrip } from '../../components/clock/clock-strip.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Attachments } from '../../files/attachments.tsx';
import type { FileLine } from '../../files/file-list.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { useCaseAct } from './use-case-act.ts';

type Owed = CaseView['obligations'][number];

/** What the applicant still owes and where to hand it in, and what the office has yet to check. */
export function CaseOwed({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  return (
    <>
      <Obligations title={w.owed} view={view} obligations={standing(view, 'owed')} />
      <Obligations title={w.toCheck} view={view} obligations={standing(view, 'to-check')} />
    </>
  );
}

/** What was owed once and has come to its end, one way or the other. */
export function CaseSettled({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const settled = standing(view, 'kept', 'broken', 'released');
  return <Obligations title={w.settled} view={view} obligations={settled} />;
}

function standing(view: CaseView, ...wanted: readonly Owed['status'][]): readonly Owed[] {
  return view.obligations.filter(({ status }) => wanted.includes(status));
}

function Obligations(part: { title: string; view: CaseView; obligations: readonly Owed[] }) {
  const id = useId();
  if (part.obligations.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{part.title}</h2>
      {part.obligations.map((owed) => (
        <OneOwed key={owed.obligation.code} view={part.view} owed={owed} />
      ))}
    </section>
  );
}

function OneOwed({ view, owed }: { view: CaseView; owed: Owed }) {
  const w = useWords(caseWords);
  const text = useText();
  const [said, setSaid] = useState('');
  const [files, setFiles] = useState<readonly FileLine[]>([]);
  const act = useCaseAct(view);
  const { code, name } = owed.obligation;
  const mayHandIn = view.moves.some(
    (move) => move.act === 'submit-material' && move.choices.some((choice) => choice.code === code),
  );
  return (
    <div>
      <h3>
        {text(name)}
        <Basis lines={owed.basis} />
      </h3>
      <p>
        <strong>{text(owed.statusText)}</strong>
      </p>
      {owed.status === 'owed' && <OneClockStrip clock={owed.clock} />}
      {mayHandIn && (
        <CheckedForm
          className="rating no-print"
          onSend={() => {
            act.mutate(
              {
                act: 'submit-material',
                obligation: code,
                evidence: { text: said, files: files.map(({ id }) => id) },
              },
              {
                onSuccess: () => {
                  setSaid('');
                  setFiles([]);
                },
              },
            );
          }}
        >
          <label>
            {w.handIn}
            <textarea
              className="plain"
              value={said}
              required={files.length === 0}
              maxLength={2000}
              onChange={(event) => setSaid(event.target.value)}
            />
          </label>
          <Attachments place={{ case: view.id }} files={files} onChange={setFiles} />
          {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
          {/* What the case cannot go on without comes before what is only owed by a day. */}
          <Button
            type="submit"
            primary={!view.moves.some(({ act: asked }) => asked === 'complete-step' || asked === 'resubmit')}
            busy={act.isPending}
          >
            {w.handInSend}
          </Button>
        </CheckedForm>
      )}
    </div>
  );
}
