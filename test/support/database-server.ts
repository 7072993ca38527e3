import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync, statSync } from 'node:fs';
import { freemem, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { discardEmbeddedDatabase, startEmbeddedDatabase } from '../../src/main/embedded-database/index.ts';
import { findHolder, lockFolder } from '../../src/main/folder-lock.ts';
import { migrate } from '../../src/store/migrate.ts';
import { workers } from './workers.ts';

/** What test files need to make databases of their own. */
export type TestServer = {
  /** May make and drop databases. */
  readonly adminUrl: string;
  /** The login that owns them, and the one the product works under; the same login on an outer server. */
  readonly ownerUrl: string;
  readonly appUrl: string;
  /** A migrated database to copy. */
  readonly template: string;
};

declare module 'vitest' {
  // Vitest asks for an interface here: it collects what each setup provides.
  interface ProvidedContext {
    /** One for each file that may run beside others. */
    readonly testServers: readonly TestServer[];
  }
}

type Running = { readonly server: TestServer; readonly stop: () => Promise<void> };

/** Every project runs this setup; the servers are the same for all of them, kept where they all can see them. */
type Shared = { users: number; running: Promise<readonly Running[]> };
const place = globalThis as { yingshangTestServers?: Shared };

const folderPrefix = 'yingshang-test-';

/**
 * Before the tests of a project: a PostgreSQL for each worker of the run, with a migrated template database. What is
 * being written in one database holds back the order of events in every other of its server, so no two files share one.
 * `YINGSHANG_TEST_DATABASE_URL` names another server to use, which all share; `YINGSHANG_TEST_POSTGRES_BIN` another
 * PostgreSQL's programs to start.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  place.yingshangTestServers ??= { users: 0, running: start() };
  const shared = place.yingshangTestServers;
  shared.users += 1;
  const running = await shared.running;
  project.provide(
    'testServers',
    running.map(({ server }) => server),
  );
  return async () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    delete place.yingshangTestServers;
    await Promise.all(running.map(({ stop }) => stop()));
  };
}

async function start(): Promise<readonly Running[]> {
  const outer = process.env.YINGSHANG_TEST_DATABASE_URL;
  if (outer !== undefined) return [await joinOuter(outer)];
  await removeAbandoned();
  const started: Running[] = [];
  // One after the other: each looks for a free port.
  for (let server = 0; server < workers; server += 1) started.push(await startOwn());
  return started;
}

async function startOwn(): Promise<Running> {
  const folder = mkdtempSync(join(hasRoomInMemory() ? memory : tmpdir(), folderPrefix));
  // What the account that runs the server must pass through; the folder was made here.
  chmodSync(folder, 0o755);
  const lock = lockFolder(folder);
  const binFolder = process.env.YINGSHANG_TEST_POSTGRES_BIN;
  const database = await startEmbeddedDatabase({
    dataFolder: folder,
    tell: (text) => process.stderr.write(`${text.en}\n`),
    durable: false,
    ...(binFolder === undefined ? {} : { binFolder }),
  });
  const stop = async (): Promise<void> => {
    await database.stop();
    lock.release();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const template = await makeTemplate(database.adminUrl, database.ownerUrl);
    const { adminUrl, ownerUrl, appUrl } = database;
    return { server: { adminUrl, ownerUrl, appUrl, template }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function joinOuter(url: string): Promise<Running> {
  const template = await makeTemplate(url, url);
  return {
    server: { adminUrl: url, ownerUrl: url, appUrl: url, template },
    stop: () => asAdmin(url, (client) => client.query(`drop database ${template}`)).then(() => {}),
  };
}

async function makeTemplate(adminUrl: string, ownerUrl: string): Promise<string> {
  const name = `yingshang_template_${randomBytes(4).toString('hex')}`;
  const owner = decodeURIComponent(new URL(ownerUrl).username);
  await asAdmin(adminUrl, (client) =>
    client.query(`create database ${name} owner ${client.escapeIdentifier(owner)}`),
  );
  const url = new URL(ownerUrl);
  url.pathname = `/${name}`;
  await migrate(url.href);
  return name;
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

/** What killed runs have left. A folder so young may be another run's that has not taken its lock yet. */
async function removeAbandoned(): Promise<void> {
  for (const parent of [tmpdir(), memory].filter(existsSync)) {
    for (const name of readdirSync(parent)) {
      const folder = join(parent, name);
      if (!name.startsWith(folderPrefix) || Date.now() - statSync(folder).mtimeMs < 60_000) continue;
      if (findHolder(folder) === null) await discardEmbeddedDatabase(folder);
    }
  }
}

/** Linux's file system in memory: a database of hundreds of files for each test file is made and dropped there for less. */
const memory = '/dev/shm';
const roomWanted = 4 * 2 ** 30;

/** Room for the servers of all workers with their logs, and twice as much left for whatever else runs. */
function hasRoomInMemory(): boolean {
  if (!existsSync(memory) || freemem() < 3 * roomWanted) return false;
  const { bavail, bsize } = statfsSync(memory);
  return bavail * bsize >= roomWanted;
}
