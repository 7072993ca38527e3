import { randomUUID } from 'node:crypto';
import { makeWorkerUtils, run } from 'graphile-worker';
import pg from 'pg';
import { serveContender } from '../engine/contender.ts';

/*
 * Each step is a job; a row counts how many of the parallel ones are done, in the transaction that queues
 * what follows. Tuned as its manual says: a local queue, batched completion, many jobs at once.
 */

const parallel = ['place', 'order', 'tax', 'fund'];

await serveContender(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 20, idleTimeoutMillis: 1_000 });
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  const utils = await makeWorkerUtils({ pgPool: pool });
  await utils.migrate();
  await pool.query('create table if not exists stall (id uuid primary key, done integer not null)');
  const waiting = new Map<string, () => void>();
  const runner = await run({
    pgPool: pool,
    concurrency: 18,
    pollInterval: 500,
    noHandleSignals: true,
    parsedCronItems: [],
    preset: {
      worker: {
        localQueue: { size: 500 },
        completeJobBatchDelay: 0,
        failJobBatchDelay: 0,
      },
    },
    taskList: {
      step: async (payload, { withPgClient }) => {
        const { id, step } = payload as { id: string; step: string };
        const next = await withPgClient(async (client) => {
          await client.query('begin');
          const { rows } = await client.query<{ done: number }>({
            name: 'done',
            text: 'update stall set done = done + 1 where id = $1 returning done',
            values: [id],
          });
          const steps = step === 'papers' ? parallel : rows[0]?.done === 5 ? ['grant'] : [];
          if (steps.length > 0) {
            await client.query({
              name: 'add',
              text: `select graphile_worker.add_jobs(array(
                select row('step', json_build_object('id', $1::text, 'step', s), null, null, null, null, null, null)::graphile_worker.job_spec
                from unnest($2::text[]) s))`,
              values: [id, steps],
            });
          }
          await client.query('commit');
          return step === 'grant';
        });
        if (next) waiting.get(id)?.();
      },
    },
  });
  return {
    close: async () => {
      await runner.stop();
      await utils.release();
      await pool.end();
    },
    runCase: async () => {
      const id = randomUUID();
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(id, resolve);
      await pool.query({
        name: 'open',
        text: `with opened as (insert into stall (id, done) values ($1, 0))
               select graphile_worker.add_job('step', json_build_object('id', $1::text, 'step', 'papers'))`,
        values: [id],
      });
      await promise;
      waiting.delete(id);
      return 1;
    },
  };
});
