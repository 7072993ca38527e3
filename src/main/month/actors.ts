import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MonthCounts, MonthOptions, Said } from '../../month/options.ts';

/** The people of a made-up month, and what they may ask of whoever starts them. */
export type Actors = {
  readonly options: MonthOptions;
  /** Where what they need to know is written down. */
  readonly folder: string;
  readonly moveTo: (instant: number) => Promise<void>;
  readonly progress: (counts: MonthCounts) => void;
  /** The month is over, or they could not go on. Not called when they were stopped. */
  readonly ended: (well: boolean) => Promise<void>;
};

const monthMain = resolve(import.meta.dirname, '..', '..', 'month', 'main.ts');

/** Starts their process; gives what stops it. */
export function startActors(actors: Actors): () => Promise<void> {
  const file = join(actors.folder, 'people.json');
  rmSync(file, { force: true });
  writeFileSync(file, JSON.stringify(actors.options), { mode: 0o600, flag: 'wx' });
  const child = spawn(process.execPath, [monthMain, file], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { NODE_NO_WARNINGS: '1' },
  });
  let stopping = false;
  let done = false;
  child.on('message', (said: Said) => {
    if ('moveTo' in said) void move(actors, child, said.moveTo);
    if ('progress' in said) actors.progress(said.progress);
    if ('done' in said) {
      done = true;
      actors.progress(said.done);
    }
  });
  const ended = once(child, 'exit').then(async () => {
    if (!stopping) await actors.ended(done);
  });
  return async () => {
    stopping = true;
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
    await ended;
  };
}

async function move(actors: Actors, child: ChildProcess, instant: number): Promise<void> {
  await actors.moveTo(instant);
  if (child.connected) child.send({ movedTo: instant });
}
