import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchCity, engineOn } from '../../bench/engine/engine.ts';
import { runStallCase } from '../../bench/engine/run-cases.ts';
import { stallPack } from '../../bench/engine/scenario.ts';
import type { IndicatorDefinition } from '../../src/kernel/indicator/index.ts';
import { publishDefinitions } from '../../src/store/cases/definitions.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { latestFormulas } from '../../src/store/indicators/formulas.ts';
import { moveProjector } from '../../src/store/indicators/projector.ts';
import { formulasPass } from '../../src/worker/formulas.ts';
import { indicatorsProjector } from '../../src/worker/projector.ts';
import { testDatabase } from '../support/database.ts';

/* A database that has cases behind it is opened by packs whose indicators are others. */

const { appUrl } = await testDatabase();
const database = openDatabase({ url: appUrl, city: benchCity, applicationName: 'formulas test' });
afterAll(() => closeDatabase(database));
const deps = await engineOn(database);
const log = { info: () => {}, warn: () => {}, error: () => {} };

const indicator: IndicatorDefinition = {
  code: 'bench.steps',
  version: 1,
  name: { zh: '数', en: 'Number' },
  description: { zh: '一个数', en: 'A number' },
  unit: 'count',
  direction: 'lower-better',
  source: { services: ['bench.stall'] },
  exclusions: [],
  value: '1',
  aggregate: 'sum',
  facts: [],
  basis: [],
};

/** Starts with these indicators; gives what each case adds then. */
async function startWith(...indicators: readonly IndicatorDefinition[]) {
  const packs = { ...deps.packs, indicators: new Map(indicators.map((each) => [each.code, each])) };
  // By then the month in which the case ended has been published.
  const now = () => '2022-09-01T09:00:00.000+08:00';
  await formulasPass({ ...deps, packs, now }, log)(new AbortController().signal);
  const { rows } = await database.pool.query<{ indicator: string; formula: number; value: number }>(
    'select indicator, formula, value from contribution where city = $1 order by indicator',
    [benchCity],
  );
  return rows;
}

async function revised(): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ indicator: string }>(
    'select indicator from figure_revision where city = $1',
    [benchCity],
  );
  return rows.map((row) => row.indicator);
}

beforeAll(async () => {
  await publishDefinitions(
    database,
    benchCity,
    stallPack.services.map((definition) => ({ kind: 'service', definition })),
    deps.now(),
  );
  await runStallCase(deps, 1, () => {});
});

describe('indicators other than those a database was written by', () => {
  test('are left to the projector while it has read nothing', async () => {
    expect(await startWith(indicator)).toEqual([]);
    expect(await latestFormulas(database, benchCity)).toEqual(new Map([['bench.steps', 1]]));
    await moveProjector(database.pool, benchCity, indicatorsProjector, { from: 0, to: 1 });
  });

  test('are worked out for cases of the past where they are new', async () => {
    const other = { ...indicator, code: 'bench.new' };
    expect(await startWith(indicator, other)).toEqual([
      { indicator: 'bench.new', formula: 1, value: 1 },
      { indicator: 'bench.steps', formula: 1, value: 1 },
    ]);
    expect(await revised()).toEqual([]);
  });

  test('are worked out anew where their formula has changed, and go where they are no more', async () => {
    expect(await startWith({ ...indicator, version: 2, value: '2' })).toEqual([
      { indicator: 'bench.steps', formula: 2, value: 2 },
    ]);
    expect(await latestFormulas(database, benchCity)).toEqual(new Map([['bench.steps', 2]]));
    expect(await revised()).toEqual(['bench.steps']);
  });

  test('lose the cases of services that they no longer measure', async () => {
    expect(await startWith({ ...indicator, version: 3, source: { services: ['bench.other'] } })).toEqual([]);
  });
});
