import '../cockpit.css';
import './overview.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { cityQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { Answered } from '../../components/answered.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { SheetsButton, TablesAsText } from '../sheets-button.tsx';
import { type PlanWithStanding, useStandings } from '../standing/use-standings.ts';
import { FigureRows, worstFirst } from './figure-rows.tsx';
import { KeyFigures } from './key-figures.tsx';
import { LateOrders, LateTasks, RedClocks } from './late-lists.tsx';
import { overviewSheets } from './overview-sheets.ts';
import { overviewWords } from './overview-words.ts';
import { PlaceMap } from './place-map.tsx';
import { asksForAttention, byStanding, Counts, PlanRows, QuietPlans } from './plan-rows.tsx';
import { type Overview, useOverview } from './use-overview.ts';
import { Wall } from './wall.tsx';

/** The first screen: four numbers, one sentence per plan; then figures, what is late and whose, the places, the rest. */
export function OverviewPage() {
  const w = useWords(cockpitWords);
  const lang = useLanguage();
  const search: Search = useSearch({ strict: false });
  const city = useQuery(cityQuery()).data;
  const { rows, error, again } = useStandings();
  const overview = useOverview();
  const title = city === undefined ? w.overview : w.overviewTitle(dayWords(city.today, lang));
  usePageTitle(w.overview);
  if (search.wall !== undefined) return <Wall rows={rows} question={overview} />;
  return (
    <div className="page">
      <PageTop
        title={title}
        lead={w.overviewLead}
        aside={
          <div className="no-print overview-doors">
            {rows !== null && overview.data !== undefined && (
              <Download rows={rows} overview={overview.data} demonstration={city?.demonstration === true} />
            )}
            <Link to="/cockpit" search={{ ...search, wall: '1' }}>
              {w.toWall}
            </Link>
          </div>
        }
      />
      {error !== null ? (
        <ProblemNotice problem={error} again={again} />
      ) : rows === null ? (
        <Skeleton lines={16} />
      ) : (
        <>
          {overview.data !== undefined && <KeyFigures overview={overview.data} />}
          {city?.demonstration === true && <NothingYet rows={rows} />}
          <section className="cockpit-section" aria-labelledby="plan-sentences">
            <div className="page-head">
              <h2 id="plan-sentences">{w.plans}</h2>
              <Counts rows={rows} />
            </div>
            <PlanRows rows={rows.filter(asksForAttention)} overview={overview.data} />
          </section>
          <Answered question={overview} lines={12}>
            {(data) => (
              <>
                <div className="overview-columns">
                  <FigureRows figures={data.figures} most={10} />
                  <div className="overview-side">
                    <RedClocks cases={data.cases} />
                    <LateOrders orders={data.orders} />
                    <LateTasks tasks={data.tasks} unit={null} />
                  </div>
                </div>
                <PlaceMap overview={data} />
              </>
            )}
          </Answered>
          <QuietPlans rows={rows.filter((row) => !asksForAttention(row))} />
        </>
      )}
    </div>
  );
}

function Download({
  rows,
  overview,
  demonstration,
}: {
  rows: readonly PlanWithStanding[];
  overview: Overview;
  demonstration: boolean;
}) {
  const w = useWords(overviewWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const sorted = { ...overview, figures: [...worstFirst(overview.figures)] };
  const made = {
    name: `overview-${today}`,
    sheets: () => overviewSheets(byStanding(rows), sorted, { lang, today, demonstration }),
  };
  return (
    <>
      <SheetsButton {...made} label={w.asWorkbook} />
      <TablesAsText {...made} />
    </>
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
    en: 'There are no cases yet, so there are no figures.',
  },
  link: { zh: '让虚构的一个月过一遍', en: 'Run a fictional month' },
});
