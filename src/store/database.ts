import pg from 'pg';

/**
 * A city's connections. Every one of them is set to the least-privileged role and to the city when it
 * opens, so row-level security holds even for a statement that forgot the city.
 */
export type Database = {
  readonly city: string;
  /** For readings and ordinary writes. */
  readonly pool: pg.Pool;
  /** For the write lanes: plans are pinned to the indexes, whatever the tables held when they were made. */
  readonly lanes: pg.Pool;
};

export type DatabaseOptions = {
  readonly url: string;
  readonly city: string;
  readonly connections?: number;
  readonly laneConnections?: number;
  readonly applicationName?: string;
};

/**
 * A database that does not answer, though its machine does, is not waited for: whoever asks is told to come
 * back. What became of a statement given up so is not known until the store is asked again.
 */
const patience = { connectionTimeoutMillis: 5_000, query_timeout: 10_000 } as const;

/** For the few statements that read a whole table: as long as the server itself gives any statement. */
export const longReading = { query_timeout: 65_000 } as const;

/** The role that the application works under; `migrate` creates it. */
export const appRole = 'yingshang_app';

/**
 * Opens the pools; nothing connects before the first statement. The login of `url` must be the role
 * `yingshang_app`, a member of it, or the owner of the schema: each connection switches to that role.
 */
export function openDatabase(options: DatabaseOptions): Database {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(options.city)) throw new Error(`not a city: ${options.city}`);
  const settings = [
    `role=${appRole}`,
    `yingshang.city=${options.city}`,
    'timezone=UTC',
    'datestyle=ISO',
    'statement_timeout=60s',
    'idle_in_transaction_session_timeout=60s',
  ];
  // A plan kept from when the tables were small would be kept too long: reading plans anew is cheap.
  const reading = ['plan_cache_mode=force_custom_plan'];
  const pinned = [
    'enable_seqscan=off',
    'enable_hashjoin=off',
    'enable_mergejoin=off',
    'enable_bitmapscan=off',
    'enable_material=off',
    'plan_cache_mode=force_generic_plan',
    // A parallel plan forks a process for each statement as soon as a table is large, which costs more than it reads.
    'max_parallel_workers_per_gather=0',
    'jit=off',
  ];
  const open = (max: number, set: readonly string[]): pg.Pool => {
    const pool = new pg.Pool({
      ...parseUrl(options.url, set),
      application_name: options.applicationName ?? 'yingshang',
      max,
      ...patience,
      types: { getTypeParser: parserOf },
    });
    // An idle connection that the server ends must not end the process; the next query opens another.
    pool.on('error', () => {});
    // Nor must one that is ended between two statements of a transaction: the next statement fails.
    pool.on('connect', (client) => client.on('error', () => {}));
    return pool;
  };
  return {
    city: options.city,
    pool: open(options.connections ?? 8, [...settings, ...reading]),
    lanes: open(options.laneConnections ?? 4, [...settings, ...pinned]),
  };
}

/** Waits for what is running and closes every connection. */
export async function closeDatabase(db: Database): Promise<void> {
  await Promise.all([db.pool.end(), db.lanes.end()]);
}

/** Runs `work` in one transaction: commits when it returns, rolls back when it throws. */
export async function inTransaction<Result>(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    const result = await work(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away.
    await client.query('rollback').then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}

/** True when the database answers and its schema is there. */
export async function isReachable(db: Database): Promise<boolean> {
  try {
    await db.pool.query('select 1 from case_file limit 1');
    return true;
  } catch {
    return false;
  }
}

/** The server's error code (SQLSTATE) of a failed statement, or undefined. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** Options in the URL are kept: ours are put behind them, and the later one wins. */
function parseUrl(text: string, settings: readonly string[]): { connectionString: string } {
  const url = new URL(text);
  const own = url.searchParams.get('options');
  const ours = settings.map((setting) => `-c ${setting}`).join(' ');
  url.searchParams.set('options', own === null ? ours : `${own} ${ours}`);
  return { connectionString: url.href.replaceAll('+', '%20') };
}

const bigint = 20;
const timestamptz = 1184;

/** Instants are ISO 8601 in UTC with milliseconds; counts are numbers. */
function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === timestamptz) return instant;
  if (oid === bigint) return Number;
  return pg.types.getTypeParser(oid, format);
}

function instant(text: string): string | null {
  return text === 'infinity' ? null : instantFromJson(text);
}

/** An instant that stands inside a value of JSON, as the server writes it there, is put as all others are. */
export function instantFromJson(text: string): string {
  // 2022-06-30 01:30:00.123456+00, and in JSON with a T and +00:00; no more digits than there must be.
  const fraction = text[19] === '.' ? text.slice(20, text.indexOf('+', 20)) : '';
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${fraction.padEnd(3, '0').slice(0, 3)}Z`;
}
