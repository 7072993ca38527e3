import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { basename, dirname } from 'node:path';
import type { MonthKeeper, MonthOrder, MonthView } from '../../usecases/month/made-up-month.ts';
import type { Config } from '../config.ts';
import type { Shutdown } from '../shutdown.ts';
import { monthFolder, monthProcess, readMonth, removeMonth } from './month-folder.ts';
import { startMonth } from './month-process.ts';

/**
 * Looks after the made-up month of a demonstration; null for a real product, which offers none. The month is a process
 * of its own on a folder of its own, so that nothing it does can touch this product's data; it is stopped with us.
 */
export function keepMonth(config: Config, shutdown: Shutdown): MonthKeeper | null {
  if (!config.demonstration) return null;
  const within = isMonth(config.dataFolder);
  const dataFolder = within ? dirname(config.dataFolder) : config.dataFolder;
  let child: ChildProcess | null = null;
  let asked: MonthOrder | null = null;
  const runs = (): boolean => child !== null && child.exitCode === null && child.signalCode === null;
  const stop = async (): Promise<void> => {
    const running = child;
    if (running === null || !runs()) return;
    running.kill('SIGTERM');
    await once(running, 'exit');
  };
  return {
    within,
    read: () => viewOf(dataFolder, runs() ? asked : null),
    start: (order) => {
      asked = order;
      const { seed, days, firmsPerDay } = order;
      const words = ['--seed', seed, '--days', days, '--firms-per-day', firmsPerDay].map(String);
      child = startMonth({ dataFolder, port: config.port }, words);
      shutdown.onStop({ zh: '演示月', en: 'The made-up month' }, stop);
    },
    remove: async () => {
      await stop();
      await removeMonth(dataFolder);
    },
  };
}

const isMonth = (dataFolder: string): boolean => basename(dataFolder) === basename(monthFolder('.'));

/** @param starting what a process of ours that runs was asked for; null where none runs */
function viewOf(dataFolder: string, starting: MonthOrder | null): MonthView | null {
  const record = readMonth(dataFolder);
  const serves = monthProcess(dataFolder) !== null;
  if (record === null)
    return starting === null ? null : { ...nothing, ...starting, state: 'starting', serves: false };
  const { state, seed, days, firmsPerDay, url, firstDay, lastDay, startedAt, counts } = record;
  const lives = serves || starting !== null;
  return {
    seed,
    days,
    firmsPerDay,
    state: state === 'running' && !lives ? 'stopped' : state === 'running' && !serves ? 'starting' : state,
    serves,
    url,
    firstDay,
    lastDay,
    startedAt,
    counts,
  };
}

const nothing = { url: null, firstDay: null, lastDay: null, startedAt: null, counts: null } as const;
