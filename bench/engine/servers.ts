import { type ChildProcess, fork } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import {
  discardEmbeddedDatabase,
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../src/main/embedded-database/index.ts';
import type { RunRequest, RunResult } from './contender.ts';

/** The product's own embedded PostgreSQL with its own settings, durable, in a folder of its own. */
export async function startBenchServer(): Promise<EmbeddedDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-bench-'));
  const starting = startEmbeddedDatabase({ dataFolder: folder, tell: () => {} });
  let stopped: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopped ??= starting.then((server) => server.stop()).then(() => discardEmbeddedDatabase(folder));
    return stopped;
  };
  // The server lives in a session of its own and would outlive a bench that is told to end.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stop().finally(() => process.exit(1)));
  }
  return { ...(await starting), stop };
}

/** A database of its own on that server for a peer; gives its address. */
export async function createPeerDatabase({ adminUrl }: EmbeddedDatabase, name: string): Promise<string> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`create database ${name}`);
  } finally {
    await admin.end();
  }
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** What the whole server has used and written so far. */
export type ServerUse = { readonly cpuSeconds: number; readonly walBytes: number };

export async function serverUse({ adminUrl, folder }: EmbeddedDatabase): Promise<ServerUse> {
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const { rows } = await admin.query<{ bytes: string }>(
      "select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bytes",
    );
    return { cpuSeconds: cpuOf(folder), walBytes: Number(rows[0]?.bytes) };
  } finally {
    await admin.end();
  }
}

/** Of the postmaster, its children, and those that have ended. */
function cpuOf(folder: string): number {
  const postmaster = Number(readFileSync(join(folder, 'cluster', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const own = statOf(postmaster);
  let ticks = own.slice(11, 15).reduce((sum, value) => sum + Number(value), 0);
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = statOf(Number(name));
    if (Number(stat[1]) === postmaster) ticks += Number(stat[11]) + Number(stat[12]);
  }
  return ticks / 100;
}

/** What follows the name in `/proc/<pid>/stat`; nothing for a process that is gone. */
function statOf(pid: number): readonly string[] {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
  } catch {
    return [];
  }
}

export type Running = {
  readonly run: (request: RunRequest) => Promise<RunResult>;
  readonly stop: () => Promise<void>;
};

/** Starts a contender's process and waits until it can begin. */
export async function startContender(
  module: string,
  url: string,
  ...more: readonly string[]
): Promise<Running> {
  const child = fork(module, [url, ...more], {
    // As the product is started; the others have the same room.
    execArgv: ['--max-semi-space-size=64'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await answerOf(child);
  return {
    run: async (request) => {
      child.send(request);
      const { result } = await answerOf(child);
      if (result === undefined) throw new Error(`${module} gave no result`);
      return result;
    },
    stop: async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.send('stop');
      await ended;
    },
  };
}

type Answer = { readonly ready?: true; readonly result?: RunResult; readonly fault?: string };

function answerOf(child: ChildProcess): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const gone = (): void => reject(new Error('a contender ended by itself'));
    child.once('exit', gone);
    child.once('message', (answer: Answer) => {
      child.off('exit', gone);
      if (answer.fault === undefined) resolve(answer);
      else reject(new Error(answer.fault));
    });
  });
}
