import pg from 'pg';
import { describe, expect, test } from 'vitest';
import { createTestDatabase, testDatabase } from './support/database.ts';

const database = await testDatabase();

async function query(url: string, sql: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

describe('a test database', () => {
  test('sorts Chinese by pinyin, whatever the server sorted by when it was made', async () => {
    const rows = await query(
      database.ownerUrl,
      "select name from unnest(array['许昌', '安徽', '北京']) as name order by name collate \"zh-x-icu\"",
    );
    expect(rows).toEqual([{ name: '安徽' }, { name: '北京' }, { name: '许昌' }]);
  });

  test('a connection left open fails the drop, and the database is gone all the same', async () => {
    const leaking = await createTestDatabase();
    const client = new pg.Client({ connectionString: leaking.ownerUrl, application_name: 'left open' });
    // The forced drop ends this connection from the other side.
    client.on('error', () => {});
    await client.connect();
    await expect(leaking.drop(200)).rejects.toThrow('left open');
    const rows = await query(database.ownerUrl, `select from pg_database where datname = '${leaking.name}'`);
    expect(rows).toHaveLength(0);
  });
});
