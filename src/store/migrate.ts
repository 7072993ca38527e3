import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { Logger, runMigrations } from 'graphile-worker';
import pg from 'pg';
import { refuse } from '../kernel/errors/index.ts';
import { ensureAppRole } from './app-role.ts';

export type Migrated = {
  /** Names of the migrations applied now, in order; empty when the schema was up to date. */
  readonly applied: readonly string[];
};

type Migration = { readonly id: number; readonly name: string; readonly sql: string; readonly hash: string };

/** Any number that nothing else in the database uses as an advisory lock. */
const migrationLock = 7_310_022;
const oldestServer = 150_000;

/** The job library tells of each of its own migrations; its failures are thrown anyway. */
const quiet = new Logger(() => () => {});

/**
 * Brings the schema up to date, the job tables included. `url` must belong to the owner. Racers wait
 * for one another. Refuses (`store.server-too-old`, `store.schema-newer`, `store.migration-edited`)
 * rather than work on a schema it does not know. `upTo` stops after the migration of that number, for what was
 * backed up under an older schema.
 */
export async function migrate(
  url: string,
  { upTo = Number.POSITIVE_INFINITY }: { readonly upTo?: number } = {},
): Promise<Migrated> {
  const pool = new pg.Pool({ connectionString: url, max: 2, application_name: 'yingshang migrate' });
  // A connection lost while idle shows in the next statement; nobody needs to hear of it twice.
  pool.on('error', () => {});
  pool.on('connect', (client) => client.on('error', () => {}));
  try {
    const client = await pool.connect();
    try {
      await client.query('select pg_advisory_lock($1)', [migrationLock]);
      await refuseOldServer(client);
      await ensureAppRole(client);
      await runMigrations({ pgPool: pool, logger: quiet });
      return await applyPending(client, await readMigrations(), upTo);
    } finally {
      // Ending the session also gives the lock back.
      client.release(true);
    }
  } finally {
    await pool.end();
  }
}

/** The migrations of this version, in order. */
async function readMigrations(): Promise<readonly Migration[]> {
  const folder = new URL('migrations/', import.meta.url);
  const names = (await readdir(folder)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(new URL(name, folder), 'utf8');
      const hash = createHash('sha256').update(sql).digest('hex');
      return { id: Number(name.slice(0, 4)), name, sql, hash };
    }),
  );
}

async function applyPending(
  client: pg.ClientBase,
  migrations: readonly Migration[],
  upTo: number,
): Promise<Migrated> {
  await client.query(`create table if not exists schema_migration (
    id integer primary key, name text not null, hash text not null, applied_at timestamptz not null default now()
  )`);
  await client.query("comment on table schema_migration is 'Which numbered changes this schema has had.'");
  const { rows } = await client.query<{ id: number; name: string; hash: string }>(
    'select id, name, hash from schema_migration order by id',
  );
  for (const row of rows) {
    const known = migrations.find((migration) => migration.id === row.id);
    if (known === undefined) throw refuse('store.schema-newer', { migration: row.name });
    if (known.hash !== row.hash) throw refuse('store.migration-edited', { migration: row.name });
  }
  const pending = migrations.filter(
    (migration) => migration.id <= upTo && !rows.some((row) => row.id === migration.id),
  );
  for (const migration of pending) {
    await client.query('begin');
    try {
      await client.query('insert into schema_migration (id, name, hash) values ($1, $2, $3)', [
        migration.id,
        migration.name,
        migration.hash,
      ]);
      await client.query(migration.sql);
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
  }
  return { applied: pending.map((migration) => migration.name) };
}

async function refuseOldServer(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ version: string }>(
    "select current_setting('server_version_num') as version",
  );
  const version = Number(rows[0]?.version);
  if (version < oldestServer) throw refuse('store.server-too-old', { version: Math.floor(version / 10_000) });
}
