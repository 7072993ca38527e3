import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartError, type Tell } from '../start-error.ts';
import type { Binaries } from './binaries.ts';
import { programEnvironment } from './environment.ts';
import { readPostmaster, stopServer } from './leftover.ts';
import { asOsUser, type OsUser } from './os-user.ts';
import type { Place } from './place.ts';

/** A running server of ours. */
export type Server = {
  readonly port: number;
  readonly pid: number;
  /** Settles when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

export type ServerOptions = {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly user: OsUser | null;
  /** Undefined takes any free port. */
  readonly port?: number | undefined;
  readonly settings: Readonly<Record<string, string>>;
  /** Where its socket lies, besides the port; null has none. */
  readonly socketFolder: string | null;
  readonly tell: Tell;
};

const attempts = 5;
const largestLog = 10_000_000;

/**
 * Starts the server and waits until it takes connections. A port that somebody else took in the meantime,
 * the last processes of a killed server, and one that has ended but that nobody has collected yet, are given
 * a few tries.
 */
export async function startServer(options: ServerOptions): Promise<Server> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? (await findFreePort());
    const from = rotateLog(options.place);
    const child = spawnServer(options, port);
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    if (await becomesReady(child, options)) {
      const pid = child.pid ?? 0;
      // The server must not keep this process alive; whoever wants it to end calls stop.
      child.unref();
      return { port, pid, ended, stop: () => stopServer(pid) };
    }
    const log = readFileSync(options.place.log, 'utf8').slice(from).trim();
    const passing =
      /could not bind|Address already in use|pre-existing shared memory|postmaster\.pid" already exists/.test(
        log,
      );
    if (!passing || attempt === attempts) throw didNotStart(options.place, log);
    await sleep(500);
  }
}

function spawnServer(options: ServerOptions, port: number): ChildProcess {
  const settings = {
    ...options.settings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: options.socketFolder ?? '',
  };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  // Its output goes to a file, not to a pipe, which would break under it when this process is killed.
  const log = openSync(options.place.log, 'a');
  try {
    return spawn(options.binaries.postgres, ['-D', options.place.cluster, ...parameters], {
      ...asOsUser(options.user),
      cwd: options.place.cluster,
      env: programEnvironment(),
      stdio: ['ignore', log, log],
      // Its own session: Ctrl-C in the terminal is for us, and we stop it last.
      detached: true,
      windowsHide: true,
    });
  } finally {
    closeSync(log);
  }
}

async function becomesReady(child: ChildProcess, { place, tell }: ServerOptions): Promise<boolean> {
  let gone = false;
  child.once('exit', () => (gone = true));
  child.once('error', () => (gone = true));
  const began = performance.now();
  let told = 5_000;
  while (!gone) {
    const postmaster = readPostmaster(place);
    if (postmaster !== null && postmaster.pid === child.pid && postmaster.ready) return true;
    if (performance.now() - began > told) {
      tell({ zh: '数据库正在恢复，请稍候……', en: 'The database is recovering, please wait ...' });
      told += 15_000;
    }
    await sleep(10);
  }
  return false;
}

/** Gives the position in the log from which this start's lines begin. */
function rotateLog(place: Place): number {
  try {
    const { size } = statSync(place.log);
    if (size < largestLog) return size;
    renameSync(place.log, `${place.log}.1`);
  } catch {
    // There is none yet.
  }
  return 0;
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

const didNotStart = (place: Place, log: string): StartError =>
  new StartError({
    zh: `数据库没有启动，日志 ${place.log}：\n${log}`,
    en: `The database did not start; its log is ${place.log}.`,
  });
