import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runToEnd } from './child.js';
import { withNodeFirst } from './node-26.js';
import { root } from './root.js';

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} Report
 */

/** @param {string} file @returns {Report | null} */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Runs the test runner and counts. A test left out counts as failed, for nothing here may be skipped; so
 * does a file that could not even be loaded, and a run that ended badly with no test to blame.
 *
 * @param {string} node
 * @param {readonly string[]} parameters
 * @param {NodeJS.ProcessEnv} [environment]
 * @returns {Promise<import('./checks.js').Count>}
 */
export async function runTests(node, parameters, environment = {}) {
  mkdirSync(join(root, 'var'), { recursive: true });
  const file = join(root, 'var', `test-report-${process.pid}.json`);
  const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runToEnd(
    node,
    [runner, 'run', ...parameters, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`],
    { env: { ...withNodeFirst(node), ...environment }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const report = readReport(file);
  rmSync(file, { force: true });
  if (report === null) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded;
  return { passed: report.numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
}
