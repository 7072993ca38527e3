import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import type { TestServer } from './database-server.ts';

/** A migrated, otherwise empty database that belongs to one test file. */
export type TestDatabase = {
  readonly name: string;
  /** Owns the schema. */
  readonly ownerUrl: string;
  /** What the product works under. */
  readonly appUrl: string;
  /**
   * Drops it. Fails when a connection to it is still open: whoever opened one must close it. One that was closed
   * a moment ago may still be on its way out, on a busy machine for long.
   */
  readonly drop: (patienceMs?: number) => Promise<void>;
};

/** Call at the top of a test file, with `await`: a database for the file, dropped after its last test. */
export async function testDatabase(): Promise<TestDatabase> {
  const database = await createTestDatabase();
  afterAll(() => database.drop());
  return database;
}

/** A copy of the migrated template, or of a database to which nobody is connected. The caller drops it. */
export async function createTestDatabase(of?: TestDatabase): Promise<TestDatabase> {
  const { adminUrl, ownerUrl, appUrl, template: empty } = serverOfWorker();
  const template = of?.name ?? empty;
  const name = `yingshang_test_${randomBytes(6).toString('hex')}`;
  await asAdmin(adminUrl, async (client) => {
    const owner = client.escapeIdentifier(decodeURIComponent(new URL(ownerUrl).username));
    // Copying waits for nobody, but two copies of one template may not begin at the same moment.
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    await client.query(`create database ${name} template ${template} owner ${owner} strategy file_copy`);
  });
  return {
    name,
    ownerUrl: inDatabase(ownerUrl, name),
    appUrl: inDatabase(appUrl, name),
    drop: (patienceMs = 15_000) => asAdmin(adminUrl, (client) => drop(client, name, patienceMs)),
  };
}

/** Workers are numbered from one; a number beyond the servers there are shares one. */
export function serverOfWorker(): TestServer {
  const servers = inject('testServers');
  const server = servers[(Number(process.env.VITEST_POOL_ID ?? 1) - 1) % servers.length];
  if (server === undefined) throw new Error('no database server was started for the tests');
  return server;
}

function inDatabase(url: string, name: string): string {
  const moved = new URL(url);
  moved.pathname = `/${name}`;
  return moved.href;
}

async function drop(client: pg.Client, name: string, patienceMs: number): Promise<void> {
  const until = performance.now() + patienceMs;
  let open = await connectionsTo(client, name);
  while (open.length > 0 && performance.now() < until) {
    await sleep(20);
    open = await connectionsTo(client, name);
  }
  await client.query(`drop database ${name} with (force)`);
  if (open.length > 0) throw new Error(`the test left connections open: ${open.join(', ')}`);
}

async function connectionsTo(client: pg.Client, name: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ readonly application: string }>(
    "select application_name as application from pg_stat_activity where datname = $1 and backend_type = 'client backend'",
    [name],
  );
  return rows.map(({ application }) => application || 'unnamed');
}

async function asAdmin<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
