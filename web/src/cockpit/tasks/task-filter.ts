import type { Search } from '../../app/search.ts';
import { type TaskRow, type TaskState, taskStates } from '../types.ts';

/** What the task list is narrowed to. It stands in the address; `task` names the one that is open. */
export type TaskFilter = {
  readonly plan: string | null;
  readonly unit: string | null;
  readonly deadline: string | null;
  readonly state: TaskState | null;
  readonly q: string | null;
};

export const noFilter: TaskFilter = { plan: null, unit: null, deadline: null, state: null, q: null };

/** Reads an address; what the server would refuse is left out. */
export function readTaskFilter(search: Search): TaskFilter {
  return {
    plan: search.plan !== undefined && /^\d{1,4}$/.test(search.plan) ? search.plan : null,
    unit: search.unit ?? null,
    deadline:
      search.deadline !== undefined && /^(\d{4}-(0[1-9]|1[0-2])|ongoing)$/.test(search.deadline)
        ? search.deadline
        : null,
    state: taskStates.find((state) => state === search.state) ?? null,
    q: search.q ?? null,
  };
}

export function writeTaskFilter(filter: TaskFilter, task?: number | null): Search {
  return {
    plan: filter.plan ?? undefined,
    unit: filter.unit ?? undefined,
    deadline: filter.deadline ?? undefined,
    state: filter.state ?? undefined,
    q: filter.q ?? undefined,
    task: task == null ? undefined : String(task),
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
