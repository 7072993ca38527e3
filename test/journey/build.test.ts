import { beforeAll, describe, expect, test } from 'vitest';
import { hasArrived } from '../../src/cli/journey-told.ts';
import { monthOptions } from '../../src/main/month/month-options.ts';
import { inventPeople, withPeople } from '../../src/main/month/month-people.ts';
import { prepareCity } from '../../src/main/prepare-city.ts';
import { getWay } from '../../src/month/journey/ways.ts';
import { liveThrough } from '../../src/month/live.ts';
import type { MonthCounts } from '../../src/month/options.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';

/*
 * One firm from its name to the title of what it has built, over the public API: plans 1 to 6 in one way, each office and
 * each outside party doing its part.
 */

const product = await startProduct(city);
const record = { seed: 7, days: 90, firmsPerDay: 0, firstDay: city.morning.slice(0, 10), journey: 'build' };
let counts: MonthCounts;

beforeAll(async () => {
  const { deps, clock, worker } = product;
  const people = inventPeople(deps.city, record.seed, record.firmsPerDay);
  await prepareCity({ ...deps, city: withPeople(deps.city, people, record.seed) });
  const options = monthOptions(deps, { record, url: product.url, now: clock.now() });
  counts = await liveThrough(
    { ...options, everyMinutes: 240, outages: [] },
    {
      moveTo: async (instant) => {
        clock.set(new Date(instant).toISOString());
        await worker.timeMoved();
      },
    },
    () => {},
  );
}, 600_000);

describe('a firm that builds', () => {
  test('comes through every stage, and nothing that anybody did was refused', () => {
    expect(counts.journey.map(({ service, case: it }) => [service, it?.favourable])).toEqual(
      getWay('build').stages.map(({ service }) => [service, true]),
    );
    expect(Object.keys(counts.refusals)).toEqual([]);
    // What `yingshang simulate journey build` ends with 0 for.
    expect(hasArrived(counts.journey)).toBe(true);
  });

  test('begins a stage only when those before it are done', () => {
    const at = (service: string, moment: 'openedAt' | 'endedAt'): number =>
      Date.parse(counts.journey.find((row) => row.service === service)?.case?.[moment] ?? '');
    const tooEarly = getWay('build').stages.flatMap(({ service, after }) =>
      after
        .filter((before) => !(at(before, 'endedAt') <= at(service, 'openedAt')))
        .map((before) => [before, service]),
    );
    expect(tooEarly).toEqual([]);
  });
});
