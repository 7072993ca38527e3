import { rmSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import type { Tell } from '../start-error.ts';
import { type Binaries, binariesIn, findBinaries } from './binaries.ts';
import { ensureCluster } from './cluster.ts';
import { readPostmaster, stopLeftover } from './leftover.ts';
import { chooseOsUser } from './os-user.ts';
import { readOrMakePasswords, readPasswords } from './passwords.ts';
import { findPlace, preparePlace } from './place.ts';
import { ensureRoles, type Urls, urlsAt } from './roles.ts';
import { startServer } from './server.ts';

export type EmbeddedDatabase = Urls & {
  /** Where cluster, log and passwords lie. */
  readonly folder: string;
  /** Settles when the server has ended, also when nobody asked it to. */
  readonly ended: Promise<void>;
  /** Ends connections, writes everything down, and comes back when the server is gone. */
  readonly stop: () => Promise<void>;
};

export type EmbeddedDatabaseOptions = {
  readonly dataFolder: string;
  readonly tell: Tell;
  readonly port?: number;
  /** Programs of another PostgreSQL (15 or newer) instead of those from the packages. */
  readonly binFolder?: string;
  /** False gives up durability for speed: for throw-away clusters of tests only. */
  readonly durable?: boolean;
};

const settings = {
  timezone: 'UTC',
  log_timezone: 'UTC',
  max_connections: '100',
  min_wal_size: '256MB',
  max_wal_size: '2GB',
  // Zero-filling new segments doubled the slowest replies under load and protects nothing on today's disks.
  wal_init_zero: 'off',
  random_page_cost: '1.1',
  jit: 'off',
};

/** An eighth of the memory there is: the server lets the system's own cache have the rest, and so do we. */
function sharedBuffers(): string {
  const limit = process.constrainedMemory();
  const memory = limit > 0 ? Math.min(limit, totalmem()) : totalmem();
  const mebibytes = Math.floor(memory / 8 / 2 ** 20);
  return `${Math.min(4096, Math.max(128, mebibytes))}MB`;
}

/** A statement by a socket takes a fifth less of the processor than by a port. Systems allow its path 104 bytes. */
function socketFolderIn(cluster: string): string | null {
  const path = join(cluster, '.s.PGSQL.65535');
  return process.platform === 'win32' || /[,"]/.test(path) || Buffer.byteLength(path) >= 104 ? null : cluster;
}

const durableSettings = { fsync: 'on', synchronous_commit: 'on', full_page_writes: 'on' };
const fastSettings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };

/**
 * Starts the PostgreSQL of a data folder, making it the first time. The caller holds the folder's lock, so
 * a server found running on it is what a killed run has left, and is stopped first.
 */
export async function startEmbeddedDatabase(options: EmbeddedDatabaseOptions): Promise<EmbeddedDatabase> {
  const { tell, durable = true } = options;
  const dataFolder = resolve(options.dataFolder);
  const user = chooseOsUser(findPlace(dataFolder)?.cluster ?? null);
  const place = preparePlace(dataFolder, user, tell);
  const passwords = readOrMakePasswords(place);
  await stopLeftover(place, tell);
  const binaries: Binaries =
    options.binFolder === undefined ? findBinaries(user, tell) : binariesIn(options.binFolder);
  await ensureCluster(place, binaries, user, passwords.postgres, durable);
  const socketFolder = socketFolderIn(place.cluster);
  const server = await startServer({
    place,
    binaries,
    user,
    port: options.port,
    socketFolder,
    settings: {
      ...settings,
      shared_buffers: durable ? sharedBuffers() : '128MB',
      ...(durable ? durableSettings : fastSettings),
    },
    tell,
  });
  const urls = urlsAt(server.port, passwords, socketFolder);
  try {
    await ensureRoles(urls, passwords);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...urls, folder: place.folder, ended: server.ended, stop: server.stop };
}

/** How to reach the server that another process runs on a data folder now, or null when none runs. */
export function findRunningDatabase(dataFolder: string): Urls | null {
  const place = findPlace(resolve(dataFolder));
  const postmaster = place === null ? null : readPostmaster(place);
  if (place === null || !postmaster?.ready) return null;
  return urlsAt(postmaster.port, readPasswords(place), postmaster.socketFolder);
}

/** Removes a data folder with its database, and the server a killed run may have left on it. The caller knows that nobody works there. */
export async function discardEmbeddedDatabase(dataFolder: string): Promise<void> {
  const place = findPlace(resolve(dataFolder));
  if (place !== null) {
    await stopLeftover(place, () => {});
    rmSync(place.folder, { recursive: true, force: true });
  }
  rmSync(dataFolder, { recursive: true, force: true });
}
