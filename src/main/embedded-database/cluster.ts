import { spawn } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Binaries } from './binaries.ts';
import { programEnvironment } from './environment.ts';
import { asOsUser, type OsUser } from './os-user.ts';
import type { Place } from './place.ts';

/** Locales that know letters beyond ASCII (trigrams and character classes need one), best first. */
const localesFor: Partial<Record<NodeJS.Platform, readonly string[]>> = {
  linux: ['C.UTF-8', 'en_US.UTF-8', 'C'],
  darwin: ['en_US.UTF-8', 'C'],
};

/**
 * Makes the cluster when there is none: Chinese collation by ICU, UTF-8, passwords from the first moment.
 * It appears whole, by one rename; what an interrupted attempt left is thrown away.
 *
 * @param durable false leaves out the flush to disk (throw-away clusters of tests)
 */
export async function ensureCluster(
  place: Place,
  binaries: Binaries,
  user: OsUser | null,
  password: string,
  durable: boolean,
): Promise<void> {
  if (existsSync(join(place.cluster, 'PG_VERSION'))) return;
  const passwordFile = join(place.folder, 'first-password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user !== null) chownSync(passwordFile, user.uid, user.gid);
  try {
    await initialise(place, binaries, user, passwordFile, durable);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function initialise(
  place: Place,
  binaries: Binaries,
  user: OsUser | null,
  passwordFile: string,
  durable: boolean,
): Promise<void> {
  const partial = `${place.cluster}.new`;
  let complaint = '';
  for (const locale of localesFor[process.platform] ?? ['C']) {
    rmSync(partial, { recursive: true, force: true });
    mkdirSync(partial, { mode: 0o700 });
    if (user !== null) chownSync(partial, user.uid, user.gid);
    const child = spawn(
      binaries.initdb,
      [
        `--pgdata=${partial}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        `--locale=${locale}`,
        '--lc-messages=C',
        '--locale-provider=icu',
        '--icu-locale=zh-Hans-CN',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...asOsUser(user), cwd: partial, env: programEnvironment(), stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    complaint = await text(child.stderr);
    if ((await ended) === 0) {
      renameSync(partial, place.cluster);
      return;
    }
    if (!/locale/i.test(complaint)) break;
  }
  throw new Error(`initdb failed: ${complaint.trim()}`);
}
