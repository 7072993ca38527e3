import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { monthFolder } from './month-folder.ts';

const startFile = resolve(import.meta.dirname, '..', 'start.ts');

/**
 * Starts a made-up month in a process of its own, on a folder within `dataFolder`; what it says goes into `month.log`
 * there. Where it lies is said, whatever the environment says of us; the port is the first that is free from `port` on.
 */
export function startMonth(
  { dataFolder, port }: { readonly dataFolder: string; readonly port: number },
  words: readonly string[],
): ChildProcess {
  const folder = monthFolder(dataFolder);
  mkdirSync(folder, { recursive: true });
  const log = openSync(monthLog(dataFolder), 'a');
  const child = spawn(process.execPath, [...process.execArgv, startFile, '--demo', ...words], {
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...process.env, YINGSHANG_DATA: dataFolder, PORT: String(port) },
  });
  child.on('error', () => {});
  closeSync(log);
  return child;
}

export const monthLog = (dataFolder: string): string => join(monthFolder(dataFolder), 'month.log');
