import type { QueryOf } from '../api/operation.ts';
import { apiQuery } from '../api/queries.ts';

/** More than any city's task list has rows: it is read whole. */
const wholeList = 500;

export const plansQuery = () => apiQuery('/api/plans');
export const planQuery = (no: number) => apiQuery('/api/plans/{no}', { path: { no } });
export const unitsQuery = () => apiQuery('/api/units');
export const tasksQuery = (filter: QueryOf<'/api/tasks'> = {}) =>
  apiQuery('/api/tasks', { query: { ...filter, limit: wholeList } });
