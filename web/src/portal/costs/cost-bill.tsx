import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { City, DecisionTable } from '../../api/types.ts';
import { Basis } from '../../components/basis.tsx';
import { Button } from '../../components/button.tsx';
import { Meter } from '../../components/figure/meter.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { factsOfForm } from '../decide/facts-in.ts';
import {
  type Charge,
  costShare,
  costShareQuery,
  costsOf,
  fenIn,
  numberIn,
  type Rates,
} from './cost-facts.ts';
import { costWords } from './cost-words.ts';

type Search = Readonly<Record<string, string | undefined>>;
const tableOf: Readonly<Record<string, string>> = {
  infrastructure: 'infrastructure-fee',
  shelter: 'shelter-fee',
};

/** What is due by which clause, what it comes to, and its share of the investment; or what is still missing for it. */
export function CostBill({
  tables,
  rates,
  regions,
  search,
}: {
  tables: readonly DecisionTable[];
  rates: readonly Rates[];
  regions: City['regions'];
  search: Search;
}) {
  const w = useWords(costWords);
  const text = useText();
  const lang = useLanguage();
  const county = regions.find(({ code }) => code === search.region);
  const own = rates.find(({ region }) => region === county?.code);
  const entered = {
    floorArea: numberIn(search, 'floorArea'),
    shelterArea: numberIn(search, 'shelterArea'),
    survey: fenIn(search, 'survey'),
    review: fenIn(search, 'review'),
    other: fenIn(search, 'other'),
    investment: fenIn(search, 'investment'),
  };
  const { charges, total, share } = costsOf(tables, own, entered);
  const yuan = (fen: number) => quantityWords(fen / 100, 'CNY', lang);
  const area = { infrastructure: entered.floorArea, shelter: entered.shelterArea };
  const reckoned = ({ code, fen }: Charge): string | null => {
    if (fen === null || fen === 0 || own === undefined) return null;
    if (code !== 'infrastructure' && code !== 'shelter') return null;
    return w.by(numberWords(area[code] ?? 0, lang), w.perMetre(yuan(own[code])));
  };
  return (
    <section className="sheet" aria-labelledby="cost-bill">
      <h2 id="cost-bill">{county === undefined ? w.sheet : `${w.sheet} · ${text(county.name)}`}</h2>
      <dl className="cost-lines">
        {charges.map((charge) => (
          <div key={charge.code}>
            <dt>
              {w[charge.code as 'infrastructure' | 'shelter' | 'survey' | 'review' | 'other']}
              <Why table={tables.find(({ code }) => code === tableOf[charge.code])} />
              {reckoned(charge) !== null && <span className="small quiet">{reckoned(charge)}</span>}
            </dt>
            <dd>{charge.fen === null ? w.openAmount : yuan(charge.fen)}</dd>
          </div>
        ))}
        <div className="cost-total">
          <dt>{w.total}</dt>
          <dd>{total === null ? w.openAmount : yuan(total)}</dd>
        </div>
      </dl>
      {total === null ? (
        <Lacking tables={tables} search={search} hasRates={own !== undefined} />
      ) : share === null ? (
        <p className="quiet">{w.needInvestment}</p>
      ) : (
        <Share share={share} />
      )}
      <p className="cost-moves no-print">
        <Link to="/services/$code" params={{ code: 'permit-cost' }} className="button button-primary">
          {w.apply}
        </Link>
        <Button onClick={() => window.print()}>{w.print}</Button>
      </p>
      <p className="small quiet">{w.noPromise}</p>
    </section>
  );
}

/** Which clause says so, and where it stands. */
function Why({ table }: { table: DecisionTable | undefined }) {
  const text = useText();
  const row = table?.rows.find(({ code }) => code === table.answer.row);
  if (table === undefined) return null;
  return row === undefined ? (
    <Basis lines={table.basis} />
  ) : (
    <span className="small cost-clause">
      {text(row.clause)}
      <Basis lines={row.basis} />
    </span>
  );
}

function Share({ share }: { share: number }) {
  const w = useWords(costWords);
  const lang = useLanguage();
  const figure = useQuery(costShareQuery()).data?.items.find(({ code }) => code === costShare);
  const limit = figure?.target?.value ?? null;
  const said = quantityWords(share, 'percent', lang);
  if (limit === null) return <p>{w.share(said)}</p>;
  const most = quantityWords(limit, 'percent', lang);
  const holds = share <= limit;
  return (
    <div className="cost-share" data-standing={holds ? 'kept' : 'missed'}>
      <p>
        <strong>{w.share(said)}</strong>
        {lang === 'zh' ? '，' : ', '}
        {holds ? w.within(most) : w.beyond(most)}
        <Basis lines={figure?.basis} />
      </p>
      <Meter measured={share} promised={limit} />
      <p className="small quiet">{w.smallOnly}</p>
    </div>
  );
}

function Lacking({
  tables,
  search,
  hasRates,
}: {
  tables: readonly DecisionTable[];
  search: Search;
  hasRates: boolean;
}) {
  const w = useWords(costWords);
  const text = useText();
  const outcome = (table: string) => tables.find(({ code }) => code === table)?.answer.outcome?.code;
  const missing = new Set(tables.flatMap(({ answer }) => answer.missing));
  if (!search.floorArea && outcome('infrastructure-fee') !== 'zero') missing.add('floorArea');
  missing.delete('smallStoreFree');
  const titles = new Map(
    tables.flatMap(({ form }) => factsOfForm(form).map(({ name, title }) => [name, text(title)] as const)),
  );
  const facts = [...missing].map((name) => ({ at: `#fact-${name}`, title: titles.get(name) ?? name }));
  const lacks = [
    ...(search.region ? [] : [{ at: '#cost-region', title: w.needCounty }]),
    ...facts,
    ...(outcome('shelter-fee') === 'rate' && !search.shelterArea
      ? [{ at: '#cost-shelterArea', title: w.shelterArea }]
      : []),
  ];
  const hindered = [
    ...(search.region && !hasRates ? [w.needRates] : []),
    ...(outcome('shelter-fee') === 'must-build' ? [w.needBuild] : []),
  ];
  return (
    <>
      {lacks.length > 0 && (
        <>
          <h3>{w.missing(lacks.length)}</h3>
          <ul>
            {lacks.map(({ at, title }) => (
              <li key={at}>
                <a href={at}>{title}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {hindered.map((why) => (
        <p key={why}>{why}</p>
      ))}
    </>
  );
}
