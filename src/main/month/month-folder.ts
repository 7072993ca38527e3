import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MonthCounts } from '../../month/options.ts';
import { discardEmbeddedDatabase } from '../embedded-database/index.ts';
import { findHolder } from '../folder-lock.ts';
import { systemCode, waitForEnd } from '../processes.ts';
import { StartError } from '../start-error.ts';

/** How a made-up month was asked for. */
export type MonthWish = {
  readonly seed: number;
  /** Calendar days. */
  readonly days: number;
  /** On a working day; a tenth of it on days off. */
  readonly firmsPerDay: number;
  /** The plan's own year is lived as well: tasks, reports, orders, bulletins. */
  readonly programme?: boolean;
  /** One firm is sent a way to its end, such as `build`; the month is over when it has come there. */
  readonly journey?: string;
};

/** What is known of the month beside its database; kept in its folder, so that anybody may look. */
export type MonthRecord = MonthWish & {
  readonly state: 'running' | 'finished' | 'failed';
  readonly url: string;
  readonly firstDay: string;
  readonly lastDay: string;
  /** Real time, ISO 8601. */
  readonly startedAt: string;
  readonly updatedAt: string;
  readonly counts: MonthCounts;
};

/**
 * Where a made-up month lies: a folder of its own in the data folder, with a database, keys and a clock of its own.
 * Taking the folder away takes away all of it, and nothing else.
 */
export const monthFolder = (dataFolder: string): string => join(dataFolder, 'month');

const recordFile = (dataFolder: string): string => join(monthFolder(dataFolder), 'month.json');

export function readMonth(dataFolder: string): MonthRecord | null {
  try {
    return JSON.parse(readFileSync(recordFile(dataFolder), 'utf8')) as MonthRecord;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw new StartError({
      zh: `演示月的记录 ${recordFile(dataFolder)} 读不出来。运行 npm start -- --remove-demo 可整体删除后重来。`,
      en: `What is known of the made-up month cannot be read (${recordFile(dataFolder)}). npm start -- --remove-demo removes all of it.`,
    });
  }
}

export function writeMonth(dataFolder: string, record: MonthRecord): void {
  mkdirSync(monthFolder(dataFolder), { recursive: true });
  const file = recordFile(dataFolder);
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`);
  renameSync(`${file}.new`, file);
}

/** The process that runs the month now, or null. */
export const monthProcess = (dataFolder: string): number | null => findHolder(monthFolder(dataFolder));

const patienceMs = 30_000;

/** Stops the month where it runs and takes all of it away, its database included. False when there was none. */
export async function removeMonth(dataFolder: string): Promise<boolean> {
  const folder = monthFolder(dataFolder);
  if (!existsSync(folder)) return false;
  const holder = monthProcess(dataFolder);
  if (holder !== null) {
    process.kill(holder, 'SIGTERM');
    if (!(await waitForEnd(holder, patienceMs)))
      throw new StartError({
        zh: `演示月的进程 ${holder} 没有停下，没有删除任何东西。请先停止它。`,
        en: `The made-up month's process ${holder} did not stop; nothing was removed. Stop it first.`,
      });
  }
  await discardEmbeddedDatabase(folder);
  return true;
}
