import '../cockpit.css';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, indicatorQuery, indicatorsQuery } from '../../api/queries.ts';
import type { Indicator } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { IndicatorCards } from '../indicators/indicator-cards.tsx';
import { plansQuery, tasksQuery } from '../queries.ts';
import { StateMark } from '../state-mark.tsx';
import type { PlanRow } from '../types.ts';
import { byUrgency, type PlanStanding, planStanding } from './plan-standing.ts';

/** The first screen: one sentence per plan, the worst first, then what is measured. */
export function OverviewPage() {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const city = useQuery(cityQuery()).data;
  const plans = useQuery(plansQuery());
  const tasks = useQuery(tasksQuery());
  const indicators = useQuery(indicatorsQuery());
  usePageTitle(w.overview);
  const failed = [plans, tasks, indicators].find(({ isError }) => isError);
  return (
    <div className="page">
      <div>
        <h1>{w.overviewTitle(city === undefined ? '' : dayWords(city.today, lang))}</h1>
        <p className="page-lead">{w.overviewLead}</p>
      </div>
      {failed !== undefined ? (
        <ProblemNotice problem={problemOf(failed.error)} again={() => void failed.refetch()} />
      ) : city === undefined ||
        plans.data === undefined ||
        tasks.data === undefined ||
        indicators.data === undefined ? (
        <Skeleton lines={16} />
      ) : (
        <>
          <Sentences
            plans={plans.data.items}
            indicators={indicators.data.items}
            tasks={tasks.data.items}
            today={city.today}
            planEnded={city.planEnded}
          />
          <Measured plans={plans.data.items} indicators={indicators.data.items} />
        </>
      )}
    </div>
  );
}

function Sentences({
  plans,
  indicators,
  ...facts
}: {
  plans: readonly PlanRow[];
  indicators: readonly Indicator[];
} & Pick<Parameters<typeof planStanding>[0], 'tasks' | 'today' | 'planEnded'>) {
  const missed = indicators.filter(({ computed, holds }) => computed && holds === false);
  const asked = useQueries({
    queries: missed.map(({ code }) => indicatorQuery(code, { groupBy: 'region' })),
  });
  const details = new Map(asked.flatMap(({ data }) => (data === undefined ? [] : [[data.code, data]])));
  const rows = plans
    .map((plan) => ({
      plan,
      no: plan.no,
      ...planStanding({
        ...facts,
        plan,
        indicators: indicators.filter((each) => each.plan === plan.no),
        tasks: facts.tasks.filter((task) => task.plan === plan.no),
        details,
      }),
    }))
    .sort(byUrgency);
  return (
    <ul className="standings">
      {rows.map(({ plan, ...standing }) => (
        <li key={plan.no} className="standing-row" data-standing={standing.standing}>
          <PlanSentence plan={plan} standing={standing} />
        </li>
      ))}
    </ul>
  );
}

function PlanSentence({ plan, standing }: { plan: PlanRow; standing: PlanStanding }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const [first] = standing.missed;
  return (
    <>
      <div className="standing-state">
        <StateMark state={standing.standing} />
      </div>
      <div className="standing-plan">
        <span className="quiet small">{w.planNo(plan.no)}</span>
        <Link to="/cockpit/plans/$plan" params={{ plan: String(plan.no) }}>
          {text(plan.name)}
        </Link>
      </div>
      <div className="standing-said">
        <p>
          {first === undefined ? (
            text(standing.sentence)
          ) : (
            <Link to="/cockpit/indicators/$code" params={{ code: first.code }} className="standing-figure">
              {text(standing.sentence)}
            </Link>
          )}
        </p>
        {standing.because !== null && (
          <p className="quiet">
            {w.because} {text(standing.because)}
          </p>
        )}
        {standing.next !== null && (
          <p className="quiet">
            {w.next}：
            <Link
              to="/cockpit/tasks"
              search={{
                plan: String(plan.no),
                task: standing.task === null ? undefined : String(standing.task),
              }}
            >
              {text(standing.next)}
            </Link>
          </p>
        )}
      </div>
    </>
  );
}

function Measured({ plans, indicators }: { plans: readonly PlanRow[]; indicators: readonly Indicator[] }) {
  const w = useWords(cockpitWords);
  const text = useText();
  return (
    <>
      {plans
        .filter(({ hasServices }) => hasServices)
        .map((plan) => (
          <section key={plan.no} className="cockpit-section" aria-labelledby={`figures-${plan.no}`}>
            <div className="page-head">
              <h2 id={`figures-${plan.no}`}>{w.figuresOf(text(plan.name))}</h2>
              <Link to="/cockpit/indicators" search={{ plan: String(plan.no) }}>
                {w.allIndicators}
              </Link>
            </div>
            <IndicatorCards
              indicators={indicators.filter((each) => each.plan === plan.no && each.computed)}
            />
          </section>
        ))}
    </>
  );
}
