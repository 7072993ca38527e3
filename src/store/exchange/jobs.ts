import type { Job } from '../cases/act.ts';
import type { Database } from '../database.ts';

/** Queues background jobs that belong to no act. Those of an act go with it, in its transaction. */
export async function queueJobs(db: Database, jobs: readonly Job[]): Promise<void> {
  await db.pool.query('select queue_jobs($1::jsonb)', [JSON.stringify(jobs)]);
}
