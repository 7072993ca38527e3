import { randomUUID } from 'node:crypto';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { openTestStore } from '../../../test/support/store-acts.ts';
import { queueJobs } from '../exchange/jobs.ts';
import { verifyLog } from '../log/verify-log.ts';
import { listOperations } from '../people/operations.ts';
import { openJobPool } from './job-pool.ts';
import { listStuckJobs, retryStuckJob, settleStuckJob } from './stuck-jobs.ts';

const { db, ownerUrl } = await openTestStore();
const owner = openJobPool(ownerUrl, 2);
const of = '01890000-0000-7000-8000-000000000001';

afterAll(() => owner.end());
beforeEach(async () => {
  await owner.query('delete from graphile_worker._private_jobs');
});

/** A job that has failed so often; gives its id. */
async function failed(attempts: number, most = 25): Promise<string> {
  const key = crypto.randomUUID();
  await queueJobs(db, [{ task: 'react', payload: { case: of, version: 3 }, key, maxAttempts: most }]);
  const { rows } = await owner.query<{ id: string }>(
    `update graphile_worker._private_jobs set attempts = $1, last_error = 'case.no-office',
       run_at = now() + interval '1 hour' where key = $2 returning id::text`,
    [attempts, key],
  );
  return rows[0]?.id ?? '';
}

const stream = randomUUID();
const operation = (job: string) => ({
  stream,
  actor: { kind: 'account', id: 'administrator', role: 'administrator' } as const,
  at: '2022-06-06T02:00:00.000Z',
  body: { type: 'job-settled', job } as const,
});

const ids = async () => (await listStuckJobs(db, { limit: 10 })).items.map(({ id }) => id);

test('what has failed three times is listed, and what will not be tried again after one failure; the newest first', async () => {
  await failed(2);
  const third = await failed(3);
  const last = await failed(1, 1);
  const { items, next } = await listStuckJobs(db, { limit: 1 });
  expect(items).toMatchObject([
    { id: last, task: 'react', payload: { case: of }, attempts: 1, fault: 'case.no-office', nextAt: null },
  ]);
  const rest = await listStuckJobs(db, { limit: 1, after: next });
  expect(rest.items.map(({ id }) => id)).toEqual([third]);
  expect(rest.items[0]?.nextAt).not.toBeNull();
  expect(rest.next).toBeNull();
});

test('tried again, it is due at once and has one try left where it was given up; what somebody is at is left alone', async () => {
  const id = await failed(25);
  expect(await retryStuckJob(db, id, operation(id))).toBe(true);
  const { rows } = await owner.query(
    'select is_available, run_at <= now() as due from graphile_worker._private_jobs where id = $1',
    [id],
  );
  expect(rows).toEqual([{ is_available: true, due: true }]);
  await owner.query(
    `update graphile_worker._private_jobs set locked_by = 'x', locked_at = now() where id = $1`,
    [id],
  );
  expect(await retryStuckJob(db, id, operation(id))).toBe(false);
  expect(
    await settleStuckJob(db, id, { at: '2022-06-06T00:00:00Z', account: 'a', note: 'n' }, operation(id)),
  ).toBe(false);
});

test('settled, it is gone, and who settled it and how is kept', async () => {
  const id = await failed(4);
  const settled = { at: '2022-06-06T02:00:00.000Z', account: 'administrator', note: '已电话办妥' };
  expect(await settleStuckJob(db, id, settled, operation(id))).toBe(true);
  expect(await settleStuckJob(db, id, settled, operation(id))).toBe(false);
  expect(await ids()).toEqual([]);
  const { rows } = await db.pool.query(
    'select task, case_id, fault, attempts, account, note from settled_job where city = $1 and job = $2',
    [db.city, id],
  );
  expect(rows).toEqual([
    {
      task: 'react',
      case_id: of,
      fault: 'case.no-office',
      attempts: 4,
      account: 'administrator',
      note: '已电话办妥',
    },
  ]);
});

test('what somebody did with a job is in the log, and what could not be done is not', async () => {
  const done = async () =>
    (await listOperations(db, db.city, stream, { limit: 10 })).items.map(({ body, actor }) => [
      body,
      actor.id,
    ]);
  const before = await done();
  const id = await failed(4);
  await retryStuckJob(db, '999999', operation('999999'));
  expect(await done()).toEqual(before);
  await settleStuckJob(db, id, { at: '2022-06-06T02:00:00.000Z', account: 'a', note: 'n' }, operation(id));
  expect(await done()).toEqual([[{ type: 'job-settled', job: id }, 'administrator'], ...before]);
  expect((await verifyLog(db, db.city)).faults).toEqual([]);
});

test('the jobs of another city are neither seen nor touched', async () => {
  const id = await failed(5);
  await owner.query(
    `update graphile_worker._private_tasks set identifier = 'elsewhere/react' where identifier = $1`,
    [`${db.city}/react`],
  );
  expect(await ids()).toEqual([]);
  expect(await retryStuckJob(db, id, operation(id))).toBe(false);
  expect(
    await settleStuckJob(db, id, { at: '2022-06-06T00:00:00Z', account: 'a', note: 'n' }, operation(id)),
  ).toBe(false);
  const { rows } = await owner.query('select 1 from graphile_worker._private_jobs where id = $1', [id]);
  expect(rows).toHaveLength(1);
});
