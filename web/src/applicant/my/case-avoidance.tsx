import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { CaseView } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { useCaseAct } from './use-case-act.ts';

/** Asking that somebody who may be partial stay away from one's case (回避). */
export function CaseAvoidance({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const text = useText();
  const [asking, setAsking] = useState(false);
  const [ground, setGround] = useState('');
  const [reason, setReason] = useState('');
  const act = useCaseAct(view);
  const move = view.moves.find((each) => each.act === 'ask-avoidance');
  if (move === undefined) return null;
  return (
    <div className="no-print">
      <Button onClick={() => setAsking(true)}>{w.avoidance}</Button>
      {asking && (
        <Dialog title={w.avoidance} onClose={() => setAsking(false)}>
          <CheckedForm
            className="rating"
            onSend={() => {
              act.mutate({ act: 'ask-avoidance', ground, reason }, { onSuccess: () => setAsking(false) });
            }}
          >
            <p>{w.avoidanceAsk}</p>
            <fieldset className="plain">
              <legend>{w.avoidanceGround}</legend>
              {move.choices.map(({ code, name }) => (
                <label key={code} className="avoidance-ground">
                  <input
                    type="radio"
                    name="ground"
                    required
                    checked={ground === code}
                    onChange={() => setGround(code)}
                  />{' '}
                  {text(name)}
                </label>
              ))}
            </fieldset>
            <label>
              {w.avoidanceReason}
              <textarea
                className="plain"
                value={reason}
                required
                maxLength={2000}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
            <div className="choices">
              <Button type="submit" busy={act.isPending}>
                {w.avoidanceYes}
              </Button>
              <Button primary onClick={() => setAsking(false)}>
                {w.avoidanceNo}
              </Button>
            </div>
          </CheckedForm>
        </Dialog>
      )}
    </div>
  );
}
