import '../cockpit.css';
import './overview.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { cityQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { IndicatorCards } from '../indicators/indicator-cards.tsx';
import { type PlanWithStanding, useStandings } from '../standing/use-standings.ts';
import { Places } from './places.tsx';
import { asksForAttention, Counts, PlanRows, QuietPlans } from './plan-rows.tsx';
import { Wall } from './wall.tsx';

/** The first screen: one sentence per plan, what is measured of them the fullest; then the places, then the rest. */
export function OverviewPage() {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const search: Search = useSearch({ strict: false });
  const city = useQuery(cityQuery()).data;
  const { rows, error, again } = useStandings();
  const title = city === undefined ? w.overview : w.overviewTitle(dayWords(city.today, lang));
  usePageTitle(w.overview);
  if (search.wall !== undefined) return <Wall title={title} rows={rows} problem={error} again={again} />;
  return (
    <div className="page">
      <PageTop
        title={title}
        lead={w.overviewLead}
        aside={
          <Link to="/cockpit" search={{ ...search, wall: '1' }} className="no-print">
            {w.toWall}
          </Link>
        }
      />
      {error !== null ? (
        <ProblemNotice problem={error} again={again} />
      ) : rows === null ? (
        <Skeleton lines={16} />
      ) : (
        <>
          <Counts rows={rows} />
          <PlanRows rows={rows.filter(asksForAttention)} />
          <Places rows={rows} />
          <QuietPlans rows={rows.filter((row) => !asksForAttention(row))} />
          <Measured rows={rows} />
        </>
      )}
    </div>
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
