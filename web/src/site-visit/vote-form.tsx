import { useState } from 'react';
import { problemOf } from '../api/problem.ts';
import type { CaseView, Move } from '../api/types.ts';
import { useCaseAct } from '../applicant/my/use-case-act.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { useText, useWords } from '../language/language.tsx';
import { useSlotWords } from './slot-words.ts';
import type { VisitState } from './visit-state.ts';
import { visitWords } from './visit-words.ts';

/** Which of the proposed times fit whoever is asked. One who comes for several matters is asked for each. */
export function VoteForm({ view, state, move }: { view: CaseView; state: VisitState; move: Move }) {
  const w = useWords(visitWords);
  const text = useText();
  const slotWords = useSlotWords();
  const [fits, setFits] = useState<ReadonlySet<string>>(new Set());
  const act = useCaseAct(view);
  const voter = state.voters.find(({ step }) => step === move.step);
  const send = (outcome: 'said' | 'any') => {
    act.mutate({
      act: 'complete-step',
      step: move.step ?? '',
      outcome,
      output: outcome === 'any' ? {} : { fits: [...fits].sort() },
    });
  };
  const choose = (code: string, on: boolean) => {
    const next = new Set(fits);
    if (on) next.add(code);
    else next.delete(code);
    setFits(next);
  };
  return (
    <section className="sheet site-visit-mine no-print">
      <fieldset>
        <legend>{w.yourTurn(text(voter?.matter))}</legend>
        <p className="quiet">{w.yourTurnHint}</p>
        <div className="site-visit-choices">
          {state.slots.map((slot) => (
            <label key={slot.code} className="site-visit-choice">
              <input
                type="checkbox"
                checked={fits.has(slot.code)}
                onChange={(event) => choose(slot.code, event.target.checked)}
              />
              {slotWords(slot)}
            </label>
          ))}
        </div>
      </fieldset>
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div className="site-visit-send">
        <Button primary={fits.size > 0} busy={act.isPending} onClick={() => send('said')}>
          {act.isPending ? w.sending : w.sendFits(fits.size)}
        </Button>
        <Button busy={act.isPending} onClick={() => send('any')}>
          {w.sendAny}
        </Button>
      </div>
    </section>
  );
}
