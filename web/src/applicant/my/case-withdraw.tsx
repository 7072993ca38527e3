import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { CaseView } from '../../api/types.ts';
import { Button } from '../../components/button.tsx';
import { CheckedForm } from '../../components/checked-form/checked-form.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { useWords } from '../../language/language.tsx';
import { caseWords } from './my-words.ts';
import { useCaseAct } from './use-case-act.ts';

/** Withdrawing, said plainly before it is done. */
export function CaseWithdraw({ view }: { view: CaseView }) {
  const w = useWords(caseWords);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const act = useCaseAct(view);
  if (!view.moves.some((move) => move.act === 'withdraw')) return null;
  return (
    <div className="no-print">
      <Button onClick={() => setAsking(true)}>{w.withdraw}</Button>
      {asking && (
        <Dialog title={w.withdraw} onClose={() => setAsking(false)}>
          <CheckedForm
            className="rating"
            onSend={() => {
              act.mutate({ act: 'withdraw', reason }, { onSuccess: () => setAsking(false) });
            }}
          >
            <p>{w.withdrawAsk}</p>
            <label>
              {w.withdrawReason}
              <textarea
                className="plain"
                value={reason}
                required
                maxLength={500}
                onChange={(event) => setReason(event.target.value)}
              />
            </label>
            {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
            <div className="choices">
              <Button type="submit" busy={act.isPending}>
                {w.withdrawYes}
              </Button>
              <Button primary onClick={() => setAsking(false)}>
                {w.keep}
              </Button>
            </div>
          </CheckedForm>
        </Dialog>
      )}
    </div>
  );
}
