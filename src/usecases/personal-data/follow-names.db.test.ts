import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseAct, city, openTestStore, placeEvents } from '../../../test/support/store-acts.ts';
import { commitActs } from '../../store/cases/commit-acts.ts';
import { listHeldAbout } from '../../store/people/own-data.ts';
import { followNames } from './follow-names.ts';

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
const others = 10_000;
const mei = { party: 'party-mei', person: 'pseudonym-mei' };
const sealed = (person: string) => ({ $sealed: { person, iv: 'AAAA', data: 'AAAA' } });
const held = async () => (await listHeldAbout(db, city, mei)).cases.map(({ number }) => number);

beforeAll(async () => {
  await owner.connect();
  await owner.query("select set_config('yingshang.city', $1, false)", [city]);
  await owner.query(
    `insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, hash)
     select $1, gen_random_uuid(), 1, 'case', 'case-noted', 1, now(), now(), '{}',
       jsonb_build_object('type', 'case-noted', 'form', jsonb_build_object('owners', jsonb_build_array(
         jsonb_build_object('name', jsonb_build_object('$sealed', jsonb_build_object('person', 'pseudonym-' || n)))))),
       decode(repeat('00', 32), 'hex')
     from generate_series(1, $2::int) n`,
    [city, others],
  );
});
afterAll(() => owner.end());

/** A case whose one event has somebody sealed in it, somewhere deep. */
async function caseNaming(person: string, number: string, party = 'somebody else'): Promise<void> {
  const act = caseAct({ case: { number, applicantParty: party } });
  const [result] = await commitActs(db, city, [act]);
  expect(result).toMatchObject({ outcome: 'committed' });
  await owner.query(
    `insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
     values ($1, $2, 2, 'case', 'case-noted', 1, now(), now(), '{}', $3, decode(repeat('00', 32), 'hex'),
       decode(repeat('00', 32), 'hex'))`,
    [
      city,
      act.case.id,
      JSON.stringify({ form: { shareholders: [{ name: sealed(person), at: randomUUID() }] } }),
    ],
  );
}

test('whoever is named in a case of somebody else is found, whether its event has its place yet or not', async () => {
  await caseNaming(mei.person, 'N-named');
  expect(await held()).toEqual(['N-named']);
  await placeEvents(db);
  while (await followNames({ database: db }));
  expect(await held()).toEqual(['N-named']);
  await caseNaming('pseudonym-other', 'N-other');
  await caseNaming('pseudonym-other', 'N-own', mei.party);
  expect((await held()).sort()).toEqual(['N-named', 'N-own']);
});

test('without reading the events of everybody else', async () => {
  await placeEvents(db);
  while (await followNames({ database: db }));
  const before = await eventsRead();
  expect(await held()).toHaveLength(2);
  expect((await eventsRead()) - before).toBeLessThan(100);
});

/** Events and entries of their indexes that anybody has read. */
async function eventsRead(): Promise<number> {
  // What a connection has read it tells when its next statement ends: each of them is asked, all at once.
  await Promise.all(
    [db.pool, db.lanes].flatMap((pool) =>
      Array.from({ length: pool.totalCount }, () =>
        pool.query('select pg_stat_force_next_flush(), pg_sleep(0.05)'),
      ),
    ),
  );
  const { rows } = await owner.query<{ read: string }>(
    `select sum(pg_stat_get_tuples_returned(r.id)) as read from (
       select 'event'::regclass as id
       union all select indexrelid from pg_index where indrelid = 'event'::regclass) r`,
  );
  return Number(rows[0]?.read);
}
