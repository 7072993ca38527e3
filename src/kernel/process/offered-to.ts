import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { ServiceDefinition } from './definition.ts';
import { holds } from './expression.ts';

/**
 * Why an enterprise cannot ask for a service, by what registers hold of it on that day; null where it can. `facts` holds
 * what the service says it reads, null for an entry that is closed or that there never was.
 */
export function whyNotOffered(
  { offeredTo }: Pick<ServiceDefinition, 'offeredTo'>,
  facts: JsonObject,
  today: string,
): Text | null {
  return offeredTo?.refuses.find(({ when }) => holds(when, { facts, today }))?.reason ?? null;
}
