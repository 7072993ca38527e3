import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestStore } from '../../test/support/store-acts.ts';
import { runJobs } from './jobs.ts';

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
beforeAll(async () => {
  await owner.connect();
  await owner.query("select set_config('yingshang.city', $1, false)", [db.city]);
});
afterAll(() => owner.end());

const queue = (...tasks: readonly string[]) =>
  owner.query('select queue_jobs($1::jsonb)', [JSON.stringify(tasks.map((task) => ({ task, payload: {} })))]);

const jobTable = (from: string, to: string) =>
  owner.query(`alter table graphile_worker.${from} rename to ${to}`);

/** A job that goes on until it is told to end. */
function held() {
  const begun = Promise.withResolvers<void>();
  const end = Promise.withResolvers<void>();
  return {
    begun: begun.promise,
    end: () => end.resolve(),
    fail: () => end.reject(new Error('told to')),
    handle: async (): Promise<void> => {
      begun.resolve();
      await end.promise;
    },
  };
}

test('jobs are run again after a time in which the end of several could not be recorded, one after the other', async () => {
  const [first, second, third] = [held(), held(), held()];
  const fourth = Promise.withResolvers<void>();
  const said: string[] = [];
  const log = (_: object, message: string): void => void said.push(message);
  const unrecorded = () => said.filter((message) => message.startsWith('Failed to fail jobs')).length;
  const stopping = new AbortController();
  const ended = runJobs({
    ownerUrl,
    city: db.city,
    handlers: {
      first: first.handle,
      second: second.handle,
      third: third.handle,
      fourth: async () => fourth.resolve(),
    },
    concurrency: 3,
    patienceMs: 200,
    onDone: () => {},
    signal: stopping.signal,
    log: { info: log, warn: log, error: log },
    random: () => 0,
  });
  await queue('first', 'second', 'third');
  await Promise.all([first.begun, second.begun, third.begun]);

  await jobTable('_private_jobs', 'away');
  first.fail();
  await expect.poll(unrecorded).toBe(1);
  second.fail();
  await expect.poll(unrecorded).toBe(2);
  await jobTable('away', '_private_jobs');
  third.end();

  await queue('fourth');
  await fourth.promise;
  stopping.abort();
  await ended;
});
