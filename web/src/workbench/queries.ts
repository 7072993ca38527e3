import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Address, Granted, Operation, PathOf } from '../api/operation.ts';
import type { Problem } from '../api/problem.ts';
import { apiQuery } from '../api/queries.ts';
import { addressOf, answerAt, type Optional, withQuery } from '../api/request.ts';
import type { List, Schemas } from '../api/types.ts';

/** How much waits, by colour. */
export type WorkCount = Schemas['WorkCount'];

/** A message to a body outside, as the operations page lists it. */
export type OutboxItem = Schemas['OutboxView'];
export type OutboxState = OutboxItem['state'];
export const outboxStates = [
  'queued',
  'sent',
  'answered',
  'failed',
] as const satisfies readonly OutboxState[];

/** How a party of the demonstration answers what comes next. */
export type PartyBehaviour = Schemas['PartyBehaviour'];
export type BehaviourMode = PartyBehaviour['behaviour']['mode'];
export const behaviourModes = [
  'prompt',
  'delay',
  'refuse',
  'return',
  'dark',
] as const satisfies readonly BehaviourMode[];

export const workCountQuery = () => apiQuery('/api/work/count');
export const behavioursQuery = () => apiQuery('/api/operations/parties');
/** The bodies outside by name. */
export const outsidePartiesQuery = () => apiQuery('/api/outside-parties');

const pageSize = 100;

/** The questions that are answered page by page. */
type PagedPath = {
  [P in PathOf<'GET'>]: Granted<Operation<'GET', P>> extends { readonly next: string | null } ? P : never;
}[PathOf<'GET'>];
type ItemOf<P extends PagedPath> =
  Granted<Operation<'GET', P>> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** A list read page by page, for as long as the reader asks for more. */
export function pagedQuery<P extends PagedPath>(path: P, ...parts: Optional<Address<Operation<'GET', P>>>) {
  type Page = List<ItemOf<P>>;
  const address = addressOf(path, ...parts);
  const pageAfter = (after: string | null) => withQuery(address, { limit: pageSize, after });
  return infiniteQueryOptions<
    Page,
    Problem,
    { pages: Page[]; pageParams: (string | null)[] },
    readonly unknown[],
    string | null
  >({
    queryKey: [path, 'pages', address],
    queryFn: async ({ pageParam, signal }) => (await answerAt(pageAfter(pageParam), signal)) as Page,
    initialPageParam: null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

export const queueQuery = (query: { readonly service: string | null; readonly step: string | null }) =>
  pagedQuery('/api/work', { query });
