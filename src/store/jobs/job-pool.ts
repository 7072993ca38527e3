import pg from 'pg';

/** Connections to the job tables, which only the owner of the schema may touch. */
export type JobPool = pg.Pool;

const connections = new WeakMap<JobPool, Set<pg.PoolClient>>();

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
  const open = new Set<pg.PoolClient>();
  connections.set(pool, open);
  pool.on('connect', (client) => {
    client.on('error', () => {});
    open.add(client);
  });
  pool.on('remove', (client) => open.delete(client));
  return pool;
}

/** Ends all connections; those too that nobody has given back after so long. */
export async function closeJobPool(pool: JobPool, patienceMs: number): Promise<void> {
  let impatient: NodeJS.Timeout | undefined;
  const overdue = new Promise<void>((resolve) => {
    impatient = setTimeout(() => {
      for (const client of connections.get(pool) ?? []) void client.end().catch(() => {});
      resolve();
    }, patienceMs);
  });
  await Promise.race([pool.end(), overdue]);
  clearTimeout(impatient);
}
