import { monthOptions } from '../../src/main/month/month-options.ts';
import { inventPeople, type MonthPeople, withPeople } from '../../src/main/month/month-people.ts';
import { prepareCity } from '../../src/main/prepare-city.ts';
import { liveThrough } from '../../src/month/live.ts';
import type { MonthCounts } from '../../src/month/options.ts';
import { cities, type TestCity } from '../support/cities.ts';
import { type Product, startProduct } from '../support/product.ts';

/**
 * The second quarter of the plan's first year, and the days after it on which its bulletins go out, in the smaller of the
 * two cities: the same people, services and rules, and a tenth of the work.
 */
export const quarter = {
  seed: 59,
  days: 112,
  firmsPerDay: 0.2,
  firstDay: '2024-04-01',
  programme: true,
} as const;
const [, smaller] = cities;
const city: TestCity = { ...smaller, morning: `${quarter.firstDay}T08:00:00${smaller.offset}` };

export type LivedQuarter = {
  readonly product: Product;
  readonly people: MonthPeople;
  readonly counts: MonthCounts;
};

/** Call at the top of a file; `live` has its people live through it over the public API, and takes a minute. */
export async function quarterCity(): Promise<{
  readonly product: Product;
  readonly live: (onDay?: (counts: MonthCounts) => void) => Promise<LivedQuarter>;
}> {
  const product = await startProduct(city, { schedules: true });
  const { deps, clock, worker } = product;
  return {
    product,
    live: async (onDay = () => {}) => {
      const people = inventPeople(deps.city, quarter.seed, quarter.firmsPerDay);
      await prepareCity({ ...deps, city: withPeople(deps.city, people, quarter.seed) });
      const options = monthOptions(deps, { record: quarter, url: product.url, now: clock.now() });
      const counts = await liveThrough(
        // Nobody is away: what a party that is does to a day, the month's own test shows.
        { ...options, everyMinutes: 400, outages: [] },
        {
          moveTo: async (instant) => {
            clock.set(new Date(instant).toISOString());
            await worker.timeMoved();
          },
        },
        onDay,
      );
      return { product, people, counts };
    },
  };
}
