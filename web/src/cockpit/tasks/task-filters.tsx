import { useQuery } from '@tanstack/react-query';
import { Input, Select } from 'antd';
import { useId } from 'react';
import { planLabel } from '../../../../src/kernel/city/ledger-numbers.ts';
import { useCityTime } from '../../app/city-time.ts';
import { FilterBar } from '../../components/filters/filter-bar.tsx';
import { unfiltered } from '../../components/unfiltered.ts';
import { periodWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { byYear } from '../plans/by-year.ts';
import { plansQuery, unitsQuery } from '../queries.ts';
import type { TaskRow } from '../types.ts';
import { deadlinesOf, type TaskFilter, writeTaskFilter } from './task-filter.ts';

export function TaskFilters({
  filter,
  tasks,
  owner,
  onChange,
}: {
  filter: TaskFilter;
  /** The whole list, for the months to choose from. */
  tasks: readonly TaskRow[];
  /** Whose kept filters are shown. */
  owner: string;
  onChange: (filter: TaskFilter) => void;
}) {
  const w = useWords(cockpitWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  const { today } = useCityTime();
  const all = useQuery(plansQuery()).data?.items ?? [];
  const years = byYear(all);
  const plans = all.filter(({ term }) => filter.planYear === null || String(term.year) === filter.planYear);
  const units = useQuery(unitsQuery()).data?.items ?? [];
  const orNull = (value: string) => (value === unfiltered ? null : value);
  return (
    <FilterBar to="/cockpit/tasks" search={writeTaskFilter(filter)} owner={owner}>
      {years.length > 1 && (
        <div className="filter">
          <label className="filter-label" htmlFor={`${id}-year`}>
            {w.planYear}
          </label>
          <Select
            id={`${id}-year`}
            value={filter.planYear ?? unfiltered}
            // Plans belong to a year: one that was chosen in another is let go.
            onChange={(year) => onChange({ ...filter, planYear: orNull(year), plan: null })}
            options={[
              { value: unfiltered, label: w.anyYear },
              ...years.map(({ term: { year } }) => ({ value: String(year), label: String(year) })),
            ]}
          />
        </div>
      )}
      <div className="filter filter-wide">
        <label className="filter-label" htmlFor={`${id}-plan`}>
          {w.plan}
        </label>
        <Select
          id={`${id}-plan`}
          value={filter.plan ?? unfiltered}
          onChange={(plan) => onChange({ ...filter, plan: orNull(plan) })}
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: unfiltered, label: w.anyPlan },
            ...plans
              .filter(({ taskCount }) => taskCount > 0)
              .map(({ no, name }) => ({ value: String(no), label: `${text(planLabel(no))} ${text(name)}` })),
          ]}
        />
      </div>
      <div className="filter filter-wide">
        <label className="filter-label" htmlFor={`${id}-unit`}>
          {w.unit}
        </label>
        <Select
          id={`${id}-unit`}
          value={filter.unit ?? unfiltered}
          onChange={(unit) => onChange({ ...filter, unit: orNull(unit) })}
          showSearch={{ optionFilterProp: 'label' }}
          options={[
            { value: unfiltered, label: w.anyUnit },
            ...[...units]
              .filter(({ taskCount }) => taskCount > 0)
              .sort((a, b) => b.taskCount - a.taskCount)
              .map((unit) => ({ value: unit.id, label: `${text(unit.name)} (${unit.taskCount})` })),
          ]}
        />
      </div>
      <div className="filter">
        <label className="filter-label" htmlFor={`${id}-deadline`}>
          {w.deadline}
        </label>
        <Select
          id={`${id}-deadline`}
          value={filter.deadline ?? unfiltered}
          onChange={(deadline) => onChange({ ...filter, deadline: orNull(deadline) })}
          options={[
            { value: unfiltered, label: w.anyDeadline },
            ...deadlinesOf(tasks).map((month) => ({ value: month, label: periodWords(month, lang, today) })),
            { value: 'ongoing', label: w.ongoing },
          ]}
        />
      </div>
      <div className="filter filter-wide">
        <label className="filter-label" htmlFor={`${id}-q`}>
          {w.search}
        </label>
        <Input.Search
          // The address may change without typing: back, or a cleared filter.
          key={filter.q}
          id={`${id}-q`}
          allowClear
          placeholder={w.searchHint}
          defaultValue={filter.q ?? ''}
          onSearch={(q) => onChange({ ...filter, q: orNull(q.trim()) })}
        />
      </div>
    </FilterBar>
  );
}
