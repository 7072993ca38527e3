import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive, systemCode, waitForEnd } from '../processes.ts';
import { StartError, type Tell } from '../start-error.ts';
import type { Place } from './place.ts';

/** What a running server writes about itself. */
export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  /** Where its socket lies; null: it has none. */
  readonly socketFolder: string | null;
  readonly ready: boolean;
};

export function readPostmaster(place: Place): Postmaster | null {
  try {
    const lines = readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const socketFolder = lines[4] === undefined || lines[4] === '' ? null : lines[4];
    return pid > 0
      ? { pid, port: Number(lines[3]), socketFolder, ready: lines[7]?.trim() === 'ready' }
      : null;
  } catch (error) {
    if (['ENOENT', 'EACCES'].includes(systemCode(error) ?? '')) return null;
    throw error;
  }
}

/** Stops a server that a killed run has left on this cluster; what it had committed it keeps. */
export async function stopLeftover(place: Place, tell: Tell): Promise<void> {
  const found = readPostmaster(place);
  if (found === null || !isAlive(found.pid)) return;
  const command = commandLine(found.pid);
  if (command !== '' && !command.includes('postgres')) {
    // The number has passed on to another program, which would keep the server from starting.
    rmSync(join(place.cluster, 'postmaster.pid'), { force: true });
    return;
  }
  tell({
    zh: `上次运行留下的数据库服务（进程 ${found.pid}）还在，先将其停止。`,
    en: `The database server of an earlier run (process ${found.pid}) is still there; stopping it first.`,
  });
  await stopServer(found.pid);
}

/** Ends a server as PostgreSQL calls fast: running transactions roll back, everything committed is kept. */
export async function stopServer(pid: number): Promise<void> {
  for (const [signal, patience] of [
    ['SIGINT', 30_000],
    ['SIGQUIT', 10_000],
  ] as const) {
    try {
      process.kill(pid, signal);
    } catch (error) {
      if (systemCode(error) === 'ESRCH') return;
      throw cannotStop(pid, error);
    }
    if (await waitForEnd(pid, patience)) return;
  }
  throw cannotStop(pid);
}

const cannotStop = (pid: number, cause?: unknown): StartError =>
  new StartError(
    {
      zh: `不能停止数据库服务（进程 ${pid}）。它可能属于另一个用户，请由该用户停止后重试。`,
      en: `The database server (process ${pid}) could not be stopped. It may belong to another user: have it stopped by them and try again.`,
    },
    { cause },
  );
