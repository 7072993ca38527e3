import { spawnSync } from 'node:child_process';
import { rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ledger, Person } from './people.ts';
import {
  databaseAnswers,
  databaseProcesses,
  postmasterOf,
  type ServerProcess,
  signal,
  type Trial,
} from './processes.ts';
import type { Random } from './random.ts';

export type Victim = 'server' | 'database' | 'postmaster' | 'connection' | 'both';

/** How long one kill kept things away, in milliseconds. */
export type Outage = {
  readonly victim: Victim;
  /** Until the database answered. */
  readonly database: number;
  /** From then until an act was acknowledged again. */
  readonly service: number;
};

const patienceMs = 120_000;

export function chooseVictim(random: Random): Victim {
  const chance = random();
  if (chance < 0.4) return 'server';
  if (chance < 0.7) return 'database';
  if (chance < 0.8) return 'postmaster';
  return chance < 0.9 ? 'connection' : 'both';
}

/** Kills hard, starts what does not come back by itself, and measures until an act is acknowledged. */
export async function killOnce(
  trial: Trial,
  server: ServerProcess,
  victim: Victim,
  probe: () => Promise<void>,
  random: Random,
): Promise<Outage> {
  const before = postmasterOf(trial);
  const killed = performance.now();
  if (victim === 'database' || victim === 'both') signal(databaseProcesses(trial).all, 'SIGKILL');
  // Its processes notice, and end by themselves.
  if (victim === 'postmaster') signal(before === null ? [] : [before], 'SIGKILL');
  if (victim === 'connection') {
    const { backends } = databaseProcesses(trial);
    const one = backends[Math.floor(random() * backends.length)];
    // The others are ended with it, and the database recovers: their memory may be spoilt.
    signal(one === undefined ? [] : [one], 'SIGKILL');
    await sleep(50);
  }
  if (victim === 'server' || victim === 'both') {
    await server.kill();
    server.start();
  }
  const back = probe().then(() => performance.now());
  const database = await databaseAnswers(trial, victim === 'connection' ? null : before, patienceMs);
  return {
    victim,
    database: database - killed,
    service: Math.max(0, (await back) - database),
  };
}

/** Tries an act until it is acknowledged, at once again whenever it is not. */
export function probeOf(who: Person, id: string): () => Promise<void> {
  let turn = 0;
  return async () => {
    turn += 1;
    if ((await who.act(id, 'note', { note: `还在 ${turn}` })) === null)
      throw new Error('the probe was refused');
  };
}

export type Hold = { readonly refusals: number; readonly service: number };

/** Holds all the database's processes for a while, as a machine does that swaps or whose disk hangs. */
export async function stall(
  trial: Trial,
  ledger: Ledger,
  probe: () => Promise<void>,
  seconds: number,
): Promise<Hold> {
  const { all } = databaseProcesses(trial);
  const before = ledger.clear;
  signal(all, 'SIGSTOP');
  try {
    await sleep(seconds * 1_000);
  } finally {
    signal(all, 'SIGCONT');
  }
  const refusals = ledger.clear - before;
  const resumed = performance.now();
  await probe();
  return { refusals, service: performance.now() - resumed };
}

/** A small disk of its own, in memory. Null, with the reason, where this machine lets nobody mount one. */
export function smallDisk(folder: string, megabytes: number): { readonly reason: string } | null {
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], {
    encoding: 'utf8',
  });
  if (mounted.status === 0) return null;
  return { reason: (mounted.error?.message ?? mounted.stderr).trim() };
}

export function removeDisk(folder: string): void {
  spawnSync('umount', [folder]);
}

/** Fills the disk to the last block, keeps it so for a while, and makes room again. */
export async function fillDisk(
  folder: string,
  ledger: Ledger,
  probe: () => Promise<void>,
  seconds: number,
): Promise<Hold> {
  const filler = join(folder, 'filler');
  const before = ledger.clear;
  const until = performance.now() + seconds * 1_000;
  for (let part = 0; performance.now() < until; part += 1) {
    // What the database gives free meanwhile is taken, too.
    const { bavail, bsize } = statfsSync(folder);
    if (bavail > 0) spawnSync('fallocate', ['-l', String(bavail * bsize), `${filler}.${part}`]);
    await sleep(250);
  }
  const refusals = ledger.clear - before;
  spawnSync('sh', ['-c', `rm -f "${filler}".*`]);
  rmSync(filler, { force: true });
  const room = performance.now();
  await probe();
  return { refusals, service: performance.now() - room };
}
