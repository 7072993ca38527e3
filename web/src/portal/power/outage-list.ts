import type { RegisterEntry } from '../../api/types.ts';

/** An outage that is under way or announced, as everybody may read it. */
export type Outage = {
  readonly id: string;
  readonly region: string;
  readonly kind: 'planned' | 'fault';
  readonly status: 'announced' | 'located';
  readonly substation: string;
  /** The line; null where the whole substation is off. */
  readonly line: string | null;
  readonly places: string;
  readonly customers: number;
  readonly day: string;
  readonly time: string;
  readonly minutes: number | null;
  readonly expected: string | null;
  /** Off by now, or still to come. */
  readonly when: 'now' | 'coming';
};

/** Those that are not over, what is off now first. `now` is the city's time, as ISO 8601 writes it. */
export function openOutages(entries: readonly RegisterEntry[], now: string): readonly Outage[] {
  return entries
    .filter(({ content }) => content.status === 'announced' || content.status === 'located')
    .map(({ id, content }): Outage => {
      const begins = `${String(content.startsOn)}T${String(content.startsAt)}`;
      const fault = content.kind === 'fault';
      return {
        id,
        region: String(content.region),
        kind: fault ? 'fault' : 'planned',
        status: content.status === 'located' ? 'located' : 'announced',
        substation: typeof content.substation === 'string' ? content.substation : '',
        line: typeof content.feeder === 'string' ? content.feeder : null,
        places: String(content.places),
        customers: Number(content.customers),
        day: String(content.startsOn),
        time: String(content.startsAt),
        minutes: typeof content.plannedMinutes === 'number' ? content.plannedMinutes : null,
        expected: typeof content.expected === 'string' ? content.expected : null,
        // Whoever reports a fault has no power, whatever hour was written down.
        when: fault || begins <= now.slice(0, 16) ? 'now' : 'coming',
      };
    })
    .toSorted((one, other) => placeInList(one).localeCompare(placeInList(other)));
}

const placeInList = ({ when, day, time }: Outage): string => `${when === 'now' ? 0 : 1} ${day} ${time}`;

/** How many there are, and whom they leave without power. */
type Sum = { readonly count: number; readonly customers: number };

export function sumOf(outages: readonly Outage[], when: Outage['when']): Sum {
  const those = outages.filter((outage) => outage.when === when);
  return { count: those.length, customers: those.reduce((sum, { customers }) => sum + customers, 0) };
}

/** By substation, in the order in which they come first. */
export function bySubstation(
  outages: readonly Outage[],
): readonly { readonly substation: string; readonly outages: readonly Outage[] }[] {
  const names = [...new Set(outages.map(({ substation }) => substation))];
  return names.map((substation) => ({
    substation,
    outages: outages.filter((outage) => outage.substation === substation),
  }));
}
