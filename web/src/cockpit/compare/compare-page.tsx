import '../cockpit.css';
import './compare.css';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { cityQuery, indicatorQuery, indicatorsQuery } from '../../api/queries.ts';
import type { Indicator } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Answered } from '../../components/answered.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { DoneIcon, OverdueIcon, WaitIcon } from '../../components/icons.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords, quantityWords } from '../../language/numbers.ts';
import { useMayBegin } from '../../workbench/begin/use-may-begin.ts';
import { latestOf, PlacingList } from '../placings/placings.tsx';
import { placingsWords } from '../placings/placings-words.ts';
import { planQuery } from '../queries.ts';
import { SheetsButton, TablesAsText } from '../sheets-button.tsx';
import type { Placing, PlanView } from '../types.ts';
import { type Column, columnOf } from './columns.ts';
import { compareSheet } from './compare-sheet.ts';
import { compareWords } from './compare-words.ts';

/** All places of the city by all that is computed for one plan. */
export function ComparePage() {
  const w = useWords(compareWords);
  const text = useText();
  const no = useParams({ strict: false, select: (params: { plan?: string }) => params.plan ?? '0' });
  const plan = useQuery(planQuery(Number(no)));
  const title = w.title(plan.data === undefined ? '' : text(plan.data.name));
  const indicators = useQuery(indicatorsQuery(no));
  usePageTitle(title);
  return (
    <div className="page">
      <PageTop
        title={title}
        lead={w.lead}
        back={
          <Link to="/cockpit/plans/$plan" params={{ plan: no }}>
            {w.back}
          </Link>
        }
      />
      {plan.data !== undefined && <InTheProvince placings={plan.data.placings} />}
      <Answered
        question={indicators}
        lines={12}
        empty={({ items }) =>
          items.some(({ computed }) => computed) ? null : <EmptyState title={w.none}>{w.noneText}</EmptyState>
        }
      >
        {({ items }) => (
          <Comparison
            measured={items.filter(({ computed }) => computed)}
            placings={latestOf(plan.data?.placings ?? [])}
            plan={no}
          />
        )}
      </Answered>
    </div>
  );
}

/** What nobody here can compute stands apart, and says by which document it is so. */
function InTheProvince({ placings }: { placings: PlanView['placings'] }) {
  const p = useWords(placingsWords);
  const mayRecord = useMayBegin('provincial-placing');
  return (
    <section className="sheet in-province" aria-labelledby="in-province">
      <div className="page-head">
        <h2 id="in-province">{p.title}</h2>
        {mayRecord && (
          <Link to="/work/begin/$service" params={{ service: 'provincial-placing' }} className="no-print">
            {p.record}
          </Link>
        )}
      </div>
      <p className="page-lead">{placings.length === 0 ? p.none : p.lead}</p>
      {placings.length > 0 && <PlacingList placings={placings} named />}
    </section>
  );
}

function Comparison({
  measured,
  placings,
  plan,
}: {
  measured: readonly Indicator[];
  placings: readonly Placing[];
  plan: string;
}) {
  const w = useWords(compareWords);
  const text = useText();
  const lang = useLanguage();
  const city = useQuery(cityQuery()).data;
  const regions = city?.regions;
  const details = useQueries({
    queries: measured.map(({ code }) => indicatorQuery(code, { groupBy: 'region' })),
  }).flatMap(({ data }) => data ?? []);
  if (regions === undefined || details.length < measured.length) return <Skeleton lines={12} />;
  const columns = details.map((detail) => columnOf(detail, regions));
  const made = {
    name: `places-${plan}`,
    sheets: () => [compareSheet(columns, regions, { lang, demonstration: city?.demonstration === true })],
  };
  return (
    <>
      <div className="no-print compare-downloads">
        <SheetsButton {...made} label={w.asWorkbook} />
        <TablesAsText {...made} />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls sideways must be reached by keyboard */}
      <section className="scroll-x compare" tabIndex={0} aria-label={w.place}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{w.place}</th>
              {columns.map(({ detail: { code, name, target, unit } }) => (
                <th key={code} scope="col" className="figure">
                  <Link to="/cockpit/indicators/$code" params={{ code }}>
                    {text(name)}
                  </Link>
                  <span className="quiet small">
                    {target === null ? w.noTarget : `${w.target} ${targetText(target, unit, lang)}`}
                  </span>
                  <PlaceOf code={code} placings={placings} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {regions.map(({ code: region, name }, at) => (
              <tr key={region}>
                <th scope="row">{text(name)}</th>
                {columns.map((column) => (
                  <Cell key={column.detail.code} column={column} region={region} at={at} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

/** The place of one indicator that the province ranks by itself. */
function PlaceOf({ code, placings }: { code: string; placings: readonly Placing[] }) {
  const p = useWords(placingsWords);
  const lang = useLanguage();
  const own = placings.find(({ indicator }) => indicator?.code === code);
  if (own === undefined) return null;
  return <span className="small">{p.place(numberWords(own.rank, lang), numberWords(own.among, lang))}</span>;
}

function Cell({
  column: { detail, groups, ranks, ranked },
  region,
  at,
}: {
  column: Column;
  region: string;
  at: number;
}) {
  const w = useWords(compareWords);
  const lang = useLanguage();
  const group = groups[at];
  const rank = ranks[at] ?? null;
  if (group === undefined || group.value === null) {
    return (
      <td className="figure">
        <span className="quiet">
          <span aria-hidden="true">—</span>
          <span className="unseen">{w.nothing}</span>
        </span>
      </td>
    );
  }
  return (
    <td className="figure">
      <Link
        to="/cockpit/indicators/$code"
        params={{ code: detail.code }}
        search={{ region }}
        hash="cases"
        className="compare-figure"
      >
        {quantityWords(group.value, detail.unit, lang)}
      </Link>
      {group.holds !== null && (
        <span className="mark small" data-tone={group.holds ? 'green' : 'red'}>
          {group.holds ? <DoneIcon /> : <OverdueIcon />}
          {group.holds ? w.meets : w.misses}
        </span>
      )}
      {group.few && (
        <span className="mark small" data-tone="grey">
          <WaitIcon />
          {w.tooFew(group.included)}
        </span>
      )}
      {rank !== null && ranked > 1 && <span className="quiet small">{w.rank(rank, ranked)}</span>}
    </td>
  );
}
