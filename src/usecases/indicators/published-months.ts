import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';

const graceMs = 3 * 24 * 3_600_000;

/**
 * Months before this one count as published at that moment: a month's figure stands from the third day after
 * its end (the product's own convention); what still changes in it is then shown as a revision.
 */
export function publishedBefore(deps: Pick<Dependencies, 'time'>, instant: string): string {
  return inCityTime(deps.time.zone, new Date(Date.parse(instant) - graceMs).toISOString()).slice(0, 7);
}
