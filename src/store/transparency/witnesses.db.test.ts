import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import { insertCosignature, insertWitness, lastCosigned } from './witnesses.ts';

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
const at = '2022-06-30T01:30:00.000Z';
const heads = 20_000;

beforeAll(async () => {
  await owner.connect();
  await owner.query("select set_config('yingshang.city', $1, false)", [city]);
  for (const [name, filling] of [
    ['diligent', 1],
    ['silent', 2],
    ['stopped', 3],
  ] as const)
    await insertWitness(db, city, { name, publicKey: Buffer.alloc(32, filling), since: at });
  await insertCosignature(
    db,
    city,
    { tree: 'events', size: 7, at },
    { witness: 'stopped', cosignedAt: at, line: 'x' },
  );
  await owner.query(
    `insert into cosignature select $1, 'events', n, $2::timestamptz + n * interval '1 hour', 'diligent',
       $2::timestamptz + n * interval '1 hour', 'line' from generate_series(1, ${heads}) n`,
    [city, at],
  );
  await owner.query('vacuum analyze cosignature');
});
afterAll(() => owner.end());

test('of each witness the last head it has cosigned is known', async () => {
  const last = await lastCosigned(db, city, 'events');
  expect(last.map(({ witness, size }) => [witness, size])).toEqual([
    ['diligent', heads],
    ['stopped', 7],
  ]);
  expect(await lastCosigned(db, city, 'reads')).toEqual([]);
});

test('and found without reading through all that was ever cosigned', async () => {
  const before = await readSoFar();
  await lastCosigned(db, city, 'events');
  await db.pool.query('select pg_stat_force_next_flush()');
  expect((await readSoFar()) - before).toBeLessThan(100);
});

/** Rows and entries of indexes that anybody has read of what was cosigned. */
async function readSoFar(): Promise<number> {
  const { rows } = await owner.query<{ read: string }>(
    `select sum(pg_stat_get_tuples_returned(r.id)) as read from (
       select 'cosignature'::regclass as id
       union all select indexrelid from pg_index where indrelid = 'cosignature'::regclass) r`,
  );
  return Number(rows[0]?.read);
}
