import type { RegisterEntry } from '../../api/types.ts';

/** An outage that is under way or announced, as everybody may read it. */
export type Outage = {
  readonly id: string;
  readonly region: string;
  readonly kind: 'planned' | 'fault';
  readonly status: 'announced' | 'located';
  readonly places: string;
  readonly customers: number;
  readonly day: string;
  readonly time: string;
  readonly minutes: number | null;
  readonly expected: string | null;
};

/** Those that are not over, the next first. */
export function openOutages(entries: readonly RegisterEntry[]): readonly Outage[] {
  return entries
    .filter(({ content }) => content.status === 'announced' || content.status === 'located')
    .map(
      ({ id, content }): Outage => ({
        id,
        region: String(content.region),
        kind: content.kind === 'fault' ? 'fault' : 'planned',
        status: content.status === 'located' ? 'located' : 'announced',
        places: String(content.places),
        customers: Number(content.customers),
        day: String(content.startsOn),
        time: String(content.startsAt),
        minutes: typeof content.plannedMinutes === 'number' ? content.plannedMinutes : null,
        expected: typeof content.expected === 'string' ? content.expected : null,
      }),
    )
    .toSorted((one, other) => `${one.day} ${one.time}`.localeCompare(`${other.day} ${other.time}`));
}

/** How many there are in a district, and whom they leave without power. */
export function inDistrict(
  outages: readonly Outage[],
  region: string,
): { readonly count: number; readonly customers: number } {
  const here = outages.filter((outage) => outage.region === region);
  return { count: here.length, customers: here.reduce((sum, { customers }) => sum + customers, 0) };
}
