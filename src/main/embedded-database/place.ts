import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { systemCode } from '../processes.ts';
import { StartError, type Tell } from '../start-error.ts';
import type { OsUser } from './os-user.ts';
import { canEnter, createReachableFolder } from './reachable.ts';

/** Where one data folder's PostgreSQL lives: its cluster, its log and its passwords. */
export type Place = {
  readonly folder: string;
  readonly cluster: string;
  readonly log: string;
  readonly passwords: string;
};

const placeIn = (folder: string): Place => ({
  folder,
  cluster: join(folder, 'cluster'),
  log: join(folder, 'postgres.log'),
  passwords: join(folder, 'passwords.json'),
});

const pointerName = 'postgres-is-in.txt';

/**
 * The place that belongs to a data folder: inside it, or, when the database's account cannot enter, in a
 * folder of its own that a note in the data folder names. A removed data folder is thus forgotten with all.
 */
export function findPlace(dataFolder: string): Place | null {
  const pointer = join(dataFolder, pointerName);
  if (existsSync(pointer)) {
    const folder = readFileSync(pointer, 'utf8').trim();
    if (existsSync(folder)) return placeIn(folder);
  }
  const inside = join(dataFolder, 'postgres');
  return existsSync(inside) ? placeIn(inside) : null;
}

export function preparePlace(dataFolder: string, user: OsUser | null, tell: Tell): Place {
  const found = findPlace(dataFolder);
  if (found !== null && canEnter(found.folder, user)) return found;
  const inside = join(dataFolder, 'postgres');
  try {
    if (mkdirSync(inside, { recursive: true }) !== undefined) chmodSync(inside, 0o755);
  } catch (error) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(systemCode(error) ?? '')) throw notWritable(dataFolder);
    throw error;
  }
  if (user === null || canEnter(inside, user)) return placeIn(inside);
  return preparePlaceElsewhere(dataFolder, inside, user, tell);
}

function preparePlaceElsewhere(dataFolder: string, inside: string, user: OsUser, tell: Tell): Place {
  const folder = join(createReachableFolder(user), randomBytes(6).toString('hex'));
  mkdirSync(folder);
  chmodSync(folder, 0o755);
  writeFileSync(join(folder, 'belongs-to.txt'), `${dataFolder}\n`);
  writeFileSync(join(dataFolder, pointerName), `${folder}\n`);
  try {
    rmdirSync(inside);
  } catch {
    // Not empty: it is somebody's, and stays.
  }
  tell({
    zh: `数据库账号 ${user.name} 进不了 ${dataFolder}，数据库的数据放在 ${folder}。`,
    en: `The database account ${user.name} cannot enter ${dataFolder}, so the database's data is kept in ${folder}.`,
  });
  return placeIn(folder);
}

const notWritable = (dataFolder: string): StartError =>
  new StartError({
    zh: `不能写入数据目录 ${dataFolder}。请检查其权限，或用 YINGSHANG_DATA 指定另一个目录。`,
    en: `The data folder ${dataFolder} cannot be written to. Check its permissions, or name another folder in YINGSHANG_DATA.`,
  });
