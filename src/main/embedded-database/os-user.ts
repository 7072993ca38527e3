import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** An account of the operating system that PostgreSQL runs under. */
export type OsUser = { readonly name: string; readonly uid: number; readonly gid: number };

const ownName = 'yingshang';

/**
 * PostgreSQL refuses to run as root, so root runs it under another account: the one that a cluster there
 * already is belongs to, else the machine's `postgres`, else one of our own, else `nobody`. Anyone else
 * runs it as themselves (null).
 */
export function chooseOsUser(cluster: string | null): OsUser | null {
  if (process.getuid?.() !== 0) return null;
  const found =
    (cluster === null ? null : ownerOf(cluster)) ??
    findOsUser('postgres') ??
    findOsUser(ownName) ??
    createOsUser() ??
    findOsUser('nobody');
  if (found === null) throw new Error('this machine has no account besides root');
  return found;
}

/** Root acts for that account, anyone else only for themselves. */
export const asOsUser = (user: OsUser | null): { uid?: number; gid?: number } =>
  user === null ? {} : { uid: user.uid, gid: user.gid };

function ownerOf(folder: string): OsUser | null {
  const { uid, gid } = statSync(folder, { throwIfNoEntry: false }) ?? { uid: 0, gid: 0 };
  return uid === 0 ? null : { name: String(uid), uid, gid };
}

function findOsUser(name: string): OsUser | null {
  const [uid, gid] = ['-u', '-g'].map((option) => {
    const { status, stdout } = spawnSync('id', [option, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  });
  return uid === undefined || gid === undefined || !(uid > 0) || !(gid >= 0) ? null : { name, uid, gid };
}

function createOsUser(): OsUser | null {
  const ways = [
    ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/usr/sbin/nologin', ownName],
    ['adduser', '-S', '-D', '-H', '-s', '/sbin/nologin', ownName],
  ] as const;
  // Root's own PATH may lack the folder these programs are in.
  const env = { ...process.env, PATH: `${process.env.PATH ?? ''}:/usr/sbin:/sbin` };
  for (const [program, ...parameters] of ways) {
    if (spawnSync(program, parameters, { env }).status === 0) return findOsUser(ownName);
  }
  return null;
}
