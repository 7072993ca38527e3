import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import { countUnread, markAllRead } from './notices.ts';

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
const reader = { account: 'wang', addresses: ['head hall', 'account wang'] };
const told = 20_000;
const idOf = (place: number): string => String(place).padStart(12, '0');

beforeAll(async () => {
  await owner.connect();
  await owner.query("select set_config('yingshang.city', $1, false)", [city]);
  await tell(1, told);
  await owner.query('vacuum analyze notice');
});
afterAll(() => owner.end());

async function tell(from: number, to: number): Promise<void> {
  await owner.query(
    `insert into notice (city, address, id, at, log_index, case_id, seq)
     select $1, 'head hall', lpad(n::text, 12, '0'), timestamptz '2022-06-30Z' + n * interval '1 minute', n,
       gen_random_uuid(), 1
     from generate_series($2::int, $3::int) n`,
    [city, from, to],
  );
}

test('marking the last few as read does not read again through all that was read before', async () => {
  expect(await markAllRead(db, city, reader, idOf(told))).toBe(true);
  expect(await countUnread(db, city, reader, 100)).toBe(0);
  await tell(told + 1, told + 3);
  const before = await readSoFar();
  expect(await markAllRead(db, city, reader, idOf(told + 2))).toBe(true);
  expect((await readSoFar()) - before).toBeLessThan(200);
  expect(await countUnread(db, city, reader, 100)).toBe(1);
});

test('nor does counting what is unread, which every page asks for', async () => {
  expect(await markAllRead(db, city, reader, idOf(told + 3))).toBe(true);
  const before = await readSoFar();
  expect(await countUnread(db, city, reader, 100)).toBe(0);
  expect((await readSoFar()) - before).toBeLessThan(200);
});

/** Rows and entries of indexes that anybody has read of notices. */
async function readSoFar(): Promise<number> {
  // What a connection has read it tells when its next statement ends.
  await db.pool.query('select pg_stat_force_next_flush()');
  const { rows } = await owner.query<{ read: string }>(
    `select sum(pg_stat_get_tuples_returned(r.id)) as read from (
       select 'notice'::regclass as id
       union all select indexrelid from pg_index where indrelid = 'notice'::regclass) r`,
  );
  return Number(rows[0]?.read);
}
