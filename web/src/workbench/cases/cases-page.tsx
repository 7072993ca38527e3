import './cases.css';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Button, Input, Select } from 'antd';
import { useId, useState } from 'react';
import { phaseNames } from '../../../../src/kernel/process/describe.ts';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, serviceSourceQuery, servicesQuery } from '../../api/queries.ts';
import type { CaseRow } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { OneClockStrip } from '../../components/clock/clock-strip.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { FilterBar } from '../../components/filters/filter-bar.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { partyName } from '../../components/party-name.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { unfiltered } from '../../components/unfiltered.ts';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { seesContents } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { workbenchWords } from '../workbench-words.ts';
import { type CaseFilter, readCaseFilter, writeCaseFilter } from './case-filter.ts';

/** Cases by where they stand. Supervision sees the same list without whom it is about. */
export function CasesPage() {
  const w = useWords(workbenchWords);
  const search: Search = useSearch({ strict: false });
  const filter = readCaseFilter(search);
  const account = useAccount();
  const contents = account !== null && seesContents(account.role);
  const list = useInfiniteQuery(
    pagedQuery('/api/cases', {
      query: {
        service: filter.service,
        phase: filter.phase,
        region: filter.region,
        open: filter.open,
        q: filter.q,
      },
    }),
  );
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(w.cases);
  return (
    <div className="page">
      <PageTop title={w.cases} lead={contents ? w.casesLead : w.casesSupervision} />
      <CaseFilters filter={filter} owner={account?.username ?? ''} />
      {list.isPending ? (
        <Skeleton lines={12} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState
          level={2}
          title={filter.open === true ? w.noOpenCases : w.noCases}
          action={
            filter.open === true && (
              <Link to="/work/cases" search={writeCaseFilter({ ...filter, open: null })}>
                {w.alsoEnded}
              </Link>
            )
          }
        >
          {w.noCasesText}
        </EmptyState>
      ) : (
        <CaseTable rows={rows} contents={contents} />
      )}
      {list.hasNextPage && (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </div>
  );
}

function CaseFilters({ filter, owner }: { filter: CaseFilter; owner: string }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const navigate = useNavigate();
  const [words, setWords] = useState(filter.q ?? '');
  const regions = useQuery(cityQuery()).data?.regions ?? [];
  const set = (next: CaseFilter) =>
    void navigate({ to: '/work/cases', search: writeCaseFilter(next), replace: true });
  return (
    <FilterBar to="/work/cases" search={writeCaseFilter(filter)} owner={owner}>
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-open`}>
          {w.state}
        </label>
        <Select
          id={`${id}-open`}
          value={filter.open === null ? 'all' : filter.open ? 'open' : 'ended'}
          onChange={(open) => set({ ...filter, open: open === 'all' ? null : open === 'open' })}
          options={[
            { value: 'open', label: w.open },
            { value: 'ended', label: w.ended },
            { value: 'all', label: w.all },
          ]}
        />
      </div>
      <ServiceFilter filter={filter} set={set} />
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-phase`}>
          {w.phase}
        </label>
        <Select
          id={`${id}-phase`}
          value={filter.phase ?? unfiltered}
          onChange={(phase) => set({ ...filter, phase: phase === unfiltered ? null : phase })}
          options={[
            { value: unfiltered, label: w.anyPhase },
            ...Object.entries(phaseNames)
              .filter(([phase]) => phase !== 'draft')
              .map(([phase, name]) => ({ value: phase, label: text(name) })),
          ]}
          popupMatchSelectWidth={false}
        />
      </div>
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-region`}>
          {w.region}
        </label>
        <Select
          id={`${id}-region`}
          value={filter.region ?? unfiltered}
          onChange={(region) => set({ ...filter, region: region === unfiltered ? null : region })}
          options={[
            { value: unfiltered, label: w.anyRegion },
            ...regions.map(({ code, name }) => ({ value: code, label: text(name) })),
          ]}
          popupMatchSelectWidth={false}
        />
      </div>
      <div className="filter filter-wide">
        <label className="filter-label" htmlFor={`${id}-q`}>
          {w.number}
        </label>
        <Input.Search
          id={`${id}-q`}
          allowClear
          placeholder={w.caseSearchHint}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onSearch={(q) => set({ ...filter, q: q.trim() === '' ? null : q.trim() })}
        />
      </div>
    </FilterBar>
  );
}

/** Which service the cases are of. One that nobody can ask for by itself is offered where an address names it. */
function ServiceFilter({ filter, set }: { filter: CaseFilter; set: (next: CaseFilter) => void }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const id = useId();
  const services = useQuery(servicesQuery()).data?.items ?? [];
  const asked = useQuery({ ...serviceSourceQuery(filter.service ?? ''), enabled: filter.service !== null });
  const others = services.filter(({ code }) => code !== filter.service);
  return (
    <div className="filter">
      <label className="filter-label" htmlFor={id}>
        {w.service}
      </label>
      <Select
        id={id}
        value={filter.service ?? unfiltered}
        onChange={(service) => set({ ...filter, service: service === unfiltered ? null : service })}
        options={[
          { value: unfiltered, label: w.anyService },
          ...(filter.service === null
            ? []
            : [{ value: filter.service, label: text(asked.data?.name) || filter.service }]),
          ...others.map(({ code, name }) => ({ value: code, label: text(name) })),
        ]}
        popupMatchSelectWidth={false}
      />
    </div>
  );
}

function CaseTable({ rows, contents }: { rows: readonly CaseRow[]; contents: boolean }) {
  const w = useWords(workbenchWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <div className="sheet">
      <table className="plain-table stack-table case-table">
        <thead>
          <tr>
            <th scope="col">{w.number}</th>
            {contents && <th scope="col">{w.applicant}</th>}
            <th scope="col">{w.service}</th>
            <th scope="col">{w.region}</th>
            <th scope="col">{w.phase}</th>
            <th scope="col">{w.openedAt}</th>
            <th scope="col">{w.clock}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row" data-label={w.number}>
                {contents ? (
                  <Link to="/work/case/$case" params={{ case: row.id }}>
                    {row.number}
                  </Link>
                ) : (
                  row.number
                )}
              </th>
              {contents && <td data-label={w.applicant}>{partyName(row, text)}</td>}
              <td data-label={w.service}>
                {text(row.service.name)}
                {row.subject != null && <strong className="case-subject">{text(row.subject)}</strong>}
              </td>
              <td data-label={w.region}>
                {text(row.region.name)}
                {row.office !== null && <span className="quiet case-office">{text(row.office.name)}</span>}
              </td>
              <td data-label={w.phase}>{text(row.outcome?.name ?? row.phaseText)}</td>
              <td data-label={w.openedAt}>{momentWords(row.openedAt, lang, today)}</td>
              <td data-label={w.clock}>
                {row.clock === null ? (
                  <span className="quiet">{w.noClock}</span>
                ) : (
                  <OneClockStrip clock={row.clock} how={row.outcome?.class} />
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
