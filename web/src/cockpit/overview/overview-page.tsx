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
import { words } from '../../language/words.ts';
import { useAccount } from '../../office-frame/use-account.ts';
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
          {city?.demonstration === true && <NothingYet rows={rows} />}
          <PlanRows rows={rows.filter(asksForAttention)} />
          <Places rows={rows} />
          <QuietPlans rows={rows.filter((row) => !asksForAttention(row))} />
          <Measured rows={rows} />
        </>
      )}
    </div>
  );
}

/** Whoever may begin a made-up month is offered one where there are no figures. */
function NothingYet({ rows }: { rows: readonly PlanWithStanding[] }) {
  const w = useWords(monthHint);
  const account = useAccount();
  const measured = rows.some((row) => row.measured.some(({ value }) => value !== null));
  if (measured || account?.role !== 'administrator') return null;
  return (
    <p className="quiet">
      {w.hint} <Link to="/work/month">{w.link}</Link>
    </p>
  );
}

const monthHint = words({
  hint: {
    zh: '这里还没有办件，所以没有数字。',
    en: 'There are no cases yet, and so no figures.',
  },
  link: { zh: '让虚构的一个月过一遍', en: 'Have a made-up month lived through' },
});

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
