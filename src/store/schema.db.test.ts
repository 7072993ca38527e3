import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseAct, city, openTestStore, placeEvents, recordedAt } from '../../test/support/store-acts.ts';
import { commitActs } from './cases/commit-acts.ts';
import { findCases } from './cases/load-case.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { describeSchema } from './describe-schema.ts';
import { loadEvents } from './log/load-events.ts';
import { recordAccess } from './people/access-log.ts';

const { db, ownerUrl, appUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

/** Tables that belong to no city, and why. */
const withoutCity = ['schema_migration'];

test('the schema is the one written down', async () => {
  await expect(await describeSchema(owner)).toMatchFileSnapshot('./schema.sql');
});

describe('every table', () => {
  test('leads its primary key and its unique keys with the city', async () => {
    const { rows } = await owner.query<{ table: string; key: string; first: string }>(
      `select c.relname as table, i.indexrelid::regclass::text as key, a.attname as first
       from pg_index i join pg_class c on c.oid = i.indrelid
       join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
       where c.relnamespace = 'public'::regnamespace and i.indisunique`,
    );
    const wrong = rows.filter(({ table, first }) => first !== 'city' && !withoutCity.includes(table));
    expect(wrong).toEqual([]);
    expect(rows.length).toBeGreaterThan(20);
  });

  test('has a primary key and a comment', async () => {
    const { rows } = await owner.query(
      `select c.relname from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
         and (obj_description(c.oid) is null
           or not exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'p'))`,
    );
    expect(rows).toEqual([]);
  });

  test('has foreign keys only within the city', async () => {
    const { rows } = await owner.query(
      `select k.conname from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       join pg_attribute f on f.attrelid = k.confrelid and f.attnum = k.confkey[1]
       where k.contype = 'f' and k.connamespace = 'public'::regnamespace
         and (a.attname, f.attname) is distinct from ('city', 'city')`,
    );
    expect(rows).toEqual([]);
  });

  test('takes its identity from no sequence', async () => {
    const { rows } = await owner.query(
      "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S'",
    );
    expect(rows).toEqual([]);
  });

  test('shows a connection only the rows of its city', async () => {
    const { rows } = await owner.query(
      `select c.relname from pg_class c
       where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all ($1)
         and (not c.relrowsecurity or not exists (select from pg_policy p where p.polrelid = c.oid))`,
      [withoutCity],
    );
    expect(rows).toEqual([]);

    const act = caseAct();
    await commitActs(db, city, [act]);
    const other = openDatabase({ url: appUrl, city: 'elsewhere', applicationName: 'other city' });
    try {
      expect(await findCases(other, city, [act.case.id])).toEqual([]);
      expect(await loadEvents(other, city, act.case.id)).toEqual([]);
      await expect(commitActs(other, city, [caseAct()])).rejects.toThrow('row-level security');
      const { rows: seen } = await other.pool.query('select city from case_file');
      expect(seen).toEqual([]);
    } finally {
      await closeDatabase(other);
    }
  });
});

describe('what happened cannot be rewritten', () => {
  const forbidden = [
    'update event set type = type',
    'delete from event',
    'truncate event',
    'update event_sequence set log_index = log_index + 1',
    'delete from event_sequence',
    'truncate event_sequence',
    'update definition set canonical = canonical',
    'delete from definition',
    'update access_log set purpose = purpose',
    'delete from access_log',
    'delete from log_tile',
    'update tree_head set note = note',
    'delete from log_key',
    'delete from cosignature',
    'delete from case_file',
    'delete from register_entry',
    'delete from person_key',
    'delete from inbox_message',
  ];

  test.each(forbidden)('the application may not: %s', async (statement) => {
    await expect(db.pool.query(statement)).rejects.toMatchObject({ code: '42501' });
  });

  test.each(forbidden.filter((statement) => /event|definition|access_log/.test(statement)))(
    'nor does the owner by accident: %s',
    async (statement) => {
      await commitActs(db, city, [caseAct()]);
      await placeEvents(db);
      const access = {
        id: crypto.randomUUID(),
        at: recordedAt,
        account: 'a',
        purpose: 'p',
        case: null,
        fields: [],
      };
      await recordAccess(db, city, access);
      await expect(owner.query(statement)).rejects.toThrow('append-only');
    },
  );

  test('the application can neither look at jobs nor make tables', async () => {
    await expect(db.pool.query('select * from graphile_worker._private_jobs')).rejects.toMatchObject({
      code: '42501',
    });
    await expect(db.pool.query('create table mine (id integer)')).rejects.toMatchObject({ code: '42501' });
  });
});
