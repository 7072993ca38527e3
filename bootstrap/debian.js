import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runToEnd } from './child.js';
import { locked } from './locked.js';
import { say } from './say.js';

const apt = '/usr/bin/apt-get';

/** Whether packages can be installed here: Debian or a relative of it, and root. */
export const canInstallPackages = () => process.getuid?.() === 0 && existsSync(apt);

/** @param {string} name */
function isInstalled(name) {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg's own placeholder
  const format = '${db:Status-Status}';
  const { status, stdout } = spawnSync('dpkg-query', ['-W', '-f', format, name], { encoding: 'utf8' });
  return status === 0 && stdout === 'installed';
}

/** @param {readonly string[]} parameters */
const runApt = (parameters) =>
  runToEnd(apt, ['-qq', '-o=Dpkg::Use-Pty=0', '-o=Acquire::Retries=3', ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C' },
    stdio: ['ignore', process.stderr, process.stderr],
  });

/**
 * Installs the packages that are missing. True when all of them are there afterwards.
 *
 * @param {readonly string[]} names
 * @returns {Promise<boolean>}
 */
export async function ensurePackages(names) {
  if (names.every(isInstalled)) return true;
  if (!canInstallPackages()) return false;
  return locked('packages', async () => {
    const missing = names.filter((name) => !isInstalled(name));
    if (missing.length === 0) return true;
    say(`正在安装 ${missing.join('、')}……`, `Installing ${missing.join(', ')} ...`);
    // A fresh image knows of no packages before the first update; an old list may name versions that are gone.
    await runApt(['update']);
    await runApt(['install', '-y', '--no-install-recommends', ...missing]);
    return names.every(isInstalled);
  });
}
