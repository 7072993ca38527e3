import './power-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { cityQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { OutageItems, OutageTable } from './outage-items.tsx';
import { openOutages, sumOf } from './outage-list.ts';
import { OutageMap } from './outage-map.tsx';
import { announcedQuery, locatedQuery } from './power-queries.ts';
import { powerWords } from './power-words.ts';
import { Reliability } from './reliability.tsx';
import { Hotlines, Ways } from './ways.tsx';

/** `/power`: where power is off and will be, how reliable it is, the ways to a connection, and whom to call. */
export function PowerPage() {
  const w = useWords(powerWords);
  const text = useText();
  const lang = useLanguage();
  const city = useQuery(cityQuery());
  const announced = useQuery(announcedQuery());
  const located = useQuery(locatedQuery());
  const search = useSearch({ from: '/portal/power' });
  usePageTitle(w.title);
  const failed = [announced, located].find(({ isError }) => isError);
  if (failed !== undefined) {
    const problem = problemOf(failed.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={<Link to="/">{w.home}</Link>} />
    ) : (
      <ProblemNotice problem={problem} again={() => void failed.refetch()} />
    );
  }
  if (city.data === undefined || announced.data === undefined || located.data === undefined)
    return <Skeleton lines={8} />;
  const outages = openOutages([...located.data.items, ...announced.data.items], city.data.now);
  const chosen = city.data.regions.find(({ code }) => code === search.region);
  const shown = chosen === undefined ? outages : outages.filter(({ region }) => region === chosen.code);
  const [now, coming] = [sumOf(shown, 'now'), sumOf(shown, 'coming')];
  const table = search.view === 'table';
  const said = (sum: typeof now) => [String(sum.count), numberWords(sum.customers, lang)] as const;
  return (
    <article className="power-page">
      <PageTop title={w.title} lead={w.lead} />
      <section aria-labelledby="power-outages">
        <div className="power-head">
          <h2 id="power-outages">{w.outages}</h2>
          <Link
            to="/power"
            search={{ ...search, view: table ? undefined : 'table' }}
            resetScroll={false}
            className="no-print"
          >
            {table ? w.asMap : w.asTable}
          </Link>
        </div>
        <p className="power-standing">
          <strong>{chosen === undefined ? w.everywhere : text(chosen.name)}</strong>
          {w.colon}
          {now.count === 0 ? w.noneNow : w.offNow(...said(now))}
          {w.comma}
          {coming.count === 0 ? w.noneComing : w.toCome(...said(coming))}
          {chosen !== undefined && (
            <Link
              to="/power"
              search={{ ...search, region: undefined }}
              resetScroll={false}
              className="power-all no-print"
            >
              {w.seeAll}
            </Link>
          )}
        </p>
        {table ? (
          <OutageTable outages={shown} districts={city.data.regions} />
        ) : (
          <>
            <OutageMap districts={city.data.regions} outages={outages} chosen={chosen?.code ?? null} />
            <OutageItems outages={shown} districts={city.data.regions} chosen={chosen !== undefined} />
          </>
        )}
        <p className="small">
          <Link to="/registers/$code" params={{ code: 'power-outage' }}>
            {w.all}
          </Link>
        </p>
      </section>
      <Reliability />
      <Ways />
      <Hotlines />
    </article>
  );
}
