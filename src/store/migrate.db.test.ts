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
  await admin.query(
    `create database ${name} owner ${admin.escapeIdentifier(decodeURIComponent(url.username))}`,
  );
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
});

async function change(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url.href });
  await client.connect();
  await client.query(statement);
  await client.end();
}
