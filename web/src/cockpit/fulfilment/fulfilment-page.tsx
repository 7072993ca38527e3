import '../cockpit.css';
import './fulfilment.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { Button } from '../../components/button.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { Readings } from '../indicators/known-sections.tsx';
import { plansQuery } from '../queries.ts';
import { fulfilmentWords } from './fulfilment-words.ts';

type Row = Schemas['FulfilmentRow'];
type Counts = Schemas['FulfilmentPage']['counts'];

const kinds = ['task', 'measure', 'indicator', 'limit', 'function'] as const satisfies readonly Row['kind'][];
const ways = [
  'service',
  'register',
  'exchange',
  'limit',
  'indicator',
  'evidence',
  'later',
] as const satisfies readonly Row['by'][];
const step = 100;

/** The whole plan, promise by promise, and what keeps each. What is seen stands in the address. */
export function FulfilmentPage() {
  const w = useWords(fulfilmentWords);
  const lang = useLanguage();
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const kind = kinds.find((each) => each === search.kind);
  const by = ways.find((each) => each === search.by);
  const plan = /^\d{1,4}$/.test(search.plan ?? '') ? Number(search.plan) : undefined;
  const shown = Math.min(Math.max(Number(search.shown) || step, step), 500);
  const query = {
    limit: shown,
    ...(kind !== undefined && { kind }),
    ...(by !== undefined && { by }),
    ...(plan !== undefined && { plan }),
  };
  const found = useQuery({ ...apiQuery('/api/fulfilment', { query }), placeholderData: keepPreviousData });
  const narrow = (next: Search) =>
    void navigate({
      to: '/cockpit/fulfilment',
      search: { kind, by, plan: search.plan, ...next },
      resetScroll: false,
    });
  usePageTitle(w.title);
  return (
    <div className="page">
      <PageTop
        title={w.title}
        lead={w.lead}
        aside={
          <p className="no-print small">
            <a href={`/api/fulfilment/table.csv?lang=${lang}`} download>
              {w.csv}
            </a>
          </p>
        }
      />
      <PlanChoice plan={search.plan ?? ''} onChange={(next) => narrow({ plan: next, by: undefined })} />
      {found.isPending ? (
        <Skeleton lines={16} />
      ) : found.isError ? (
        <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />
      ) : (
        <>
          <CountTable counts={found.data.counts} kind={kind} by={by} onChange={narrow} />
          {found.data.items.length === 0 ? (
            <EmptyState level={2} title={w.none} action={<Link to="/cockpit/fulfilment">{w.clear}</Link>}>
              {w.noneText}
            </EmptyState>
          ) : (
            <div className="sheet">
              <Rows rows={found.data.items} caption={w.found(found.data.total)} />
              {found.data.next !== null && shown < 500 && (
                <Button onClick={() => narrow({ shown: String(shown + step) })}>{w.more}</Button>
              )}
            </div>
          )}
        </>
      )}
    </div>
  );
}

function PlanChoice({ plan, onChange }: { plan: string; onChange: (plan: string | undefined) => void }) {
  const w = useWords(fulfilmentWords);
  const text = useText();
  const plans = useQuery(plansQuery()).data?.items ?? [];
  return (
    <label className="plan-choice no-print">
      {w.plan}
      <select
        value={plan}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
      >
        <option value="">{w.allPlans}</option>
        {plans.map(({ no, name }) => (
          <option key={no} value={String(no)}>
            {no} {text(name)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** How many promises of each kind are kept by what; each number narrows the list. */
function CountTable({
  counts,
  kind,
  by,
  onChange,
}: {
  counts: Counts;
  kind: Row['kind'] | undefined;
  by: Row['by'] | undefined;
  onChange: (search: Search) => void;
}) {
  const w = useWords(fulfilmentWords);
  const nameOf = kindNames(w);
  const countOf = (of?: Row['kind'], way?: Row['by']) =>
    counts
      .filter((each) => (of === undefined || each.kind === of) && (way === undefined || each.by === way))
      .reduce((sum, { count }) => sum + count, 0);
  const cell = (of: Row['kind'] | undefined, way: Row['by'] | undefined, name: string) => {
    const count = countOf(of, way);
    return count === 0 ? (
      <span className="quiet">0</span>
    ) : (
      <button
        type="button"
        className="linklike"
        aria-label={`${name}: ${count}`}
        aria-pressed={kind === of && by === way}
        onClick={() => onChange({ kind: of, by: way })}
      >
        {count}
      </button>
    );
  };
  const used = ways.filter((way) => countOf(undefined, way) > 0);
  return (
    <section className="wide-table" aria-label={w.by}>
      <table className="plain-table count-table">
        <thead>
          <tr>
            <th scope="col">{w.kind}</th>
            {used.map((way) => (
              <th scope="col" key={way}>
                {w[way]}
              </th>
            ))}
            <th scope="col">{w.in}</th>
          </tr>
        </thead>
        <tbody>
          {[undefined, ...kinds].map((of) => {
            const name = of === undefined ? w.allKinds : nameOf[of];
            return (
              <tr key={of ?? 'all'}>
                <th scope="row">{name}</th>
                {used.map((way) => (
                  <td key={way}>{cell(of, way, `${name}, ${w[way]}`)}</td>
                ))}
                <td>{cell(of, undefined, `${name}, ${w.in}`)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

type Words = ReturnType<typeof useWords<typeof fulfilmentWords>>;

function kindNames(w: Words): Readonly<Record<Row['kind'], string>> {
  return {
    task: w.task,
    measure: w.measure,
    indicator: w.indicatorKind,
    limit: w.limitKind,
    function: w.function,
  };
}

function Rows({ rows, caption }: { rows: readonly Row[]; caption: string }) {
  const w = useWords(fulfilmentWords);
  const text = useText();
  const nameOf = kindNames(w);
  return (
    <table className="plain-table stack-table promise-table">
      <caption className="found">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{w.kind}</th>
          <th scope="col">{w.promise}</th>
          <th scope="col">{w.plan}</th>
          <th scope="col">{w.by}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind} ${row.key}`}>
            <td data-label={w.kind}>{nameOf[row.kind]}</td>
            <th scope="row" data-label={w.promise}>
              <span>
                {row.kind === 'task' ? (
                  <Link to="/cockpit/tasks" search={{ task: row.key }}>
                    {row.key} {text(row.name)}
                  </Link>
                ) : (
                  text(row.name)
                )}
                {row.within !== null && <span className="promise-system quiet">{text(row.within)}</span>}
                {row.contradictions.length > 0 && (
                  <details>
                    <summary>{w.contradictions}</summary>
                    <Readings contradictions={row.contradictions} />
                  </details>
                )}
              </span>
            </th>
            <td data-label={w.plan}>{row.plan}</td>
            <td data-label={w.by}>
              <span>
                <strong>{w[row.by]}</strong>
                {row.what.length > 0 && (
                  <span className="quiet"> {row.what.map(({ name }) => text(name)).join(' · ')}</span>
                )}
                {row.note !== null && <span className="promise-system quiet">{text(row.note)}</span>}
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
