import '../cockpit.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { planQuery, plansQuery } from '../queries.ts';
import type { PlanRow } from '../types.ts';
import { LeadUnits } from './lead-units.tsx';
import { bySection } from './sections.ts';

/** The general plan, the special plans under it, and their measures. */
export function PlansPage() {
  const w = useWords(cockpitWords);
  const plans = useQuery(plansQuery());
  usePageTitle(w.plans);
  return (
    <div className="page">
      <div>
        <h1>{w.plans}</h1>
        <p className="page-lead">{w.plansLead}</p>
      </div>
      {plans.isPending ? (
        <Skeleton lines={16} />
      ) : plans.isError ? (
        <ProblemNotice problem={problemOf(plans.error)} again={() => void plans.refetch()} />
      ) : (
        <ul className="plan-tree">
          {plans.data.items.map((plan) => (
            <li key={plan.no} data-general={plan.no === 0}>
              <PlanBranch plan={plan} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function PlanBranch({ plan }: { plan: PlanRow }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <details className="plan-branch" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <span className="plan-name">
          <span className="quiet small">{w.planNo(plan.no)}</span>
          <Link to="/cockpit/plans/$plan" params={{ plan: String(plan.no) }}>
            {text(plan.name)}
          </Link>
        </span>
        <LeadUnits plan={plan} />
        <span className="quiet">{w.planCounts(plan.measureCount, plan.taskCount)}</span>
        <span className={plan.hasServices ? 'plan-runs' : 'quiet'}>
          {plan.hasServices ? w.running : w.notRunning}
        </span>
      </summary>
      {open && <PlanMeasures no={plan.no} />}
    </details>
  );
}

function PlanMeasures({ no }: { no: number }) {
  const text = useText();
  const plan = useQuery(planQuery(no));
  if (plan.isPending) return <Skeleton lines={4} />;
  if (plan.isError)
    return <ProblemNotice problem={problemOf(plan.error)} again={() => void plan.refetch()} />;
  return (
    <ul className="plan-sections">
      {bySection(plan.data.measures).map(({ section, measures }) => (
        <li key={section?.zh ?? ''}>
          {section !== null && <strong>{text(section)}</strong>}
          <ul>
            {measures.map((measure) => (
              <li key={measure.id}>
                <Link to="/cockpit/plans/$plan" params={{ plan: String(no) }} hash={measure.id}>
                  {measure.ref} {text(measure.title)}
                </Link>
                <span className="quiet"> {text(measure.deadlineText)}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
