import { apiQuery } from '../api/queries.ts';
import { pathWith } from '../api/request.ts';
import type { List } from '../api/types.ts';
import type { PlanRow, PlanView, TaskPage, UnitRow } from './types.ts';

/** More than any city's task list has rows: it is read whole. */
const wholeList = 500;

export const plansQuery = () => apiQuery<List<PlanRow>>('/api/plans');
export const planQuery = (no: number) => apiQuery<PlanView>(`/api/plans/${no}`);
export const unitsQuery = () => apiQuery<List<UnitRow>>('/api/units');
export const tasksQuery = (filter: Readonly<Record<string, string | null>> = {}) =>
  apiQuery<TaskPage>(pathWith('/api/tasks', { ...filter, limit: wholeList }));
