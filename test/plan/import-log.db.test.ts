import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../src/store/log/verify-log.ts';
import { readOperations } from '../../src/usecases/operations/operations-log.ts';
import { applyImport } from '../../src/usecases/plan-import/apply-import.ts';
import { discardImport } from '../../src/usecases/plan-import/discard-import.ts';
import { importPlan } from '../../src/usecases/plan-import/import-plan.ts';
import { readImport } from '../../src/usecases/plan-import/read-import.ts';
import { seedLedger } from '../../src/usecases/plans/seed-ledger.ts';
import { planCity } from './plan-city.ts';
import { leader, reviewing } from './reviewing.ts';
import { bytesOf, monthlyQuality, waterMeasures, waterPlan } from './water-plan.ts';

/** Whoever brings in a document of the plan, lets it take effect or gives it up stands in the city's log with it. */

const { deps } = await planCity('example', '2024-07-10T12:00:00+06:00');
const { database } = deps;
const by = leader('planlead');
const { start, decide, decideAll } = reviewing(deps, by);
const fileOf = (text: string): string => createHash('sha256').update(bytesOf(text)).digest('hex');
const logOf = async (id: string) => (await readImport(deps, id)).log;

beforeAll(async () => {
  await seedLedger(deps);
});

type Logged = {
  readonly type: string;
  readonly who: string;
  readonly id: string;
  readonly file: string;
  readonly edition: number | null;
  readonly wrote: object | null;
  readonly changes: string | null;
};

async function takeEffect(text: string, who = by): Promise<string> {
  const id = await start(text);
  await decideAll(id);
  const version = await decide(id, { sweeps: [{ part: 'changes', decision: 'accept' }] });
  await applyImport(deps, { id, version, asRead: false, by: who });
  return id;
}

test('each edition that takes effect is an event: who, which file, which edition, how much, and what it wrote', async () => {
  const [first, second] = [waterPlan(), waterPlan([...waterMeasures, monthlyQuality])];
  const one = await takeEffect(first);
  const two = await takeEffect(second, leader('head'));
  const { rows } = await database.pool.query<Logged>(
    `select type, actor ->> 'id' as who, body ->> 'import' as id, body ->> 'file' as file,
       (body ->> 'edition')::int as edition, body -> 'wrote' as wrote, body ->> 'changes' as changes
     from event where city = $1 and kind = 'operation' order by seq`,
    [database.city],
  );
  expect(rows.map(({ type, who, id, file, edition }) => [type, who, id, file, edition])).toEqual([
    ['plan-read', 'planlead', one, fileOf(first), null],
    ['plan-applied', 'planlead', one, fileOf(first), 1],
    ['plan-read', 'planlead', two, fileOf(second), null],
    ['plan-applied', 'head', two, fileOf(second), 2],
  ]);
  for (const { id, wrote, changes } of rows.filter(({ type }) => type === 'plan-applied')) {
    expect(wrote).toEqual((await readImport(deps, id)).applied);
    expect(changes).toMatch(/^[0-9a-f]{64}$/);
  }
  expect(await logOf(two)).toMatchObject([
    { what: 'read', by: { account: 'planlead' }, edition: null, holds: true },
    { what: 'applied', by: { account: 'head' }, edition: 2, holds: true },
  ]);
  expect((await verifyLog(database, database.city)).faults).toEqual([]);
});

test('the same file brought twice is read once, and one that is given up says so', async () => {
  const text = waterPlan([...waterMeasures.slice(0, 2)]);
  const id = await start(text);
  expect(await start(text)).toBe(id);
  await discardImport(deps, { id, by: leader('head') });
  expect(await logOf(id)).toMatchObject([
    { what: 'read', by: { account: 'planlead' }, holds: true },
    { what: 'discarded', by: { account: 'head' }, holds: true },
  ]);
  await expect(discardImport(deps, { id, by })).rejects.toMatchObject({ code: 'import.not-in-review' });
  expect(await logOf(id)).toHaveLength(2);
});

test('what is changed of it in the database afterwards no longer is what the log says', async () => {
  const id = await takeEffect(waterPlan());
  await database.pool.query(
    `update plan_import set result = jsonb_set(result, '{applied,changes}', '[]') where id = $1`,
    [id],
  );
  expect((await logOf(id)).map(({ what, holds }) => [what, holds])).toEqual([
    ['read', true],
    ['applied', false],
  ]);
});

test('whoever works at the command line is named as such, where operators read what was done', async () => {
  const text = waterPlan([...waterMeasures, monthlyQuality]);
  const commandLine = { kind: 'system', id: 'command-line' } as const;
  const { id } = await importPlan(deps, {
    ...{ bytes: bytesOf(text), fileName: 'p.txt', acceptAll: true },
    by: commandLine,
  });
  expect(await logOf(id)).toMatchObject([{ by: { name: { en: 'Command line' } } }, { what: 'applied' }]);
  const { items } = await readOperations(deps, { limit: 1 });
  expect(items).toMatchObject([
    { by: { name: { zh: '命令行' } }, about: fileOf(text), what: { zh: expect.stringContaining('版') } },
  ]);
});
