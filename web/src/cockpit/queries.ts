import { queryOptions } from '@tanstack/react-query';
import type { Granted, Operation, QueryOf } from '../api/operation.ts';
import type { Problem } from '../api/problem.ts';
import { apiQuery } from '../api/queries.ts';
import { addressOf, answerAt, withQuery } from '../api/request.ts';
import { wholeList } from '../api/whole-list.ts';

export const plansQuery = () => apiQuery('/api/plans');
export const planQuery = (no: number) => apiQuery('/api/plans/{no}', { path: { no } });
export const unitsQuery = () => apiQuery('/api/units');

type Tasks = Granted<Operation<'GET', '/api/tasks'>>;
const mostOnAPage = 500;

/** A city's tasks, all of them. The server's own page has the first of them alone, so it is asked again. */
export const tasksQuery = (filter: QueryOf<'/api/tasks'> = {}) => {
  const address = addressOf('/api/tasks', { query: { ...filter, limit: mostOnAPage } });
  return queryOptions<Tasks, Problem>({
    queryKey: [address],
    queryFn: ({ signal }) =>
      wholeList(async (after) => (await answerAt(withQuery(address, { after }), signal)) as Tasks),
    staleTime: ({ state: { data } }) => (data?.next == null ? 15_000 : 0),
  });
};
