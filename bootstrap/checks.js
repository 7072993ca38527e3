import { join } from 'node:path';
import { runToEnd } from './child.js';
import { withNodeFirst } from './node-26.js';
import { root } from './root.js';

/** @param {string} path */
const tool = (path) => join(root, 'node_modules', path);

const compiler = tool('typescript/bin/tsc');

/**
 * What is checked without running the product: name → the programs to run, each of which passes or fails.
 *
 * @type {Readonly<Record<string, readonly (readonly string[])[]>>}
 */
export const checks = {
  types: [
    [compiler, '-p', 'tsconfig.json'],
    [compiler, '-p', 'tsconfig.pure.json'],
    [compiler, '-p', 'web/tsconfig.json'],
  ],
  lint: [[tool('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=50']],
  arrows: [
    [
      tool('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.mjs',
      'src',
      'web',
      'test',
      'bench',
      'bootstrap',
    ],
  ],
  dead: [[tool('knip/bin/knip.js'), '--no-config-hints']],
};

/** @typedef {{ passed: number, failed: number }} Count */

/**
 * Runs one check and counts its programs.
 *
 * @param {string} node
 * @param {string} name
 * @returns {Promise<Count>}
 */
export async function runCheck(node, name) {
  const count = { passed: 0, failed: 0 };
  for (const [program, ...parameters] of checks[name] ?? []) {
    if (program === undefined) continue;
    const label = [name, ...parameters.filter((parameter) => parameter.endsWith('.json'))].join(' ');
    const began = performance.now();
    const code = await runToEnd(node, [program, ...parameters], {
      env: withNodeFirst(node),
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(`${code === 0 ? '✓' : '✗'} ${label} (${seconds} s)`);
    if (code === 0) count.passed += 1;
    else count.failed += 1;
  }
  return count;
}

/** @param {readonly Count[]} counts @returns {Count} */
export const addUp = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
});

/**
 * Prints the line that ends every test command, and gives the exit code that goes with it.
 *
 * @param {Count} count
 */
export function conclude({ passed, failed }) {
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
