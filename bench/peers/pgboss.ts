import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { serveContender } from '../engine/contender.ts';

const parallel = ['place', 'order', 'tax', 'fund'];

await serveContender(async (url) => {
  const pool = new pg.Pool({ connectionString: url, max: 10, idleTimeoutMillis: 1_000 });
  pool.on('error', () => {});
  await pool.query('create table if not exists stall (id uuid primary key, done integer not null)');
  const boss = new PgBoss({ connectionString: url, max: 10 });
  boss.on('error', (error) => console.error(error));
  await boss.start();
  await boss.createQueue('step');
  const waiting = new Map<string, () => void>();
  await boss.work<{ id: string; step: string }>(
    'step',
    { batchSize: 500, pollingIntervalSeconds: 0.5 },
    async (jobs) => {
      await Promise.all(
        jobs.map(async ({ data: { id, step } }) => {
          const { rows } = await pool.query<{ done: number }>(
            'update stall set done = done + 1 where id = $1 returning done',
            [id],
          );
          const steps = step === 'papers' ? parallel : rows[0]?.done === 5 ? ['grant'] : [];
          if (steps.length > 0) {
            await boss.insert(
              'step',
              steps.map((each) => ({ data: { id, step: each } })),
            );
          }
          if (step === 'grant') waiting.get(id)?.();
        }),
      );
    },
  );
  return {
    close: async () => {
      await boss.stop({ graceful: false });
      await pool.end();
    },
    runCase: async () => {
      const id = randomUUID();
      const { promise, resolve } = Promise.withResolvers<void>();
      waiting.set(id, resolve);
      await pool.query('insert into stall (id, done) values ($1, 0)', [id]);
      await boss.send('step', { id, step: 'papers' });
      await promise;
      waiting.delete(id);
      return 1;
    },
  };
});
