import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './child.js';
import { locked } from './locked.js';
import { linkPostgresLibraries } from './postgres-libraries.js';
import { root } from './root.js';
import { BootstrapError, say } from './say.js';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, os?: string | string[],
 *   cpu?: string | string[], libc?: string | string[] }} LockedPackage
 */

const wantedFile = join(root, 'package-lock.json');
/** npm's own record of the last install it finished. */
const presentFile = join(root, 'node_modules', '.package-lock.json');
const stampFile = join(root, 'node_modules', '.installed-from');

/** @param {string} file @returns {Record<string, LockedPackage>} */
const packagesIn = (file) => JSON.parse(readFileSync(file, 'utf8')).packages ?? {};

/** @param {string | string[] | undefined} list @param {string} value */
function allows(list, value) {
  if (list === undefined) return true;
  const entries = [list].flat();
  return (
    entries.includes(value) ||
    (entries.every((entry) => entry.startsWith('!')) && !entries.includes(`!${value}`))
  );
}

/** Made for another machine, or brought along only by what is. @param {LockedPackage} entry */
const mayBeAbsent = (entry) =>
  entry.optional === true &&
  ((entry.os === undefined && entry.cpu === undefined) ||
    entry.libc !== undefined ||
    !allows(entry.os, process.platform) ||
    !allows(entry.cpu, process.arch));

/** Whether each package the lock file names for this machine is there in its version, and no other. */
function isAsLocked() {
  const wanted = packagesIn(wantedFile);
  const present = packagesIn(presentFile);
  const asLocked = Object.entries(wanted).every(([path, entry]) => {
    const found = present[path];
    if (path === '') return true;
    if (found !== undefined) return found.version === entry.version && found.integrity === entry.integrity;
    return mayBeAbsent(entry);
  });
  return asLocked && Object.keys(present).every((path) => path in wanted);
}

function stamp() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  return hash.update(readFileSync(wantedFile)).update(readFileSync(presentFile)).digest('hex');
}

/**
 * Whether what is installed is what the lock file names. The stamp spares the comparison, and keeps an
 * optional package that npm could not install from being tried again at every start.
 */
function isInstalled() {
  if (!existsSync(wantedFile))
    throw new BootstrapError('缺少 package-lock.json。', 'package-lock.json is missing.');
  if (!existsSync(presentFile)) return false;
  return (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp()) || isAsLocked();
}

/** npm as it started us, or the one on PATH. */
function npm() {
  const cli = process.env.npm_execpath;
  if (cli?.endsWith('.js') && existsSync(cli))
    return { program: process.execPath, before: [cli], shell: false };
  return { program: 'npm', before: [], shell: process.platform === 'win32' };
}

/** Installs what is missing. No package of ours needs an install script, so none is run. */
export async function ensureInstalled() {
  if (!isInstalled()) {
    await locked('install', async () => {
      if (isInstalled()) return;
      say('正在安装依赖……', 'Installing packages ...');
      const { program, before, shell } = npm();
      const parameters = [...before, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
      // A production setting of the caller's must not leave out what building the web needs.
      const code = await runToEnd(program, [...parameters, '--include=dev', '--include=optional'], {
        stdio: ['ignore', process.stderr, process.stderr],
        shell,
      });
      if (code !== 0) {
        throw new BootstrapError(
          `依赖安装失败（npm ci 退出码 ${code}）。请检查网络或 npm 源设置后重试。`,
          `Installing packages failed (npm ci ended with ${code}). Check the network or npm's registry and try again.`,
        );
      }
      writeFileSync(stampFile, stamp());
    });
  }
  linkPostgresLibraries();
}
