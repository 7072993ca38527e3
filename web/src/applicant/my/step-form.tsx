import { useId, useMemo, useState } from 'react';
import { resolveLanguage } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { problemOf } from '../../api/problem.ts';
import type { CaseView, Move } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { AntdFrame } from '../../design/antd-frame.tsx';
import { FilesHereProvider } from '../../files/file-place.tsx';
import { DeclaredForm } from '../../forms/declared-form.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { useCaseAct } from './use-case-act.ts';

/** One step of the applicant's: what came of it, what belongs to that, and the button that says so. */
export function StepForm({ view, move }: { view: CaseView; move: Move }) {
  const w = useWords(caseWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  // What waits for its day cannot be said yet.
  const outcomes = move.outcomes.filter(({ from }) => from === undefined);
  const [chosen, setChosen] = useState(outcomes.length === 1 ? (outcomes[0]?.code ?? null) : null);
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct(view);
  const source = move.form as JsonObject | null;
  const drawn = useMemo(() => (source === null ? null : resolveLanguage(source, lang)), [source, lang]);
  const outcome = outcomes.find(({ code }) => code === chosen);
  const unsaid = outcome?.reasonRequired === true && reason.trim().length < 2;
  const send = (output: JsonObject) => {
    setTried(true);
    if (outcome === undefined || unsaid) return;
    act.mutate({
      act: 'complete-step',
      step: move.step ?? '',
      outcome: outcome.code,
      output,
      ...(reason.trim() !== '' && { reason: reason.trim() }),
    });
  };
  const label = outcome === undefined ? w.sendStep : text(outcome.name);
  return (
    <AntdFrame>
      {outcomes.length > 1 && (
        <fieldset className="step-outcomes">
          <legend>{w.whatCame}</legend>
          {outcomes.map(({ code, name }) => (
            <label key={code}>
              <input type="radio" name={id} checked={chosen === code} onChange={() => setChosen(code)} />
              {text(name)}
            </label>
          ))}
          {tried && outcome === undefined && <p className="form-error">{w.chooseOne}</p>}
        </fieldset>
      )}
      {outcome?.reasonRequired === true && (
        <div className="field">
          <label htmlFor={`${id}-why`}>{w.why}</label>
          <textarea
            id={`${id}-why`}
            rows={3}
            maxLength={2000}
            value={reason}
            aria-invalid={(tried && unsaid) || undefined}
            onChange={(event) => setReason(event.target.value)}
          />
          {tried && unsaid && <p className="form-error">{w.whyMissing}</p>}
        </div>
      )}
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      {source !== null && drawn !== null && outcome?.favourable !== false ? (
        <FilesHereProvider
          value={{
            place: { case: view.id },
            files: view.files,
            onSent: () => undefined,
            onRemoved: () => undefined,
          }}
        >
          <DeclaredForm
            source={source}
            drawn={drawn}
            send={label}
            sending={w.sending}
            busy={act.isPending}
            onSend={send}
          />
        </FilesHereProvider>
      ) : (
        <div>
          <Button primary busy={act.isPending} onClick={() => send({})}>
            {act.isPending ? w.sending : label}
          </Button>
        </div>
      )}
    </AntdFrame>
  );
}
