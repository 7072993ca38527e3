import '../cockpit.css';
import './indicator.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Select } from 'antd';
import { useId } from 'react';
import { problemOf } from '../../api/problem.ts';
import { indicatorsQuery } from '../../api/queries.ts';
import type { Indicator } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { targetText } from '../../components/figure/target-text.ts';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { plansQuery } from '../queries.ts';
import type { PlanRow } from '../types.ts';
import { IndicatorCards } from './indicator-cards.tsx';
import { knownWords } from './known-words.ts';

/** What is measured as cards; after it what the plan wants reported, as it stands in the plan. */
export function IndicatorsPage() {
  const w = useWords(cockpitWords);
  const text = useText();
  const id = useId();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const k = useWords(knownWords);
  const lang = useLanguage();
  const plan = search.plan;
  const found = useQuery(indicatorsQuery(plan));
  const plans = useQuery(plansQuery()).data?.items ?? [];
  usePageTitle(w.indicators);
  return (
    <div className="page">
      <PageTop
        title={w.indicators}
        lead={w.indicatorsLead}
        aside={
          <p className="no-print small">
            <Link to="/cockpit/ranking">{k.ranking}</Link>
            {' · '}
            <a href={`/api/indicators/table.csv?${downloadOf(plan, lang)}`} download>
              {w.csv}
            </a>
            {' · '}
            <a href={`/api/indicators/table.xlsx?${downloadOf(plan, lang)}`} download>
              {w.workbook}
            </a>
          </p>
        }
      />
      <div className="filters no-print">
        <div className="filter filter-wide">
          <label className="filter-label" htmlFor={id}>
            {w.plan}
          </label>
          <Select
            id={id}
            value={plan ?? ''}
            onChange={(chosen) =>
              void navigate({ to: '/cockpit/indicators', search: { plan: chosen }, resetScroll: false })
            }
            showSearch={{ optionFilterProp: 'label' }}
            options={[
              { value: '', label: w.anyPlan },
              ...plans.map(({ no, name }) => ({ value: String(no), label: `${no} ${text(name)}` })),
            ]}
          />
        </div>
      </div>
      {found.isPending ? (
        <Skeleton lines={12} />
      ) : found.isError ? (
        <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />
      ) : (
        <>
          <Measured indicators={found.data.items.filter(({ computed }) => computed)} />
          <Reported
            indicators={found.data.items.filter(({ computed }) => !computed)}
            plans={plans}
            open={plan !== undefined}
          />
        </>
      )}
    </div>
  );
}

function downloadOf(plan: string | undefined, lang: string): string {
  return new URLSearchParams({ lang, ...(plan === undefined ? {} : { plan }) }).toString();
}

function Measured({ indicators }: { indicators: readonly Indicator[] }) {
  const w = useWords(cockpitWords);
  return (
    <section className="cockpit-section" aria-labelledby="measured">
      <h2 id="measured">{w.measuredHere}</h2>
      {indicators.length === 0 ? (
        <EmptyState title={w.noIndicators}>{w.noIndicatorsText}</EmptyState>
      ) : (
        <IndicatorCards indicators={indicators} />
      )}
    </section>
  );
}

/** What the plan wants reported, plan by plan; all of it at once only where one plan was asked for. */
function Reported({
  indicators,
  plans,
  open,
}: {
  indicators: readonly Indicator[];
  plans: readonly PlanRow[];
  open: boolean;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  if (indicators.length === 0) return null;
  return (
    <section className="cockpit-section" aria-labelledby="reported">
      <h2 id="reported">{w.reportedOnly}</h2>
      <p className="page-lead">{w.reportedNote}</p>
      <div className="reported-plans">
        {byPlan(indicators).map(([no, rows]) => (
          <details key={no} className="reported-plan" open={open}>
            <summary>
              <span className="reported-name">
                {w.planNo(no)} {text(plans.find((plan) => plan.no === no)?.name)}
              </span>{' '}
              <span className="quiet">{w.indicatorsFound(rows.length)}</span>
            </summary>
            <ReportedTable indicators={rows} />
          </details>
        ))}
      </div>
    </section>
  );
}

function ReportedTable({ indicators }: { indicators: readonly Indicator[] }) {
  const w = useWords(cockpitWords);
  const k = useWords(knownWords);
  const { today } = useCityTime();
  const text = useText();
  const lang = useLanguage();
  const quantity = (value: number | null | undefined, unit: string) =>
    value == null ? '—' : quantityWords(value, unit, lang);
  return (
    <table className="plain-table stack-table reported-table">
      <thead>
        <tr>
          <th scope="col">{w.indicators}</th>
          <th scope="col">{k.reported}</th>
          <th scope="col">{w.target}</th>
          <th scope="col">{w.baseline}</th>
          <th scope="col">{w.frontier}</th>
        </tr>
      </thead>
      <tbody>
        {indicators.map(({ code, name, unit, target, baseline, frontier, value, asOf }) => (
          <tr key={code}>
            <th scope="row" data-label={w.indicators}>
              <Link to="/cockpit/indicators/$code" params={{ code }}>
                {text(name)}
              </Link>
            </th>
            <td data-label={k.reported}>
              <span>
                {quantity(value, unit)}
                {asOf !== null && <span className="quiet small"> {periodWords(asOf, lang, today)}</span>}
              </span>
            </td>
            <td data-label={w.target}>{target === null ? '—' : targetText(target, unit, lang)}</td>
            <td data-label={w.baseline}>
              {baseline?.value == null ? text(baseline?.text) || '—' : quantity(baseline.value, unit)}
            </td>
            <td data-label={w.frontier}>{quantity(frontier?.value, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function byPlan(indicators: readonly Indicator[]): readonly (readonly [number, readonly Indicator[]])[] {
  const plans = new Map<number, Indicator[]>();
  for (const indicator of indicators) {
    const rows = plans.get(indicator.plan) ?? [];
    rows.push(indicator);
    plans.set(indicator.plan, rows);
  }
  return [...plans].sort(([left], [right]) => left - right);
}
