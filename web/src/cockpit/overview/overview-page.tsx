import '../cockpit.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { cityQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { IndicatorCards } from '../indicators/indicator-cards.tsx';
import { PlanSentence } from '../standing/plan-sentence.tsx';
import { byUrgency, standings } from '../standing/plan-standing.ts';
import { type PlanWithStanding, useStandings } from '../standing/use-standings.ts';
import { StateMark } from '../state-mark.tsx';

/** The first screen: one sentence per plan, the worst first, then what is measured. */
export function OverviewPage() {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const city = useQuery(cityQuery()).data;
  const { rows, error, again } = useStandings();
  usePageTitle(w.overview);
  return (
    <div className="page">
      <PageTop
        title={city === undefined ? w.overview : w.overviewTitle(dayWords(city.today, lang))}
        lead={w.overviewLead}
      />
      {error !== null ? (
        <ProblemNotice problem={error} again={again} />
      ) : rows === null ? (
        <Skeleton lines={16} />
      ) : (
        <>
          <Counts rows={rows} />
          <Sentences rows={rows} />
          <Measured rows={rows} />
        </>
      )}
    </div>
  );
}

/** How many plans stand how: what can be taken in at once. */
function Counts({ rows }: { rows: readonly PlanWithStanding[] }) {
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

function Sentences({ rows }: { rows: readonly PlanWithStanding[] }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const sorted = [...rows].sort((a, b) =>
    byUrgency(
      { no: a.plan.no, standing: a.standing.standing },
      { no: b.plan.no, standing: b.standing.standing },
    ),
  );
  return (
    <ul className="standings">
      {sorted.map(({ plan, standing }) => (
        <li key={plan.no} className="standing-row" data-standing={standing.standing}>
          <div className="standing-state">
            <StateMark state={standing.standing} />
          </div>
          <div className="standing-plan">
            <span className="quiet small">{w.planNo(plan.no)}</span>
            <Link to="/cockpit/plans/$plan" params={{ plan: String(plan.no) }}>
              {text(plan.name)}
            </Link>
          </div>
          <PlanSentence plan={plan.no} standing={standing} />
        </li>
      ))}
    </ul>
  );
}

function Measured({ rows }: { rows: readonly PlanWithStanding[] }) {
  const w = useWords(cockpitWords);
  const text = useText();
  return (
    <>
      {rows
        .filter(({ measured }) => measured.length > 0)
        .map(({ plan, measured }) => (
          <section key={plan.no} className="cockpit-section" aria-labelledby={`figures-${plan.no}`}>
            <div className="page-head">
              <h2 id={`figures-${plan.no}`}>{w.figuresOf(text(plan.name))}</h2>
              <Link to="/cockpit/indicators" search={{ plan: String(plan.no) }}>
                {w.allIndicators}
              </Link>
            </div>
            <IndicatorCards indicators={measured} />
          </section>
        ))}
    </>
  );
}
