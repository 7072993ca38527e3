import { pagedQuery } from '../api/paged-query.ts';
import { apiQuery } from '../api/queries.ts';
import type { Schemas } from '../api/types.ts';
import type { QueueFilter } from './queue/queue-filter.ts';

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

export const apiClientsQuery = () => apiQuery('/api/clients');
export const earlierVersionsQuery = () => apiQuery('/api/migrations');
export const beginningsQuery = () => apiQuery('/api/beginnings');
export const workCountQuery = () => apiQuery('/api/work/count');
export const exchangeHealthQuery = () => apiQuery('/api/operations/exchange');
export const grantsQuery = () => apiQuery('/api/exchange/grants');
export const consumerKeysQuery = () => apiQuery('/api/exchange/keys');
export const behavioursQuery = () => apiQuery('/api/operations/parties');
/** The bodies outside by name. */
export const outsidePartiesQuery = () => apiQuery('/api/outside-parties');

export const queueQuery = ({ service, step, inStead }: Omit<QueueFilter, 'level'>) =>
  pagedQuery('/api/work', { query: { service, step, for: inStead } });
