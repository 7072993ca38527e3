import { afterAll, expect, test } from 'vitest';
import { testDatabase } from '../../test/support/database.ts';
import { keepStatement } from './bulletins/statements.ts';
import { closeDatabase, openDatabase } from './database.ts';
import { inSnapshot } from './snapshot.ts';

const { appUrl } = await testDatabase();
const city = 'first-city';
const db = openDatabase({ url: appUrl, city });
afterAll(() => closeDatabase(db));

const count = async (of: typeof db): Promise<unknown> =>
  (await of.pool.query('select count(*)::integer as n from figure_statement where city = $1', [city])).rows;

test('readings of one snapshot agree, whatever others write meanwhile, and it writes nothing', async () => {
  const seen = await inSnapshot(db, async (snapshot) => {
    const before = await count(snapshot);
    await keepStatement(db, city, {
      hash: 'a'.repeat(64),
      case: null,
      scope: 'any',
      until: '2022-06-30',
      madeAt: '2022-07-01T09:00:00Z',
      content: {},
    });
    const together = await Promise.all([count(snapshot), count(snapshot), count(db)]);
    return [before, ...together];
  });
  expect(seen).toEqual([[{ n: 0 }], [{ n: 0 }], [{ n: 0 }], [{ n: 1 }]]);
  await expect(
    inSnapshot(db, ({ pool }) => pool.query("insert into figure_statement (city) values ('first-city')")),
  ).rejects.toThrow(/read-only/);
});
