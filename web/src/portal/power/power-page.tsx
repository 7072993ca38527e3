import './power-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, entriesQuery } from '../../api/queries.ts';
import type { City } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { dayWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { inDistrict, type Outage, openOutages } from './outage-list.ts';
import { powerWords } from './power-words.ts';

/** `/power`: outages by district, the ways to a connection, and the three hotlines, all alike. */
export function PowerPage() {
  const w = useWords(powerWords);
  const city = useQuery(cityQuery());
  const entries = useQuery(entriesQuery('power-outage'));
  usePageTitle(w.title);
  if (entries.isError) {
    const problem = problemOf(entries.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={<Link to="/">{w.title}</Link>} />
    ) : (
      <ProblemNotice problem={problem} again={() => void entries.refetch()} />
    );
  }
  if (city.data === undefined || entries.data === undefined) return <Skeleton lines={8} />;
  return (
    <article className="power-page">
      <PageTop title={w.title} lead={w.lead} />
      <Outages districts={city.data.regions} outages={openOutages(entries.data.items)} />
      <Ways />
      <Hotlines />
    </article>
  );
}

function Outages({ districts, outages }: { districts: City['regions']; outages: readonly Outage[] }) {
  const w = useWords(powerWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  const navigate = useNavigate();
  const { region } = useSearch({ from: '/portal/power' });
  const chosen = districts.find(({ code }) => code === region);
  const shown = chosen === undefined ? outages : outages.filter((each) => each.region === chosen.code);
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{w.outages}</h2>
      <ul className="power-tiles">
        {districts.map(({ code, name }) => {
          const { count, customers } = inDistrict(outages, code);
          return (
            <li key={code}>
              <button
                type="button"
                className="power-tile"
                data-dark={count > 0}
                aria-pressed={chosen?.code === code}
                onClick={() =>
                  void navigate({
                    to: '/power',
                    search: { region: chosen?.code === code ? undefined : code },
                    resetScroll: false,
                  })
                }
              >
                <span>{text(name)}</span>
                <strong>{count === 0 ? w.nothing : w.count(count)}</strong>
                {count > 0 && <span>{w.customers(numberWords(customers, lang))}</span>}
              </button>
            </li>
          );
        })}
      </ul>
      <h3>{chosen === undefined ? w.everywhere : text(chosen.name)}</h3>
      {shown.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <ul className="power-outages">
          {shown.map((outage) => (
            <li key={outage.id}>
              <p>
                <strong>{outage.places}</strong>{' '}
                <span className="quiet">
                  {w[outage.kind]} · {w[outage.status]}
                </span>
              </p>
              <p>
                {w.from(dayWords(outage.day, lang), outage.time)}
                {outage.minutes !== null && ` · ${w.lasts(numberWords(outage.minutes, lang))}`}
                {outage.expected !== null && ` · ${w.back(outage.expected)}`}
                {` · ${w.customers(numberWords(outage.customers, lang))}`}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to="/registers/$code" params={{ code: 'power-outage' }}>
          {w.all}
        </Link>
      </p>
    </section>
  );
}

function Ways() {
  const w = useWords(powerWords);
  const id = useId();
  const ways = [
    ['/services/$code', 'power-connection', w.apply, w.applyText],
    ['/decide/$code', 'power-works-payer', w.payer, w.payerText],
    ['/registers/$code', 'power-capacity', w.capacity, w.capacityText],
    ['/registers/$code', 'power-fee', w.fees, w.feesText],
    ['/services/$code', 'power-booking', w.book, w.bookText],
    ['/registers/$code', 'power-compensation', w.repaid, w.repaidText],
  ] as const;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{w.connect}</h2>
      <ul className="power-ways">
        {ways.map(([to, code, name, what]) => (
          <li key={code}>
            <Link to={to} params={{ code }}>
              {name}
            </Link>
            <span className="quiet">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** 同步、同对象公布: national numbers, none before another. */
function Hotlines() {
  const w = useWords(powerWords);
  const id = useId();
  const lines = [
    ['95598', w.supplier, w.supplierText],
    ['12398', w.regulator, w.regulatorText],
    ['12345', w.city, w.cityText],
  ] as const;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{w.call}</h2>
      <ul className="power-hotlines">
        {lines.map(([number, name, what]) => (
          <li key={number}>
            <a href={`tel:${number}`}>{number}</a>
            <strong>{name}</strong>
            <span className="quiet">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
