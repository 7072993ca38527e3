import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive, startMark, systemCode } from './processes.ts';
import { StartError } from './start-error.ts';

export type FolderLock = { readonly release: () => void };

type Holder = { readonly pid: number; readonly started: string };

const fileName = 'running.json';

/**
 * Takes a data folder for this process, so that a second start on it is told so. What a killed process
 * left behind is taken over: its number, and the moment that number began, tell the dead from the living.
 */
export function lockFolder(folder: string): FolderLock {
  const file = join(folder, fileName);
  const own = JSON.stringify({ pid: process.pid, started: startMark(process.pid) } satisfies Holder);
  for (;;) {
    if (tryWrite(file, own)) return { release: () => releaseOwn(file, own) };
    const found = read(file);
    const holder = parse(found);
    if (holder !== null && isHeld(holder)) throw alreadyRunning(folder, holder.pid);
    takeAway(file, found);
  }
}

/** The process that runs on a data folder now, or null. */
export function findHolder(folder: string): number | null {
  const holder = parse(read(join(folder, fileName)));
  return holder !== null && isHeld(holder) ? holder.pid : null;
}

const isHeld = (holder: Holder): boolean => isAlive(holder.pid) && startMark(holder.pid) === holder.started;

function tryWrite(file: string, content: string): boolean {
  try {
    writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false;
    throw error;
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return null;
    throw error;
  }
}

function parse(content: string | null): Holder | null {
  if (content === null) return null;
  try {
    const { pid, started } = JSON.parse(content);
    return Number.isInteger(pid) && pid > 0 && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

/** Removes the dead holder's file, but not that of another start which was quicker than this one. */
function takeAway(file: string, expected: string | null): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
    if (readFileSync(aside, 'utf8') !== expected) linkSync(aside, file);
  } catch (error) {
    if (!['ENOENT', 'EEXIST'].includes(systemCode(error) ?? '')) throw error;
  }
  rmSync(aside, { force: true });
}

function releaseOwn(file: string, own: string): void {
  if (read(file) === own) rmSync(file, { force: true });
}

const alreadyRunning = (folder: string, pid: number): StartError =>
  new StartError({
    zh: `数据目录 ${folder} 正由另一个营商进程（${pid}）使用。请先停止它，或用 YINGSHANG_DATA 指定另一个目录。`,
    en: `The data folder ${folder} is in use by another Yingshang (process ${pid}). Stop that one first, or name another folder in YINGSHANG_DATA.`,
  });
