import { useId, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import type { CaseView, Move } from '../api/types.ts';
import { useCityTime } from '../app/city-time.ts';
import { useCaseAct } from '../applicant/my/use-case-act.ts';
import { Button } from '../components/button.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { dayWords, weekdayWords } from '../language/dates.ts';
import { useLanguage, useWords } from '../language/language.tsx';
import { daysOffered } from './visit-state.ts';
import { visitWords } from './visit-words.ts';

const fewest = 2;
const most = 6;
const halves = ['am', 'pm'] as const;

/** Days × halves, of which two to six are put to everybody. The earliest stands first. */
export function ProposeForm({ view, move }: { view: CaseView; move: Move }) {
  const w = useWords(visitWords);
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const before = view.data.meetAt;
  const [meetAt, setMeetAt] = useState(typeof before === 'string' ? before : '');
  const [tried, setTried] = useState(false);
  const act = useCaseAct(view);
  const wrong = chosen.size < fewest ? w.tooFew : chosen.size > most ? w.tooMany : null;
  const nowhere = meetAt.trim().length < 2;
  const send = () => {
    setTried(true);
    if (wrong !== null || nowhere) return;
    const slots = [...chosen].sort().map((slot) => {
      const [day = '', half = ''] = slot.split(' ');
      return { day, half };
    });
    act.mutate({
      act: 'complete-step',
      step: move.step ?? '',
      outcome: move.outcomes[0]?.code ?? '',
      output: { slots, meetAt: meetAt.trim() },
    });
  };
  return (
    <section className="sheet site-visit-mine no-print">
      <h2>{w.propose}</h2>
      <p className="quiet">{w.proposeHint}</p>
      <HalfDays view={view} days={daysOffered(move)} kind="checkbox" chosen={chosen} onChoose={setChosen} />
      <p role="status">{w.chosenCount(chosen.size)}</p>
      {tried && wrong !== null && (
        <p role="alert" className="site-visit-fault">
          {wrong}
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{w.meetLabel}</label>
        <input
          id={id}
          value={meetAt}
          maxLength={100}
          aria-invalid={(tried && nowhere) || undefined}
          aria-describedby={tried && nowhere ? `${id}-fault` : undefined}
          onChange={(event) => setMeetAt(event.target.value)}
        />
        {tried && nowhere && (
          <span id={`${id}-fault`} className="site-visit-fault">
            {w.meetMissing}
          </span>
        )}
      </div>
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div className="site-visit-send">
        <Button primary busy={act.isPending} onClick={send}>
          {act.isPending ? w.sending : w.sendProposal}
        </Button>
      </div>
    </section>
  );
}

/** After three rounds the lead office says when, and why. */
export function SettleForm({ view, move }: { view: CaseView; move: Move }) {
  const w = useWords(visitWords);
  const id = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [why, setWhy] = useState('');
  const [tried, setTried] = useState(false);
  const act = useCaseAct(view);
  const [slot = ''] = chosen;
  const nothing = slot === '';
  const unsaid = why.trim().length < 2;
  const send = () => {
    setTried(true);
    if (nothing || unsaid) return;
    const [day = '', half = ''] = slot.split(' ');
    act.mutate({
      act: 'complete-step',
      step: move.step ?? '',
      outcome: move.outcomes[0]?.code ?? '',
      reason: why.trim(),
      output: { day, half },
    });
  };
  return (
    <section className="sheet site-visit-mine no-print">
      <h2>{w.settle}</h2>
      <p className="quiet">{w.settleHint}</p>
      <HalfDays view={view} days={daysOffered(move)} kind="radio" chosen={chosen} onChoose={setChosen} />
      {tried && nothing && (
        <p role="alert" className="site-visit-fault">
          {w.oneChosen}
        </p>
      )}
      <div className="field">
        <label htmlFor={id}>{w.why}</label>
        <input
          id={id}
          value={why}
          maxLength={500}
          aria-invalid={(tried && unsaid) || undefined}
          aria-describedby={tried && unsaid ? `${id}-fault` : undefined}
          onChange={(event) => setWhy(event.target.value)}
        />
        {tried && unsaid && (
          <span id={`${id}-fault`} className="site-visit-fault">
            {w.whyMissing}
          </span>
        )}
      </div>
      {act.isError && <ProblemNotice problem={problemOf(act.error)} />}
      <div className="site-visit-send">
        <Button primary busy={act.isPending} onClick={send}>
          {act.isPending ? w.sending : w.sendSettled}
        </Button>
      </div>
    </section>
  );
}

function HalfDays({
  view,
  days,
  kind,
  chosen,
  onChoose,
}: {
  view: CaseView;
  days: readonly string[];
  kind: 'checkbox' | 'radio';
  chosen: ReadonlySet<string>;
  onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const w = useWords(visitWords);
  const language = useLanguage();
  const { today } = useCityTime();
  const name = useId();
  if (today === '') return null;
  const due = view.clocks.promised?.dueAt?.slice(0, 10) ?? null;
  const choose = (slot: string, on: boolean) => {
    if (kind === 'radio') {
      onChoose(new Set([slot]));
      return;
    }
    const next = new Set(chosen);
    if (on) next.add(slot);
    else next.delete(slot);
    onChoose(next);
  };
  return (
    <>
      {due !== null && <p className="small quiet">{w.due(dayWords(due, language, today))}</p>}
      <ul className="site-visit-days">
        {days.map((day) => (
          <li key={day} data-late={(due !== null && day > due) || undefined}>
            <span className="site-visit-day">
              {dayWords(day, language, today)} {weekdayWords(day, language)}
              {due !== null && day > due && <span className="small"> · {w.afterDue}</span>}
            </span>
            <span className="site-visit-halves">
              {halves.map((half) => {
                const slot = `${day} ${half}`;
                return (
                  <label key={half} className="site-visit-choice">
                    <input
                      type={kind}
                      name={name}
                      checked={chosen.has(slot)}
                      aria-label={`${dayWords(day, language, today)} ${half === 'am' ? w.am : w.pm}`}
                      onChange={(event) => choose(slot, event.target.checked)}
                    />
                    {half === 'am' ? w.am : w.pm}
                  </label>
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
