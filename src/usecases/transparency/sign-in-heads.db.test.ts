import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import { recordOfAccount } from '../../store/people/account-records.ts';
import { differingSignIns, noteSignInsInLog } from './sign-in-heads.ts';

/* Records of signing in stand outside the log; what they were is in it. */

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
const deps = { database: db, now: () => '2022-06-30T12:00:00.000+08:00' };

beforeAll(async () => {
  await owner.connect();
  await owner.query("select set_config('yingshang.city', $1, false)", [city]);
});
afterAll(() => owner.end());

async function signedIn(at: string, account = 'wang'): Promise<void> {
  const record = { id: randomUUID(), account, at, kind: 'signed-in', by: null, device: 'Firefox' } as const;
  await recordOfAccount(db, city, record);
}

/** As whoever owns the tables can, and the product cannot. */
async function asOwner(sql: string): Promise<void> {
  await owner.query('alter table account_record disable trigger user');
  await owner.query(sql);
  await owner.query('alter table account_record enable trigger user');
}

test('what is settled is put into the log once, and the rest the next time', async () => {
  await signedIn('2022-06-30T09:00:00+08:00');
  await signedIn('2022-06-30T09:00:00+08:00', 'chen');
  await signedIn('2022-06-30T11:59:00+08:00');
  expect(await noteSignInsInLog(deps)).toBe(2);
  expect(await noteSignInsInLog(deps)).toBe(0);
  const later = { ...deps, now: () => '2022-06-30T13:00:00.000+08:00' };
  expect(await Promise.all([noteSignInsInLog(later), noteSignInsInLog(later)])).toContain(1);
  expect(await differingSignIns(db)).toEqual([]);
});

test.each([
  ['changed', "update account_record set device = 'Safari' where account = 'chen'", [1]],
  ['removed', "delete from account_record where account = 'chen'", [1]],
  [
    'put in',
    `insert into account_record (city, id, account, at, kind, device)
     values ('${city}', gen_random_uuid(), 'li', '2022-06-30T10:00:00+08:00', 'signed-in', 'Edge')`,
    [2],
  ],
])(
  'a record that was %s behind our back is found out by the digest that was over it',
  async (_, sql, found) => {
    await owner.query('create table kept as select * from account_record');
    await asOwner(sql);
    expect((await differingSignIns(db)).map(({ seq }) => seq)).toEqual(found);
    await asOwner('delete from account_record');
    await owner.query('insert into account_record select * from kept');
    await owner.query('drop table kept');
    expect(await differingSignIns(db)).toEqual([]);
  },
);
