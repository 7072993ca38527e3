import '../cockpit.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useLocation, useNavigate, useRouter, useSearch } from '@tanstack/react-router';
import { Pagination } from 'antd';
import { problemOf } from '../../api/problem.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useWords } from '../../language/language.tsx';
import { useAccount } from '../../office-frame/use-account.ts';
import { cockpitWords } from '../cockpit-words.ts';
import { tasksQuery } from '../queries.ts';
import { StateMark } from '../state-mark.tsx';
import { type TaskCounts, taskStates } from '../types.ts';
import { TaskDrawer } from './task-drawer.tsx';
import { pageSize, readPage, readTaskFilter, type TaskFilter, writeTaskFilter } from './task-filter.ts';
import { TaskFilters } from './task-filters.tsx';
import { TaskTable } from './task-table.tsx';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** The open task was opened from the list, which is one step back. */
    fromList?: boolean;
  }
}

/** Every task of the plan, narrowed by plan, unit, deadline and state. What is seen stands in the address. */
export function TasksPage() {
  const w = useWords(cockpitWords);
  const search: Search = useSearch({ strict: false });
  const { state } = useLocation();
  const { history } = useRouter();
  const navigate = useNavigate();
  const filter = readTaskFilter(search);
  const lang = useLanguage();
  const account = useAccount();
  const tasks = useQuery({ ...tasksQuery(filter), placeholderData: keepPreviousData });
  const all = useQuery(tasksQuery()).data?.items ?? [];
  const found = tasks.data?.items ?? [];
  const page = readPage(search, found.length);
  const open = all.find(({ no }) => String(no) === search.task) ?? null;
  const narrow = (next: TaskFilter) =>
    void navigate({ to: '/cockpit/tasks', search: writeTaskFilter(next), resetScroll: false });
  const turnTo = (to: number) =>
    void navigate({ to: '/cockpit/tasks', search: writeTaskFilter(filter, { page: to }) });
  const openTask = (task: number) =>
    void navigate({
      to: '/cockpit/tasks',
      search: writeTaskFilter(filter, { page, task }),
      state: { fromList: true },
      resetScroll: false,
    });
  // Closing undoes the opening, so that the back button afterwards does not open the task again.
  const closeTask = () =>
    state.fromList === true
      ? history.back()
      : void navigate({
          to: '/cockpit/tasks',
          search: writeTaskFilter(filter, { page }),
          replace: true,
          resetScroll: false,
        });
  usePageTitle(w.tasks);
  return (
    <div className="page">
      <PageTop
        title={w.tasks}
        lead={w.tasksLead}
        aside={
          <p className="no-print small">
            <a href={`/api/tasks/table.csv?${tableQuery(filter, lang)}`} download>
              {w.csv}
            </a>{' '}
            <a href={`/api/tasks/table.xlsx?${tableQuery(filter, lang)}`} download>
              {w.xlsx}
            </a>{' '}
            <Link to="/cockpit/timeline">{w.timeline}</Link>{' '}
            <Link to="/cockpit/fulfilment">{w.fulfilment}</Link>
          </p>
        }
      />
      <TaskFilters filter={filter} tasks={all} owner={account?.username ?? ''} onChange={narrow} />
      {tasks.isPending ? (
        <Skeleton lines={16} />
      ) : tasks.isError ? (
        <ProblemNotice problem={problemOf(tasks.error)} again={() => void tasks.refetch()} />
      ) : (
        <>
          <StateTabs counts={tasks.data.counts} filter={filter} onChange={narrow} />
          {found.length === 0 ? (
            <EmptyState level={2} title={w.noTasks} action={<Link to="/cockpit/tasks">{w.clear}</Link>}>
              {w.noTasksText}
            </EmptyState>
          ) : (
            <div className="sheet">
              <TaskTable
                tasks={found.slice((page - 1) * pageSize, page * pageSize)}
                caption={w.found(found.length)}
                onOpen={openTask}
              />
              {found.length > pageSize && (
                <Pagination
                  className="no-print"
                  current={page}
                  total={found.length}
                  pageSize={pageSize}
                  showSizeChanger={false}
                  onChange={turnTo}
                />
              )}
            </div>
          )}
        </>
      )}
      {open !== null && <TaskDrawer task={open} onClose={closeTask} />}
    </div>
  );
}

/** The list as a table has what the list has, on all its pages. */
function tableQuery(filter: TaskFilter, lang: string): URLSearchParams {
  return new URLSearchParams([
    ...Object.entries(filter).flatMap(([name, value]): [string, string][] =>
      value === null ? [] : [[name, value]],
    ),
    ['lang', lang],
  ]);
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
    <fieldset className="state-counts">
      <legend className="unseen">{w.state}</legend>
      <button
        type="button"
        aria-pressed={filter.state === null}
        onClick={() => onChange({ ...filter, state: null })}
      >
        <strong>{total}</strong>
        <span>{w.allStates}</span>
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
