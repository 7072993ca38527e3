import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import { rebuildCases } from '../../src/usecases/rebuild/rebuild-cases.ts';
import { replayCase } from '../../src/usecases/rebuild/replay-case.ts';
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
    `select to_jsonb(c) - 'state' - 'applicant_name' as row from case_file c order by id`,
  );
  const { rows: work } = await owner.query('select * from work_item order by case_id, item');
  const { rows: readers } = await owner.query('select * from involvement order by case_id, kind, who');
  return { cases, work, readers };
}

describe('a rebuild from the events', () => {
  test('of each case gives the state that is kept', async () => {
    const { rows } = await owner.query<{ id: string }>('select id from case_file');
    expect(rows.length).toBeGreaterThan(1);
    for (const { id } of rows) {
      const kept = await loadCase(city.deps, id);
      expect(await replayCase(city.deps, id)).toEqual({ state: kept.state, headHash: kept.headHash });
    }
  });

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
      `update case_file set state = jsonb_set(state::jsonb, '{phase}', '"draft"')::json, phase = 'draft', ended_at = null,
         summary = '{}' where id = $1`,
      [bundle],
    );
    await owner.query(
      `insert into work_item (city, case_id, item, kind, service, region, round, opened_at)
       values ($1, $2, 'ghost', 'review', 's', 'r', 1, now())`,
      [database.city, bundle],
    );
    expect((await rebuildCases(city.deps)).differed).toEqual([bundle]);
    expect(await projections()).toEqual(before);
    expect((await city.state(bundle)).phase).toBe('ended');
  });
});
