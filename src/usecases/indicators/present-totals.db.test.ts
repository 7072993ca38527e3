import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import type { IndicatorDefinition } from '../../kernel/indicator/definition.ts';
import { advanceProjector } from '../../store/indicators/projector.ts';
import { presentTotals } from './present-totals.ts';

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
];
const deps = {
  database: db,
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
