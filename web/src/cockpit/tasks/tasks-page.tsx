import '../cockpit.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { Pagination } from 'antd';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { cockpitWords } from '../cockpit-words.ts';
import { tasksQuery } from '../queries.ts';
import { StateMark } from '../state-mark.tsx';
import { type TaskCounts, type TaskRow, taskStates } from '../types.ts';
import { DutyList } from './duty-list.tsx';
import { TaskDrawer } from './task-drawer.tsx';
import { readTaskFilter, type TaskFilter, writeTaskFilter } from './task-filter.ts';
import { TaskFilters } from './task-filters.tsx';

const pageSize = 50;

/** Every task of the plan, narrowed by plan, unit, deadline and state. */
export function TasksPage() {
  const w = useWords(cockpitWords);
  const search: Search = useSearch({ strict: false });
  const navigate = useNavigate();
  const filter = readTaskFilter(search);
  const tasks = useQuery({ ...tasksQuery(filter), placeholderData: keepPreviousData });
  const all = useQuery(tasksQuery()).data?.items ?? [];
  const open = all.find(({ no }) => String(no) === search.task) ?? null;
  const go = (next: TaskFilter, task: number | null = null) =>
    void navigate({
      to: '/cockpit/tasks',
      search: writeTaskFilter(next, task),
      replace: true,
      resetScroll: false,
    });
  usePageTitle(w.tasks);
  return (
    <div className="page">
      <div>
        <h1>{w.tasks}</h1>
        <p className="page-lead">{w.tasksLead}</p>
      </div>
      <TaskFilters filter={filter} tasks={all} onChange={go} />
      {tasks.isPending ? (
        <Skeleton lines={16} />
      ) : tasks.isError ? (
        <ProblemNotice problem={problemOf(tasks.error)} again={() => void tasks.refetch()} />
      ) : (
        <>
          <StateTabs counts={tasks.data.counts} filter={filter} onChange={go} />
          {tasks.data.items.length === 0 ? (
            <EmptyState level={2} title={w.noTasks} action={<Link to="/cockpit/tasks">{w.clear}</Link>}>
              {w.noTasksText}
            </EmptyState>
          ) : (
            <TaskTable
              key={JSON.stringify(filter)}
              tasks={tasks.data.items}
              onOpen={(no) => go(filter, no)}
            />
          )}
        </>
      )}
      <TaskDrawer task={open} onClose={() => go(filter)} />
    </div>
  );
}

function StateTabs({
  counts,
  filter,
  onChange,
}: {
  counts: TaskCounts;
  filter: TaskFilter;
  onChange: (filter: TaskFilter) => void;
}) {
  const w = useWords(cockpitWords);
  const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
  return (
    <fieldset className="state-counts no-print">
      <legend className="unseen">{w.state}</legend>
      <button
        type="button"
        aria-pressed={filter.state === null}
        onClick={() => onChange({ ...filter, state: null })}
      >
        <strong>{total}</strong>
        <span>{w.allTasks(total).replace(/\s*\d+/, '')}</span>
      </button>
      {taskStates
        .filter((state) => counts[state] > 0 || filter.state === state)
        .map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={filter.state === state}
            onClick={() => onChange({ ...filter, state: filter.state === state ? null : state })}
          >
            <strong>{counts[state]}</strong>
            <StateMark state={state} />
          </button>
        ))}
    </fieldset>
  );
}

function TaskTable({ tasks, onOpen }: { tasks: readonly TaskRow[]; onOpen: (no: number) => void }) {
  const w = useWords(cockpitWords);
  const text = useText();
  const [page, setPage] = useState(1);
  const shown = tasks.slice((page - 1) * pageSize, page * pageSize);
  return (
    <div className="sheet">
      <table className="plain-table stack-table task-table">
        <caption className="unseen">{w.found(tasks.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{w.task}</th>
            <th scope="col">{w.plan}</th>
            <th scope="col">{w.units}</th>
            <th scope="col">{w.deadline}</th>
            <th scope="col">{w.state}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((task) => (
            <tr key={task.no}>
              <th scope="row" data-label={w.task}>
                <span>
                  <button type="button" className="linklike" onClick={() => onOpen(task.no)}>
                    {task.no} {text(task.direction)}
                  </button>
                  <span className="task-summary quiet">{text(task.summary)}</span>
                </span>
              </th>
              <td data-label={w.plan}>{text(task.planName)}</td>
              <td data-label={w.units}>
                <DutyList units={task.units} andOthers={task.andOthers} most={2} />
              </td>
              <td data-label={w.deadline}>{text(task.deadlineText)}</td>
              <td data-label={w.state}>
                <StateMark state={task.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {tasks.length > pageSize && (
        <Pagination
          className="no-print"
          current={page}
          total={tasks.length}
          pageSize={pageSize}
          showSizeChanger={false}
          onChange={(to) => {
            setPage(to);
            window.scrollTo(0, 0);
          }}
        />
      )}
    </div>
  );
}
