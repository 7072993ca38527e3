import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverOfWorker } from '../../test/support/database.ts';
import { migrate } from './migrate.ts';

const { adminUrl, ownerUrl } = serverOfWorker();
const name = `yingshang_test_${randomBytes(6).toString('hex')}`;
const url = new URL(ownerUrl);
url.pathname = `/${name}`;
const admin = new pg.Client({ connectionString: adminUrl });

beforeAll(async () => {
  await admin.connect();
  await createEmpty();
});
afterAll(async () => {
  await admin.query(`drop database ${name} with (force)`);
  await admin.end();
});

describe('migrations', () => {
  test('six that run at the same moment apply each change once', async () => {
    const runs = await Promise.all(Array.from({ length: 6 }, () => migrate(url.href)));
    const applied = runs.map((run) => run.applied.length).filter((count) => count > 0);
    expect(applied).toHaveLength(1);
    expect(await migrate(url.href)).toEqual({ applied: [] });
  });

  test('a schema of a newer version is left alone', async () => {
    await change("insert into schema_migration (id, name, hash) values (9999, '9999-later.sql', '')");
    await expect(migrate(url.href)).rejects.toMatchObject({ code: 'store.schema-newer' });
    await change('delete from schema_migration where id = 9999');
  });

  test('an edited migration is refused', async () => {
    await change("update schema_migration set hash = 'other' where id = 1");
    await expect(migrate(url.href)).rejects.toMatchObject({ code: 'store.migration-edited' });
  });

  test('know of what was computed before by which formula it was, the oldest of several', async () => {
    await admin.query(`drop database ${name} with (force)`);
    await createEmpty();
    await migrate(url.href, { upTo: 40 });
    await change(`insert into contribution (
        city, indicator, source, formula, period, region, channel, numerator, sandbox)
      select 'example', indicator, gen_random_uuid(), formula, '2022-06', 'riverside', 'online', true, false
      from (values ('days', 2), ('days', 1), ('share', 3)) v (indicator, formula)`);
    await migrate(url.href);
    expect(await read('select indicator, formula from indicator_formula order by indicator')).toEqual([
      { indicator: 'days', formula: 1 },
      { indicator: 'share', formula: 3 },
    ]);
  });

  test('know the bulletins of statements that name no case, and every one of those that share a statement', async () => {
    await admin.query(`drop database ${name} with (force)`);
    await createEmpty();
    await migrate(url.href, { upTo: 78 });
    await change(`insert into figure_statement (city, hash, scope, until, made_at, content, case_id)
      select 'example', repeat(n::text, 64), 'bulletin weekly', '2022-06-05', now(), '{}', first::uuid
      from (values (1, null), (2, '${id(2)}')) v (n, first)`);
    await change(`insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, hash)
      select 'example', stream::uuid, 1, 'case', 'case-submitted', 1, now(), now(), '{}',
        jsonb_build_object('form', jsonb_build_object('statement', repeat(n::text, 64))), sha256('')
      from (values ('${id(1)}', 1), ('${id(2)}', 2), ('${id(3)}', 2), ('${id(4)}', 4)) v (stream, n)`);
    await change(`insert into case_file (city, id, version, head_hash, number, query_code, service, definition, phase,
        region, opened_at, channel, sandbox, applicant_name, search, summary, calendar)
      select 'example', stream, 1, hash, stream::text, 'code', 'bulletin', 'bulletin@1', 'running',
        'riverside', now(), 'online', false, '""', '', '{}', '2022'
      from event`);
    await migrate(url.href);
    expect(
      await read('select case_id, left(hash, 1) as hash from statement_of_case order by case_id'),
    ).toEqual([
      { case_id: id(1), hash: '1' },
      { case_id: id(2), hash: '2' },
      { case_id: id(3), hash: '2' },
    ]);
  });
});

function id(n: number): string {
  return `00000000-0000-4000-8000-00000000000${n}`;
}

async function createEmpty(): Promise<void> {
  await admin.query(
    `create database ${name} owner ${admin.escapeIdentifier(decodeURIComponent(url.username))}`,
  );
}

async function change(statement: string): Promise<void> {
  await read(statement);
}

async function read(statement: string): Promise<readonly object[]> {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  const { rows } = await client.query<object>(statement);
  await client.end();
  return rows;
}
