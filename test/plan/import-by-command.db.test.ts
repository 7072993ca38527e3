import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Run, yingshang, yingshangAlone } from '../../src/cli/as-run.fixture.ts';
import { ledgerMark } from '../../src/store/ledger/records.ts';
import { listImports, readImport } from '../../src/usecases/plan-import/read-import.ts';
import { getPlan } from '../../src/usecases/plans/read-plans.ts';
import { seedLedger } from '../../src/usecases/plans/seed-ledger.ts';
import { planCity } from './plan-city.ts';
import { waterMeasures, waterPlan } from './water-plan.ts';

const { deps, urls } = await planCity('example', '2024-07-10T12:00:00+06:00');
const { database } = deps;
const water = 3;
let folder = '';
let file = '';

beforeAll(async () => {
  await seedLedger(deps);
  folder = await mkdtemp(join(tmpdir(), 'yingshang-command-'));
  file = join(folder, '接水.md');
  await writeFile(file, waterPlan());
});
afterAll(() => rm(folder, { recursive: true }));

const variables = (): NodeJS.ProcessEnv => ({
  DATABASE_URL: urls.ownerUrl,
  DATABASE_APP_URL: urls.appUrl,
  YINGSHANG_CITY: 'example',
  YINGSHANG_DATA: folder,
  YINGSHANG_PUBLIC_URL: 'https://qinglan.example',
});

/** `yingshang plan import …` beside the product whose database these variables name. */
const planImport = (args: readonly string[], changed: NodeJS.ProcessEnv = {}): Promise<Run> =>
  yingshang(['plan', 'import', ...args], { ...variables(), ...changed });

test('a document is brought in for review, and the address of the review is told', async () => {
  const before = await ledgerMark(database, database.city);
  const { code, out, err } = await yingshangAlone(['plan', 'import', file], { variables: variables() });
  expect([code, err]).toEqual([0, '']);
  const id = /https:\/\/qinglan\.example\/cockpit\/imports\/(\S+)/.exec(out)?.[1] ?? '';
  expect(await readImport(deps, id)).toMatchObject({
    state: 'review',
    fileName: '接水.md',
    createdBy: { name: { zh: '命令行', en: 'Command line' } },
    counts: { measures: waterMeasures.length },
  });
  expect(out).toMatch(/^measures\s+3 {2}措施$/m);
  expect(await ledgerMark(database, database.city)).toBe(before);
  const again = await planImport([file, '--json']);
  expect(JSON.parse(again.out)).toMatchObject({
    id,
    created: false,
    applied: null,
    url: `https://qinglan.example/cockpit/imports/${id}`,
  });
});

test('a dry run reads and brings nothing in', async () => {
  const count = async () => (await listImports(deps, {})).items.length;
  const before = await count();
  const { code, out } = await planImport([file, '--dry-run', '--json', '--city', 'example']);
  expect(code).toBe(0);
  expect(Object.keys(JSON.parse(out) as object)).toEqual(
    expect.arrayContaining([
      'plans',
      'measures',
      'tasks',
      'indicators',
      'limits',
      'units',
      'repairs',
      'doubts',
    ]),
  );
  expect(await count()).toBe(before);
});

test('with everything accepted it takes effect at once', async () => {
  const { code, out, err } = await planImport([file, '--accept-all']);
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('in effect: 0 added');
  const { measures } = await getPlan(deps, water);
  expect(measures.map(({ text: wording }) => wording)).toEqual(waterMeasures.map((one) => one.text));
});

test('what cannot be read, and a product that is not there, are refused; nothing changes', async () => {
  const before = await ledgerMark(database, database.city);
  const count = (await listImports(deps, {})).items.length;
  const letter = join(folder, 'letter.txt');
  await writeFile(letter, '各位同事：\n\n今天下午三点在二楼开会。\n');
  const nowhere = 'postgres://nobody@127.0.0.1:1/none';
  const noPlan = await planImport([letter]);
  const away = await planImport([file], { DATABASE_URL: undefined, DATABASE_APP_URL: undefined });
  const elsewhere = await planImport([file], { DATABASE_URL: nowhere, DATABASE_APP_URL: undefined });
  for (const [{ code, out, err }, refusal] of [
    [noPlan, 'plan.not-a-plan'],
    [away, 'plan.product-away'],
    [elsewhere, 'plan.product-away'],
  ] as const) {
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain(`(${refusal})`);
    expect(err.trim().split('\n')).toHaveLength(1);
  }
  expect(await ledgerMark(database, database.city)).toBe(before);
  expect((await listImports(deps, {})).items).toHaveLength(count);
});
