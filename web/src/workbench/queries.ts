import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Problem } from '../api/problem.ts';
import { apiQuery } from '../api/queries.ts';
import { pathWith, request } from '../api/request.ts';
import type { List, Place, WorkRow } from '../api/types.ts';

/** How much waits, by colour. */
export type WorkCount = {
  readonly all: number;
  readonly red: number;
  readonly yellow: number;
  readonly blue: number;
};

/** A message to a body outside, as the operations page lists it. */
export type OutboxItem = {
  readonly id: string;
  readonly operation: string;
  readonly party: Place;
  readonly case: { readonly id: string; readonly number: string | null } | null;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
};
export const outboxStates = ['queued', 'sent', 'answered', 'failed'] as const;
export type OutboxState = (typeof outboxStates)[number];

export const behaviourModes = ['prompt', 'delay', 'refuse', 'return', 'dark'] as const;
export type BehaviourMode = (typeof behaviourModes)[number];
/** How a party of the demonstration answers what comes next. */
export type PartyBehaviour = {
  readonly id: string;
  readonly kind: string;
  readonly behaviour: {
    readonly mode: BehaviourMode;
    readonly seconds: number | null;
    readonly timesLeft: number | null;
    readonly reason: string | null;
  };
  readonly received: number;
  readonly waiting: number;
  readonly answered: number;
};

export const workCountQuery = () => apiQuery<WorkCount>('/api/work/count');
export const behavioursQuery = () => apiQuery<List<PartyBehaviour>>('/api/operations/parties');
/** The bodies outside by name. */
export const outsidePartiesQuery = () => apiQuery<List<Place>>('/api/outside-parties');

const pageSize = 100;

/** A list read page by page, for as long as the reader asks for more. */
export function pagedQuery<Item>(
  path: string,
  filter: Readonly<Record<string, string | boolean | null | undefined>>,
) {
  return infiniteQueryOptions<
    List<Item>,
    Problem,
    { pages: List<Item>[]; pageParams: (string | null)[] },
    readonly unknown[],
    string | null
  >({
    queryKey: [path, 'pages', filter],
    queryFn: ({ pageParam, signal }) =>
      request<List<Item>>('GET', pathWith(path, { ...filter, limit: pageSize, after: pageParam }), {
        signal,
      }),
    initialPageParam: null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

export const queueQuery = (filter: { readonly service: string | null; readonly step: string | null }) =>
  pagedQuery<WorkRow>('/api/work', filter);
