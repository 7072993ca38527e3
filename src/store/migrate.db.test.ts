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
});

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
