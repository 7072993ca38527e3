import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runToEnd } from './child.js';
import { locked } from './locked.js';
import { withNodeFirst } from './node-26.js';
import { root } from './root.js';
import { BootstrapError, say } from './say.js';

const dist = join(root, 'web', 'dist');
const stampFile = join(dist, 'built-from');

/** @param {string} folder @returns {string[]} */
function filesUnder(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return path === dist || entry.name === 'node_modules' ? [] : filesUnder(path);
      return /\.(test|spec)\.tsx?$/.test(entry.name) ? [] : [path];
    });
}

/** A hash over everything the web is built from. */
function sourceStamp() {
  const hash = createHash('sha256');
  const files = [...filesUnder(join(root, 'web')), ...filesUnder(join(root, 'src', 'kernel'))];
  for (const file of [...files, join(root, 'package-lock.json')]) {
    hash
      .update(`${relative(root, file)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return hash.digest('hex');
}

const results = ['client/.vite/manifest.json', 'server/entry-server.js'].map((path) => join(dist, path));

/** @param {string} stamp */
const isBuiltFrom = (stamp) =>
  results.every((path) => existsSync(path)) &&
  existsSync(stampFile) &&
  readFileSync(stampFile, 'utf8') === stamp;

/**
 * Builds the web when its sources are not those of the last build. The stamp is written last, so an
 * interrupted build is built again.
 *
 * @param {string} node
 * @param {{ always?: boolean }} [options]
 */
export async function ensureWebBuilt(node, { always = false } = {}) {
  if (!always && isBuiltFrom(sourceStamp())) return;
  await locked('web-build', async () => {
    const stamp = sourceStamp();
    if (!always && isBuiltFrom(stamp)) return;
    rmSync(stampFile, { force: true });
    say('正在构建网页……', 'Building the web ...');
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const code = await runToEnd(node, [vite, 'build', 'web', '--logLevel', 'warn'], {
      env: { ...withNodeFirst(node), NODE_ENV: 'production' },
      stdio: ['ignore', process.stderr, process.stderr],
    });
    if (code !== 0) throw new BootstrapError('网页构建失败。', 'Building the web failed.');
    mkdirSync(dist, { recursive: true });
    writeFileSync(stampFile, stamp);
  });
}
