import type { Search } from '../../app/search.ts';
import { type TaskRow, type TaskState, taskStates } from '../types.ts';

/** What the task list is narrowed to. It stands in the address; `task` names the one that is open. */
export type TaskFilter = {
  readonly plan: string | null;
  readonly planYear: string | null;
  readonly unit: string | null;
  readonly deadline: string | null;
  readonly state: TaskState | null;
  readonly q: string | null;
};

export const pageSize = 50;

/** Reads an address; what the server would refuse is left out. */
export function readTaskFilter(search: Search): TaskFilter {
  return {
    plan: search.plan !== undefined && /^\d{1,4}$/.test(search.plan) ? search.plan : null,
    planYear: search.planYear !== undefined && /^20\d\d$/.test(search.planYear) ? search.planYear : null,
    unit: search.unit ?? null,
    deadline:
      search.deadline !== undefined && /^(\d{4}-(0[1-9]|1[0-2])|ongoing)$/.test(search.deadline)
        ? search.deadline
        : null,
    state: taskStates.find((state) => state === search.state) ?? null,
    q: search.q ?? null,
  };
}

/** Which page of the list is shown; the first is not said. */
export function readPage({ page }: Search, rows: number): number {
  const asked = page !== undefined && /^\d{1,4}$/.test(page) ? Number(page) : 1;
  return Math.max(1, Math.min(asked, Math.ceil(rows / pageSize)));
}

export function writeTaskFilter(
  filter: TaskFilter,
  { task = null, page = 1 }: { readonly task?: number | null; readonly page?: number } = {},
): Search {
  return {
    plan: filter.plan ?? undefined,
    planYear: filter.planYear ?? undefined,
    unit: filter.unit ?? undefined,
    deadline: filter.deadline ?? undefined,
    state: filter.state ?? undefined,
    q: filter.q ?? undefined,
    page: page === 1 ? undefined : String(page),
    task: task === null ? undefined : String(task),
  };
}

/** The months in which anything of the list falls due, in order, for the filter's choice. */
export function deadlinesOf(tasks: readonly TaskRow[]): readonly string[] {
  const months = tasks.flatMap(({ deadline: { value, milestones } }) => [
    ...(value === null ? [] : [value]),
    ...milestones,
  ]);
  return [...new Set(months)].sort();
}
