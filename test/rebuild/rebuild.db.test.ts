import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rebuildCases } from '../../src/usecases/rebuild/rebuild-cases.ts';
import { inventedCity } from '../exchange/invented-city.ts';

const city = await inventedCity();
const { database } = city.deps;
const owner = new pg.Client({ connectionString: city.ownerUrl });
let bundle = '';

beforeAll(async () => {
  await owner.connect();
  const stop = city.startWorker();
  bundle = (await city.submit('shop', '清风小铺')).id;
  await vi.waitUntil(async () => (await city.state(bundle)).outcome?.code === 'granted', {
    timeout: 20_000,
    interval: 50,
  });
  await stop();
});
afterAll(async () => {
  await owner.end();
  await city.close();
});

/** Everything lists and queues are read from; sealed values look different each time they are sealed. */
async function projections(): Promise<unknown> {
  const { rows: cases } = await owner.query(
    `select to_jsonb(c) - 'applicant_name' as row from case_file c order by id`,
  );
  const { rows: work } = await owner.query('select * from work_item order by case_id, item');
  const { rows: readers } = await owner.query('select * from involvement order by case_id, kind, who');
  const { rows: open } = await owner.query('select * from open_involvement order by case_id, kind, who');
  return { cases, work, readers, open };
}

describe('a rebuild from the events', () => {
  test('leaves everything as it was', async () => {
    const before = await projections();
    const { cases, differed } = await rebuildCases(city.deps);
    expect(cases).toBeGreaterThan(1);
    expect(differed).toEqual([]);
    expect(await projections()).toEqual(before);
  });

  test('puts right what was spoilt, and says which case it was', async () => {
    const before = await projections();
    await owner.query(
      `update case_file set phase = 'draft', ended_at = null,
         summary = '{}' where id = $1`,
      [bundle],
    );
    await owner.query(
      `insert into work_item (city, case_id, item, kind, service, region, round, opened_at)
       values ($1, $2, 'ghost', 'review', 's', 'r', 1, now())`,
      [database.city, bundle],
    );
    await owner.query(
      `insert into open_involvement (city, kind, who, opened_at, case_id)
       select city, kind, who, opened_at, case_id from involvement where case_id = $1`,
      [bundle],
    );
    expect((await rebuildCases(city.deps)).differed).toEqual([bundle]);
    expect(await projections()).toEqual(before);
    expect((await city.state(bundle)).phase).toBe('ended');
  });

  test('makes rows, work and readers where there are none any more', async () => {
    const before = await projections();
    await owner.query(
      'delete from case_file; delete from work_item; delete from involvement; delete from open_involvement',
    );
    await rebuildCases(city.deps);
    expect(await projections()).toEqual(before);
  });
});
