import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import { advanceProjector } from '../../store/indicators/projector.ts';
import { forecastsOf } from './forecasts.ts';
import { presentTotals, presentTotalsOfRegions } from './present-totals.ts';

const { db } = await openTestStore();

const common = {
  version: 1,
  name: { zh: '停电', en: 'Outages' },
  description: { zh: '停电', en: 'Outages' },
  unit: 'hour',
  direction: 'lower-better',
  source: { services: [] },
  exclusions: [],
  facts: [],
  basis: [],
} as const;
const definitions: readonly IndicatorDefinition[] = [
  { ...common, code: 'middle', aggregate: 'median' },
  { ...common, code: 'ever', aggregate: 'sum' },
  { ...common, code: 'this-year', aggregate: 'sum', span: 'year' },
];
const deps = {
  database: db,
  now: () => '2022-07-01T09:00:00+08:00',
  packs: { indicators: new Map(definitions.map((each) => [each.code, each])) },
};

const sources = definitions.flatMap(({ code }) =>
  [
    { value: 1, period: '2021-12', region: 'riverside' },
    { value: 2, period: '2022-01', region: 'riverside' },
    { value: 7, period: '2022-06', region: 'riverside' },
    { value: 20, period: '2022-06', region: 'hill' },
  ].map((each) => {
    const source = randomUUID();
    const contribution = {
      ...each,
      source,
      indicator: code,
      formula: 1,
      channel: 'online',
      numerator: null,
      excluded: null,
      sandbox: false,
    };
    return { source, contributions: [contribution] };
  }),
);
await advanceProjector(db, city, 'indicators', { from: 0, to: sources.length, sources });

test('a place has its own figures, with percentiles where the figure is one', async () => {
  const own = await presentTotals(deps, ['middle', 'ever'], 'riverside');
  expect(own).toMatchObject([
    { indicator: 'ever', sum: 10, median: null },
    { indicator: 'middle', median: 2 },
  ]);
});

test('a figure of a year begins anew with it, in the city and in each place', async () => {
  const sums = async (region: string | null) =>
    (await presentTotals(deps, ['ever', 'this-year'], region)).map(({ indicator, sum }) => [indicator, sum]);
  expect(await sums(null)).toEqual([
    ['ever', 30],
    ['this-year', 29],
  ]);
  expect(await sums('riverside')).toEqual([
    ['ever', 10],
    ['this-year', 9],
  ]);
  const places = await presentTotalsOfRegions(deps, ['this-year']);
  expect(places.map(({ key, sum }) => [key, sum])).toEqual([
    ['hill', 20],
    ['riverside', 9],
  ]);
});

test('months of other years lead nowhere for a figure of a year', () => {
  const of: Parameters<typeof forecastsOf>[0] = {
    aggregate: 'sum',
    unit: 'hour',
    baseline: null,
    few: false,
    targets: [{ by: '2022-12', comparator: '<=', value: 5, qualifier: null, holds: null }],
  };
  const months = [
    { period: '2021-12', value: 900 },
    ...['01', '02', '03', '04', '05', '06'].map((month) => ({ period: `2022-${month}`, value: 1 })),
  ];
  expect(forecastsOf(of, months, '2022-07', 'year')[0]?.value).toBeLessThan(20);
  expect(forecastsOf(of, months, '2022-07')[0]?.value).toBeGreaterThan(900);
  expect(forecastsOf({ ...of, few: true }, months, '2022-07')).toEqual([]);
});
