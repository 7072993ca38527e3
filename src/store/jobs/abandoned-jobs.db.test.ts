import { afterAll, beforeEach, expect, test } from 'vitest';
import { openTestStore } from '../../../test/support/store-acts.ts';
import { queueJobs } from '../exchange/jobs.ts';
import { freeAbandonedJobs, freeLostJobs, giveBackJobs, holdJobs } from './abandoned-jobs.ts';
import { openJobPool } from './job-pool.ts';

const { db, ownerUrl } = await openTestStore();
const pool = openJobPool(ownerUrl, 2);

afterAll(() => pool.end());
beforeEach(async () => {
  await pool.query('delete from graphile_worker._private_jobs');
});

/** A job that this holder took so many seconds ago; gives its id. */
async function jobHeldBy(holder: string, seconds: number): Promise<string> {
  await queueJobs(db, [{ task: 'any', payload: {}, key: `${holder} ${seconds}` }]);
  const { rows } = await pool.query<{ id: string }>(
    `update graphile_worker._private_jobs set locked_by = $1, locked_at = now() - $2 * interval '1 second'
     where key = $3 returning id::text`,
    [holder, seconds, `${holder} ${seconds}`],
  );
  return rows[0]?.id ?? '';
}

async function held(): Promise<readonly string[]> {
  const { rows } = await pool.query<{ id: string }>(
    'select id::text from graphile_worker._private_jobs where locked_by is not null order by id',
  );
  return rows.map(({ id }) => id);
}

test('jobs of a holder that is no more are set free, those of a living one are not', async () => {
  const release = await holdJobs(pool, 'living');
  const kept = await jobHeldBy('living', 60);
  await jobHeldBy('gone', 60);
  expect(await freeAbandonedJobs(pool)).toBe(1);
  expect(await held()).toEqual([kept]);
  release();
  await expect.poll(() => freeAbandonedJobs(pool)).toBe(1);
  expect(await held()).toEqual([]);
});

test('a holder that has only just begun is left alone', async () => {
  const id = await jobHeldBy('new', 1);
  expect(await freeAbandonedJobs(pool)).toBe(0);
  expect(await held()).toEqual([id]);
});

test('what a living holder does not know it has is set free', async () => {
  const [running, young] = [await jobHeldBy('living', 60), await jobHeldBy('living', 1)];
  await jobHeldBy('living', 30);
  expect(await freeLostJobs(pool, 'living', [running])).toBe(1);
  expect(await held()).toEqual([running, young]);
});

test('a holder that stops gives back all it has', async () => {
  await jobHeldBy('stopping', 1);
  const other = await jobHeldBy('other', 1);
  await giveBackJobs(pool, 'stopping');
  expect(await held()).toEqual([other]);
});
