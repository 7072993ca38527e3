import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useId, useState } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { cityQuery } from '../../api/queries.ts';
import type { Contribution, IndicatorDetail } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import type { Search } from '../../app/search.ts';
import { DemonstrationRibbon } from '../../components/demonstration-ribbon.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { quantityWords } from '../../language/numbers.ts';
import { seesContents } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { cockpitWords } from '../cockpit-words.ts';

/** A look before the whole: on a phone each case is a card. */
const atFirst = 20;

/** Every case that the figure counts or leaves out, by place and month. */
export function CasesBehind({ indicator }: { indicator: IndicatorDetail }) {
  const w = useWords(cockpitWords);
  const search: Search = useSearch({ strict: false });
  const month = search.month;
  const list = useInfiniteQuery(
    pagedQuery('/api/indicators/{code}/contributions', {
      path: { code: indicator.code },
      query: { region: search.region, from: month, to: month, excluded: search.excluded },
    }),
  );
  const loaded = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const [all, setAll] = useState(false);
  const rows = all ? loaded : loaded.slice(0, atFirst);
  return (
    <section className="sheet" aria-labelledby="cases">
      <h2 id="cases">{w.cases}</h2>
      <CaseFilters indicator={indicator} search={search} />
      {list.isPending ? (
        <Skeleton lines={6} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={w.noCases}>{w.noCasesText}</EmptyState>
      ) : (
        <CaseTable indicator={indicator} rows={rows} />
      )}
      {(rows.length < loaded.length || list.hasNextPage) && (
        <div className="no-print">
          <Button
            loading={list.isFetchingNextPage}
            onClick={() => (all ? void list.fetchNextPage() : setAll(true))}
          >
            {w.more}
          </Button>
        </div>
      )}
    </section>
  );
}

function CaseFilters({ indicator, search }: { indicator: IndicatorDetail; search: Search }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  const { today } = useCityTime();
  const navigate = useNavigate();
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const set = (change: Search) =>
    void navigate({
      to: '/cockpit/indicators/$code',
      params: { code: indicator.code },
      search: { ...search, ...change },
      resetScroll: false,
    });
  return (
    <div className="filters no-print">
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-region`}>
          {w.place}
        </label>
        <Select
          id={`${id}-region`}
          value={search.region ?? ''}
          onChange={(region) => set({ region })}
          options={[
            { value: '', label: w.anyPlace },
            ...regions.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
          popupMatchSelectWidth={false}
        />
      </div>
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-month`}>
          {w.month}
        </label>
        <Select
          id={`${id}-month`}
          value={search.month ?? ''}
          onChange={(month) => set({ month })}
          options={[
            { value: '', label: w.anyMonth },
            ...indicator.series.map(({ period }) => ({
              value: period,
              label: periodWords(period, lang, today),
            })),
          ]}
        />
      </div>
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-excluded`}>
          {w.included}
        </label>
        <Select
          id={`${id}-excluded`}
          value={search.excluded ?? ''}
          onChange={(excluded) => set({ excluded })}
          options={[
            { value: '', label: w.both },
            { value: 'false', label: w.countedOnly },
            { value: 'true', label: w.excludedOnly },
          ]}
        />
      </div>
    </div>
  );
}

function CaseTable({ indicator, rows }: { indicator: IndicatorDetail; rows: readonly Contribution[] }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const account = useAccount();
  const opens = account !== null && seesContents(account.role);
  const channels: Readonly<Record<string, string>> = {
    online: w.online,
    phone: w.phone,
    counter: w.counter,
    post: w.post,
  };
  const figureOf = ({ value, numerator }: Contribution) => {
    if (value !== null) return quantityWords(value, indicator.unit, lang, indicator.target?.value);
    if (numerator === null) return '—';
    return numerator ? w.yes : w.no;
  };
  return (
    <table className="plain-table stack-table">
      <thead>
        <tr>
          <th scope="col">{w.case}</th>
          <th scope="col">{w.month}</th>
          <th scope="col">{w.place}</th>
          <th scope="col">{w.channel}</th>
          <th scope="col">{w.value}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.case.id} ${row.period}`}>
            <th scope="row" data-label={w.case}>
              <span>
                {opens ? (
                  <Link to="/work/case/$case" params={{ case: row.case.id }}>
                    {row.case.number ?? row.case.id}
                  </Link>
                ) : (
                  (row.case.number ?? row.case.id)
                )}{' '}
                {row.demonstration && <DemonstrationRibbon />}
              </span>
            </th>
            <td data-label={w.month}>{periodWords(row.period, lang, today)}</td>
            <td data-label={w.place}>{text(row.region.name)}</td>
            <td data-label={w.channel}>{channels[row.channel] ?? row.channel}</td>
            <td data-label={w.value}>
              {row.excluded === null ? (
                figureOf(row)
              ) : (
                <span className="quiet">{w.leftOutBecause(text(row.excluded))}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
