import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { benchCity, engineOn } from '../../bench/engine/engine.ts';
import { openStallCase } from '../../bench/engine/run-cases.ts';
import { stallPack } from '../../bench/engine/scenario.ts';
import { createServer } from '../../src/http/server.ts';
import { publishDefinitions } from '../../src/store/cases/definitions.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { lastNight } from '../../src/store/log/nightly-checks.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import type { LogFields } from '../../src/worker/log.ts';
import { nightlyCheckPass } from '../../src/worker/nightly-check.ts';
import { testDatabase } from '../support/database.ts';

/* In the quiet hours of a night one process holds every case against its events, and says what came of it. */

const { appUrl, ownerUrl } = await testDatabase();
const database = openDatabase({ url: appUrl, city: benchCity, applicationName: 'nightly test' });
const deps = await engineOn(database);
const owner = new pg.Client({ connectionString: ownerUrl });
const lines: (LogFields & { readonly level: string })[] = [];
const keep = (level: string) => (fields: LogFields) => void lines.push({ ...fields, level });
const log = { info: keep('info'), warn: keep('warn'), error: keep('error') };
let number = '';

beforeAll(async () => {
  await owner.connect();
  const services = stallPack.services.map((definition) => ({ kind: 'service', definition }) as const);
  await publishDefinitions(database, benchCity, services, deps.now());
  ({ number } = await openStallCase(deps, 1));
});
afterAll(async () => {
  await owner.end();
  await closeDatabase(database);
});

function at(now: string): Dependencies {
  return { ...deps, now: () => `${now}:00.000+08:00` };
}

async function pass(now: string, signal = new AbortController().signal): Promise<void> {
  expect(await nightlyCheckPass(at(now), log)(signal)).toBe(false);
}

async function readyz(): Promise<unknown> {
  const app = await createServer({ deps, lastNight: () => lastNight(database, benchCity) });
  try {
    return (await app.inject('/readyz')).json();
  } finally {
    await app.close();
  }
}

test('by day nothing is checked', async () => {
  await pass('2022-06-02T01:59');
  await pass('2022-06-02T05:00');
  expect(await lastNight(database, benchCity)).toBeNull();
  expect(await readyz()).toEqual({ status: 'ready', nightlyCheck: null });
});

test('at night everything is, once, by whichever process comes first', async () => {
  await Promise.all([pass('2022-06-02T02:10'), pass('2022-06-02T02:10')]);
  await pass('2022-06-02T03:10');
  expect(lines).toEqual([
    { level: 'info', loop: 'nightly check', night: '2022-06-02', cases: 1, events: 3, found: 0 },
  ]);
  expect(await readyz()).toMatchObject({ nightlyCheck: { night: '2022-06-02', found: 0 } });
});

test('one that is stopped on its way is begun again', async () => {
  await pass('2022-06-03T02:00', AbortSignal.abort());
  expect(await lastNight(database, benchCity)).toMatchObject({ night: '2022-06-02' });
  await pass('2022-06-03T02:10');
  expect(await lastNight(database, benchCity)).toMatchObject({ night: '2022-06-03', cases: 1 });
});

test('one whose process was killed is taken over when it has had time enough', async () => {
  await owner.query(
    `insert into nightly_check (city, night, begun_at) values ($1, '2022-06-04', '2022-06-03T19:00:00Z')`,
    [benchCity],
  );
  await pass('2022-06-04T04:00');
  expect(await lastNight(database, benchCity)).toMatchObject({ night: '2022-06-03' });
  await owner.query(`update nightly_check set begun_at = '2022-06-03T10:00:00Z' where night = '2022-06-04'`);
  await pass('2022-06-04T04:10');
  expect(await lastNight(database, benchCity)).toMatchObject({ night: '2022-06-04' });
});

test('what differs is in the log, with the number of its case, and in sight of whoever watches', async () => {
  lines.length = 0;
  await owner.query("update case_file set phase = 'ended'");
  await pass('2022-06-05T02:10');
  expect(lines).toMatchObject([
    { level: 'error', case: number, what: 'row', where: 'phase' },
    { level: 'info', found: 1 },
  ]);
  expect(await readyz()).toMatchObject({ status: 'ready', nightlyCheck: { night: '2022-06-05', found: 1 } });
  const { rows } = await owner.query("select findings from nightly_check where night = '2022-06-05'");
  expect(rows).toEqual([{ findings: [{ name: number, what: 'row', where: 'phase' }] }]);
});
