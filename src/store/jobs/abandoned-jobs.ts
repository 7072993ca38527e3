import type { JobPool } from './job-pool.ts';

/*
 * The library holds a job that a killed process had begun for four hours. So every process keeps an
 * advisory lock for as long as it lives, and whoever finds jobs whose holder has none sets them free.
 */

const lockOf = "hashtextextended('jobs of ' || $1, 0)";

/** Marks the holder of jobs as alive until the returned function is called or the process ends. */
export async function holdJobs(pool: JobPool, holder: string): Promise<() => void> {
  const client = await pool.connect();
  try {
    await client.query(`select pg_advisory_lock(${lockOf})`, [holder]);
  } catch (error) {
    client.release(true);
    throw error;
  }
  // Ending the session gives the lock back.
  return () => client.release(true);
}

/** Sets free the jobs of holders that are no more. Returns how many holders there were. */
export async function freeAbandonedJobs(pool: JobPool): Promise<number> {
  const { rows } = await pool.query<{ holders: number }>(
    `with held as materialized (
       -- One that has only just begun may not have its lock yet.
       select distinct locked_by as holder from graphile_worker._private_jobs
       where locked_by is not null and locked_at < now() - interval '10 seconds'
     ), gone as materialized (
       select holder from held
       where pg_try_advisory_xact_lock(hashtextextended('jobs of ' || holder, 0))
     ), freed as materialized (
       select graphile_worker.force_unlock_workers(array_agg(holder)) from gone having count(*) > 0
     )
     select (select count(*) from gone)::integer as holders, (select count(*) from freed) as freed`,
  );
  return rows[0]?.holders ?? 0;
}

/**
 * Sets free what a living holder has without knowing: jobs it was given over a connection that broke
 * before the answer came.
 *
 * @param running ids of the jobs it does know of
 */
export async function freeLostJobs(
  pool: JobPool,
  holder: string,
  running: readonly string[],
): Promise<number> {
  const { rowCount } = await pool.query(
    `update graphile_worker._private_jobs set locked_by = null, locked_at = null
     where locked_by = $1 and locked_at < now() - interval '10 seconds' and id <> all ($2::bigint[])`,
    [holder, running],
  );
  return rowCount ?? 0;
}

/** Gives back whatever a holder still has. Call it when nothing of its runs any more. */
export async function giveBackJobs(pool: JobPool, holder: string): Promise<void> {
  await pool.query('select graphile_worker.force_unlock_workers(array[$1])', [holder]);
}
