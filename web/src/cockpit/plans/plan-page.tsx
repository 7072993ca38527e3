import '../cockpit.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { placeInEnglish } from '../../../../src/kernel/basis.ts';
import { problemOf } from '../../api/problem.ts';
import { indicatorsQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { IndicatorCards } from '../indicators/indicator-cards.tsx';
import { planQuery } from '../queries.ts';
import { PlanSentence } from '../standing/plan-sentence.tsx';
import { useStandings } from '../standing/use-standings.ts';
import { StateMark } from '../state-mark.tsx';
import { DutyList } from '../tasks/duty-list.tsx';
import { type Measure, type PlanView, taskStates } from '../types.ts';
import { useScrollToHash } from '../use-scroll-to-hash.ts';
import { LeadUnits } from './lead-units.tsx';
import { bySection } from './sections.ts';

/** One plan: who leads, what runs, how its tasks stand, its figures, and every measure. */
export function PlanPage() {
  const w = useWords(cockpitWords);
  const no = Number(useParams({ strict: false, select: (params: { plan?: string }) => params.plan ?? '0' }));
  const text = useText();
  // What is no number is no plan: the server says so.
  const plan = useQuery(planQuery(no));
  usePageTitle(plan.data === undefined ? w.plans : text(plan.data.name));
  if (plan.error !== null && plan.error.status >= 400 && plan.error.status < 500) {
    return (
      <div className="page">
        <EmptyState level={1} title={w.noPlan} action={<Link to="/cockpit/plans">{w.backToPlans}</Link>}>
          {w.noPlanText}
        </EmptyState>
      </div>
    );
  }
  return (
    <div className="page">
      <Link to="/cockpit/plans" className="no-print">
        {w.backToPlans}
      </Link>
      {plan.isPending ? (
        <Skeleton lines={16} />
      ) : plan.isError ? (
        <ProblemNotice problem={problemOf(plan.error)} again={() => void plan.refetch()} />
      ) : (
        <WholePlan plan={plan.data} />
      )}
    </div>
  );
}

/** More of them would stand between the name of the plan and how it stands. */
const mostInLine = 6;

function PlanServices({ services }: { services: PlanView['services'] }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const links = services.map(({ code, name }, at) => (
    <span key={code}>
      {at > 0 && ' · '}
      <Link to="/services/$code" params={{ code }}>
        {text(name)}
      </Link>
    </span>
  ));
  return services.length > mostInLine ? (
    <details>
      <summary>
        {w.services} {services.length}
      </summary>
      <p>{links}</p>
    </details>
  ) : (
    <p>
      <span className="quiet">{w.services}</span> {links}
    </p>
  );
}

function WholePlan({ plan }: { plan: PlanView }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const indicators = useQuery(indicatorsQuery(String(plan.no))).data?.items ?? [];
  const measured = indicators.filter(({ computed }) => computed);
  // What cases give, and what units have reported; what nobody has reported yet stands in the list alone.
  const known = [...measured, ...indicators.filter(({ computed, value }) => !computed && value !== null)];
  const [row] = useStandings(plan.no).rows ?? [];
  const hash = useScrollToHash();
  return (
    <>
      <header className="cockpit-section">
        <p className="quiet">{w.planNo(plan.no)}</p>
        <h1>{text(plan.name)}</h1>
        <p>
          <span className="quiet">{w.leads}</span> <LeadUnits plan={plan} />
        </p>
        {plan.services.length > 0 && <PlanServices services={plan.services} />}
      </header>
      {row !== undefined && (
        <section className="sheet standing-sheet" aria-label={w.standing}>
          <StateMark state={row.standing.standing} />
          <PlanSentence plan={plan.no} standing={row.standing} />
        </section>
      )}
      {plan.taskCount > 0 && (
        <section className="cockpit-section" aria-labelledby="plan-tasks">
          <div className="page-head">
            <h2 id="plan-tasks">{w.taskStates}</h2>
            <Link to="/cockpit/tasks" search={{ plan: String(plan.no) }}>
              {w.found(plan.taskCount)}
            </Link>
          </div>
          <ul className="state-counts">
            {taskStates
              .filter((state) => plan.tasks[state] > 0)
              .map((state) => (
                <li key={state}>
                  <Link to="/cockpit/tasks" search={{ plan: String(plan.no), state }}>
                    <strong>{plan.tasks[state]}</strong>
                    <StateMark state={state} />
                  </Link>
                </li>
              ))}
          </ul>
        </section>
      )}
      {indicators.length > 0 && (
        <section className="cockpit-section" aria-labelledby="plan-figures">
          <div className="page-head">
            <h2 id="plan-figures">{w.indicators}</h2>
            {measured.length > 0 && (
              <Link to="/cockpit/plans/$plan/places" params={{ plan: String(plan.no) }}>
                {w.comparePlaces}
              </Link>
            )}
            <Link to="/cockpit/indicators" search={{ plan: String(plan.no) }}>
              {w.indicatorsFound(indicators.length)}
            </Link>
          </div>
          {known.length > 0 && <IndicatorCards indicators={known} />}
          {known.length < indicators.length && (
            <p className="page-lead">{w.notReported(indicators.length - known.length)}</p>
          )}
        </section>
      )}
      <section className="cockpit-section" aria-labelledby="plan-measures">
        <h2 id="plan-measures">{w.measures}</h2>
        {plan.measures.every(({ text: wording }) => wording === null) && (
          <p className="page-lead">{w.noWording}</p>
        )}
        {bySection(plan.measures).map(({ section, measures }) => (
          <div key={measures[0]?.id ?? ''} className="sheet">
            {section !== null && <h3>{text(section)}</h3>}
            <ul className="measures">
              {measures.map((measure) => (
                <MeasureItem key={measure.id} measure={measure} plan={plan.no} named={measure.id === hash} />
              ))}
            </ul>
          </div>
        ))}
      </section>
    </>
  );
}

function MeasureItem({ measure, plan, named }: { measure: Measure; plan: number; named: boolean }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <li id={measure.id} className="measure" data-named={named}>
      <p className="measure-title">
        <span className="quiet">{lang === 'zh' ? measure.ref : placeInEnglish(measure.ref)}</span>{' '}
        {text(measure.title)}
      </p>
      <p className="measure-facts">
        <span>{text(measure.deadlineText)}</span>
        {measure.taskNo !== null && (
          <Link to="/cockpit/tasks" search={{ plan: String(plan), task: String(measure.taskNo) }}>
            {w.taskNo(measure.taskNo)}
          </Link>
        )}
        <DutyList
          units={measure.units}
          andOthers={measure.andOthers}
          most={measure.taskNo === null ? null : 4}
        />
      </p>
      {measure.notes.map((note) => (
        <p key={note.zh} className="quiet small">
          {text(note)}
        </p>
      ))}
      {measure.text !== null && (
        <details>
          <summary>{w.wording}</summary>
          <p className="wording" lang="zh-CN">
            {measure.text}
          </p>
        </details>
      )}
    </li>
  );
}
