import '../cockpit.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { ownPlanNo } from '../../../../src/kernel/city/ledger-numbers.ts';
import { problemOf } from '../../api/problem.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { planQuery, plansQuery } from '../queries.ts';
import type { PlanStanding } from '../standing/plan-standing.ts';
import { useStandings } from '../standing/use-standings.ts';
import { StateMark } from '../state-mark.tsx';
import type { PlanRow } from '../types.ts';
import { byYear } from './by-year.ts';
import { LeadUnits } from './lead-units.tsx';
import { readOpenPlans, writeOpenPlans } from './open-plans.ts';
import { bySection } from './sections.ts';

/** The general plan, the special plans under it, and their measures. Which are open stands in the address. */
export function PlansPage() {
  const w = useWords(cockpitWords);
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const plans = useQuery(plansQuery());
  const standings = useStandings().rows;
  const open = readOpenPlans(search);
  const toggle = (no: number) => {
    const next = new Set(open);
    if (!next.delete(no)) next.add(no);
    void navigate({
      to: '/cockpit/plans',
      search: writeOpenPlans(next),
      replace: true,
      resetScroll: false,
    });
  };
  usePageTitle(w.plans);
  return (
    <div className="page">
      <PageTop title={w.plans} lead={w.plansLead} />
      {plans.isPending ? (
        <Skeleton lines={16} />
      ) : plans.isError ? (
        <ProblemNotice problem={problemOf(plans.error)} again={() => void plans.refetch()} />
      ) : (
        byYear(plans.data.items).map(({ term, plans: ofYear }, _at, all) => (
          <section key={term.year} className="plan-year">
            {all.length > 1 && (
              <h2>
                {w.planOfYear(term.year)} <span className="quiet small">{w.runs(term.from, term.to)}</span>
              </h2>
            )}
            <ul className="plan-tree">
              {ofYear.map((plan) => (
                <li key={plan.no} data-general={ownPlanNo(plan.no) === 0}>
                  <PlanBranch
                    plan={plan}
                    standing={standings?.find((row) => row.plan.no === plan.no)?.standing ?? null}
                    open={open.has(plan.no)}
                    toggle={() => toggle(plan.no)}
                  />
                </li>
              ))}
            </ul>
          </section>
        ))
      )}
    </div>
  );
}

function PlanBranch({
  plan,
  standing,
  open,
  toggle,
}: {
  plan: PlanRow;
  standing: PlanStanding | null;
  open: boolean;
  toggle: () => void;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const id = useId();
  return (
    <>
      <div className="plan-branch">
        <button
          type="button"
          className="plan-toggle"
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          aria-label={w.measuresOf(text(plan.name))}
          onClick={toggle}
        >
          <span aria-hidden="true">{open ? '▾' : '▸'}</span>
        </button>
        <span className="plan-name">
          <span className="quiet small">{w.planNo(plan.no)}</span>
          <Link to="/cockpit/plans/$plan" params={{ plan: String(plan.no) }}>
            {text(plan.name)}
          </Link>
        </span>
        <LeadUnits plan={plan} />
        <span className="quiet">
          {w.planCounts(plan.measureCount, plan.taskCount)}
          {plan.hasServices && <span className="plan-runs"> {w.running}</span>}
        </span>
        <span>{standing !== null && <StateMark state={standing.standing} />}</span>
      </div>
      {open && (
        <div id={id} className="plan-measures">
          <PlanMeasures no={plan.no} />
        </div>
      )}
    </>
  );
}

function PlanMeasures({ no }: { no: number }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const plan = useQuery(planQuery(no));
  if (plan.isPending) return <Skeleton lines={4} />;
  if (plan.isError)
    return <ProblemNotice problem={problemOf(plan.error)} again={() => void plan.refetch()} />;
  return (
    <ul className="plan-sections">
      {bySection(plan.data.measures).map(({ section, measures }) => (
        <li key={measures[0]?.id ?? ''}>
          {section !== null && <strong>{text(section)}</strong>}
          <ul>
            {measures.map((measure) => (
              <li key={measure.id} className="plan-line">
                <Link to="/cockpit/plans/$plan" params={{ plan: String(no) }} hash={measure.id}>
                  {measure.ref} {text(measure.title)}
                </Link>
                <span className="quiet">{text(measure.deadlineText)}</span>
                {measure.taskNo !== null && (
                  <Link to="/cockpit/tasks" search={{ plan: String(no), task: String(measure.taskNo) }}>
                    {w.taskNo(measure.taskNo)}
                  </Link>
                )}
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
