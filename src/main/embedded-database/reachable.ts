import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync } from 'node:fs';
import { systemCode } from '../processes.ts';
import { StartError } from '../start-error.ts';
import { asOsUser, type OsUser } from './os-user.ts';

/** Places that last over a restart and that every account may pass through. */
const parents = ['/var/lib/yingshang', '/srv/yingshang', '/opt/yingshang'];

/** Whether that account can enter a folder. It is tried, not reckoned from modes: there are ACLs and mounts. */
export function canEnter(folder: string, user: OsUser | null): boolean {
  if (user === null) return true;
  return spawnSync('/bin/sh', ['-c', 'cd -- "$0"', folder], { ...asOsUser(user), cwd: '/' }).status === 0;
}

/** A folder of ours, outside the clone, that the account can enter. */
export function createReachableFolder(user: OsUser): string {
  for (const folder of parents) {
    try {
      // Only a folder made here gets its mode set here.
      if (mkdirSync(folder, { recursive: true }) !== undefined) chmodSync(folder, 0o755);
    } catch (error) {
      if (['EROFS', 'EACCES', 'ENOTDIR', 'ENOENT', 'EPERM'].includes(systemCode(error) ?? '')) continue;
      throw error;
    }
    if (canEnter(folder, user)) return folder;
  }
  throw new StartError({
    zh: `找不到数据库账号 ${user.name} 可以使用的目录。请用普通用户运行，或用 DATABASE_URL 指定数据库。`,
    en: `There is no folder that the database account ${user.name} can use. Run as an ordinary user, or name a database in DATABASE_URL.`,
  });
}
