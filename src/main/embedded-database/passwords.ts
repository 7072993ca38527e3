import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { systemCode } from '../processes.ts';
import { StartError } from '../start-error.ts';
import type { Place } from './place.ts';

/** One password for each login of the embedded server. */
export type Passwords = { readonly postgres: string; readonly owner: string; readonly app: string };

/** The passwords kept beside the cluster, made when there are none; only this process's account reads them. */
export function readOrMakePasswords(place: Place): Passwords {
  if (!existsSync(place.passwords)) {
    const make = (): string => randomBytes(24).toString('base64url');
    const made: Passwords = { postgres: make(), owner: make(), app: make() };
    write(place, made);
    return made;
  }
  return readPasswords(place);
}

export function readPasswords(place: Place): Passwords {
  try {
    return JSON.parse(readFileSync(place.passwords, 'utf8')) as Passwords;
  } catch (cause) {
    throw unreadable(place.passwords, cause);
  }
}

function write(place: Place, passwords: Passwords): void {
  try {
    writeFileSync(place.passwords, JSON.stringify(passwords), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    throw unreadable(place.passwords, cause);
  }
}

const unreadable = (file: string, cause: unknown): StartError => {
  const code = systemCode(cause) ?? (cause instanceof Error ? cause.message : String(cause));
  return new StartError(
    {
      zh: `不能使用 ${file}（${code}）。数据目录可能属于另一个用户：请用创建它的用户运行，或用 YINGSHANG_DATA 指定另一个目录。`,
      en: `${file} cannot be used (${code}). The data folder may belong to another user: run as the one who made it, or name another folder in YINGSHANG_DATA.`,
    },
    { cause },
  );
};
