import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { runAndListen } from './child.js';
import { withNodeFirst } from './node-26.js';
import { root } from './root.js';

/** @param {string} path */
const tool = (path) => join(root, 'node_modules', path);

/** The native compiler: a third of the processor time. The one in JavaScript stays for tools that work with it. */
const compiler = tool('typescript-native/bin/tsc');

/** Several checkers of one project each find out again what all of them need; programs run beside each other instead. */
const alone = ['--checkers', '1'];

/**
 * What is checked without running the product: name → the programs to run, each of which passes or fails.
 *
 * @type {Readonly<Record<string, readonly (readonly string[])[]>>}
 */
export const checks = {
  types: [
    [compiler, '-p', 'tsconfig.json', ...alone],
    [compiler, '-p', 'web/tsconfig.json', ...alone],
    [compiler, '-p', 'tsconfig.pure.json', ...alone],
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

/** @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Count: of what failed, each in one line */

/**
 * The programs of these checks, each as work that gives its count. What one has to say is said when it has ended, so
 * that it can run beside others.
 *
 * @param {string} node
 * @param {readonly string[]} names
 * @returns {(() => Promise<Count>)[]}
 */
export function programsOf(node, names) {
  return names.flatMap((name) =>
    (checks[name] ?? []).map((program) => async () => {
      const label = [name, ...program.slice(1).filter((parameter) => parameter.endsWith('.json'))].join(' ');
      const began = performance.now();
      const { code, said } = await runAndListen(node, program, { env: withNodeFirst(node) });
      const seconds = ((performance.now() - began) / 1000).toFixed(1);
      process.stdout.write(said);
      console.log(`${code === 0 ? '✓' : '✗'} ${label} (${seconds} s)`);
      return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1, failures: [label] };
    }),
  );
}

/**
 * Does works beside each other, one on each processor, and gives what they gave, in their order. Most of them keep
 * one processor busy and leave the others alone.
 *
 * @template T
 * @param {readonly (() => Promise<T>)[]} works
 * @param {number} [together]
 * @returns {Promise<T[]>}
 */
export async function besideEachOther(works, together = Math.min(availableParallelism(), 4)) {
  /** @type {T[]} */
  const results = [];
  const waiting = works.entries();
  const workThrough = async () => {
    for (const [at, work] of waiting) results[at] = await work();
  };
  await Promise.all(Array.from({ length: together }, workThrough));
  return results;
}

/** @param {readonly Count[]} counts @returns {Count} */
export const addUp = (counts) => ({
  passed: counts.reduce((sum, { passed }) => sum + passed, 0),
  failed: counts.reduce((sum, { failed }) => sum + failed, 0),
  failures: counts.flatMap(({ failures = [] }) => failures),
});

/**
 * Prints what failed, so that the end of a long output tells it, and the line that ends every test command; gives
 * the exit code that goes with it.
 *
 * @param {Count} count
 */
export function conclude({ passed, failed, failures = [] }) {
  for (const failure of failures) console.log(`failed: ${failure}`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
