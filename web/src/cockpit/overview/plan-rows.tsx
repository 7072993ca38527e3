import { Link } from '@tanstack/react-router';
import { useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import type { Miss } from '../standing/misses.ts';
import { type PlanAhead, PlanSentence } from '../standing/plan-sentence.tsx';
import { byUrgency, standings } from '../standing/plan-standing.ts';
import type { PlanWithStanding } from '../standing/use-standings.ts';
import { StateMark } from '../state-mark.tsx';
import type { Overview } from './use-overview.ts';

/** Whether something is to be said of the plan that was measured or is due: the rest only waits. */
export function asksForAttention({ standing: { standing } }: PlanWithStanding): boolean {
  return standing === 'off' || standing === 'behind' || standing === 'on';
}

/** The worst first, then by number. */
export function byStanding(rows: readonly PlanWithStanding[]): readonly PlanWithStanding[] {
  return [...rows].sort((a, b) =>
    byUrgency(
      { no: a.plan.no, standing: a.standing.standing },
      { no: b.plan.no, standing: b.standing.standing },
    ),
  );
}

/** How many plans stand how: what can be taken in at once. */
export function Counts({ rows }: { rows: readonly PlanWithStanding[] }) {
  const w = useWords(cockpitWords);
  const counted = standings
    .map((standing) => ({ standing, n: rows.filter((row) => row.standing.standing === standing).length }))
    .filter(({ n }) => n > 0);
  return (
    <ul className="standing-counts" aria-label={w.allShown(rows.length)}>
      {counted.map(({ standing, n }) => (
        <li key={standing}>
          <strong>{n}</strong> <StateMark state={standing} />
        </li>
      ))}
    </ul>
  );
}

/** One plan a row, the worst first: how it stands, since when, because of whom, what is next. */
export function PlanRows({
  rows,
  overview,
}: {
  rows: readonly PlanWithStanding[];
  overview?: Overview | undefined;
}) {
  const w = useWords(cockpitWords);
  if (rows.length === 0) return null;
  return (
    <ul className="standings" aria-label={w.standing}>
      {byStanding(rows).map(({ plan, standing }) => (
        <li key={plan.no} className="standing-row" data-standing={standing.standing}>
          <div className="standing-state">
            <StateMark state={standing.standing} />
          </div>
          <PlanName plan={plan} />
          <PlanSentence
            plan={plan.no}
            standing={standing}
            {...(overview === undefined ? {} : { ahead: aheadOf(overview, plan.no, standing.misses) })}
          />
        </li>
      ))}
    </ul>
  );
}

/** Plans of which nothing is measured yet, or whose time is over: a sentence each, side by side. */
export function QuietPlans({ rows }: { rows: readonly PlanWithStanding[] }) {
  const w = useWords(cockpitWords);
  const text = useText();
  if (rows.length === 0) return null;
  return (
    <section className="cockpit-section" aria-labelledby="quiet-plans">
      <h2 id="quiet-plans">{w.quietPlans(rows.length)}</h2>
      <ul className="quiet-plans">
        {byStanding(rows).map(({ plan, standing }) => (
          <li key={plan.no} className="quiet-plan">
            <PlanName plan={plan} />
            <StateMark state={standing.standing} />
            <p className="quiet small">{text(standing.sentence)}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Figures that meet their target now and most likely will not in time, and cases past their day. */
function aheadOf({ figures, plans }: Overview, plan: number, misses: readonly Miss[]): PlanAhead {
  return {
    doubtful: figures.filter(
      ({ code, plan: own, forecast }) =>
        own === plan &&
        forecast?.chance != null &&
        forecast.chance < 0.5 &&
        !misses.some(({ indicator }) => indicator.code === code),
    ),
    lateCases: plans.find(({ no }) => no === plan)?.late ?? 0,
  };
}

function PlanName({ plan }: { plan: PlanWithStanding['plan'] }) {
  const w = useWords(cockpitWords);
  const text = useText();
  return (
    <div className="standing-plan">
      <span className="quiet small">{w.planNo(plan.no)}</span>
      <Link to="/cockpit/plans/$plan" params={{ plan: String(plan.no) }}>
        {text(plan.name)}
      </Link>
    </div>
  );
}
