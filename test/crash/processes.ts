import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { findRunningDatabase } from '../../src/main/embedded-database/index.ts';
import { readPostmaster } from '../../src/main/embedded-database/leftover.ts';
import { findPlace } from '../../src/main/embedded-database/place.ts';
import type { TrialClock } from './trial-clock.ts';

export type Trial = {
  readonly folder: string;
  readonly port: number;
  readonly url: string;
  readonly clock: TrialClock;
};

/** The server's process, started again whenever it has been killed. */
export type ServerProcess = {
  /** What it said last each time it ended though nobody killed it. */
  readonly endedByItself: () => readonly string[];
  readonly kill: () => Promise<void>;
  readonly start: () => void;
  readonly stop: () => Promise<void>;
};

const entry = join(import.meta.dirname, 'server.ts');
const linesOfAnEnd = 12;

export function serverProcess({ folder, port, clock }: Trial): ServerProcess {
  let child: ChildProcess | null = null;
  const unasked: string[] = [];
  const logFile = join(folder, 'server.log');
  const start = (): void => {
    const log = openSync(logFile, 'a');
    const started = spawn(process.execPath, [entry, JSON.stringify(clock)], {
      env: { PATH: process.env.PATH, PORT: String(port), YINGSHANG_DATA: join(folder, 'var') },
      // The channel ends with this process, and the server with the channel.
      stdio: ['ignore', log, log, 'ipc'],
    });
    child = started;
    closeSync(log);
    started.once('exit', (code, signalled) => {
      if (child !== started) return;
      const said = readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-linesOfAnEnd);
      unasked.push([`${signalled ?? code}:`, ...said].join('\n    '));
      start();
    });
  };
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<void> => {
    const ending = child;
    child = null;
    if (ending === null || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.kill(signal);
    await once(ending, 'exit');
  };
  return { endedByItself: () => unasked, start, kill: () => end('SIGKILL'), stop: () => end('SIGTERM') };
}

/** The postmaster of the trial's database, or null. */
export function postmasterOf({ folder }: Trial): number | null {
  const place = findPlace(join(folder, 'var'));
  return place === null ? null : (readPostmaster(place)?.pid ?? null);
}

/** The postmaster and all its processes, or those of them that serve a connection. */
export function databaseProcesses(trial: Trial): {
  readonly all: readonly number[];
  readonly backends: readonly number[];
} {
  const postmaster = postmasterOf(trial);
  if (postmaster === null) return { all: [], backends: [] };
  const listed = spawnSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' }).stdout.split('\n');
  const children = listed.flatMap((line) => {
    const [, pid, parent, args = ''] = /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line) ?? [];
    return Number(parent) === postmaster ? [{ pid: Number(pid), args }] : [];
  });
  return {
    all: [postmaster, ...children.map(({ pid }) => pid)],
    backends: children.filter(({ args }) => args.includes('127.0.0.1')).map(({ pid }) => pid),
  };
}

/** Sends a signal to processes that may have ended by now. */
export function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
    }
  }
}

/** When the database answers a query; only one whose postmaster is not `except`, where that was killed. */
export async function databaseAnswers(
  trial: Trial,
  except: number | null,
  patienceMs: number,
): Promise<number> {
  const until = performance.now() + patienceMs;
  while (performance.now() < until) {
    const url = findRunningDatabase(join(trial.folder, 'var'))?.appUrl;
    if (url !== undefined && postmasterOf(trial) !== except && (await answers(url))) return performance.now();
    await sleep(20);
  }
  throw new Error('the database did not come back');
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: 1_000,
    query_timeout: 1_000,
  });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1 from case_file limit 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => {});
  }
}
