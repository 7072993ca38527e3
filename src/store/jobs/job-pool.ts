import pg from 'pg';

/** Connections to the job tables, which only the owner of the schema may touch. */
export type JobPool = pg.Pool;

/**
 * Opens a pool of its own for the job library: one connection listens, one marks this process as alive,
 * the others fetch jobs and report on them.
 */
export function openJobPool(ownerUrl: string, concurrency: number): JobPool {
  const pool = new pg.Pool({
    connectionString: ownerUrl,
    max: concurrency + 3,
    application_name: 'yingshang jobs',
  });
  // A lost connection shows in the next statement; it must not end the process.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  return pool;
}
