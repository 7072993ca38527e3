import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { runToEnd } from './child.js';
import { withNodeFirst } from './node-26.js';
import { root } from './root.js';

/**
 * @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: { name: string, status: string, message?: string,
 *   assertionResults: { status: string, fullName: string, failureMessages?: string[] }[] }[] }} Report
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
 * Every test that did not pass, and every file that could not be loaded, in one line with what it said first.
 *
 * @param {Report} report
 */
const failuresOf = (report) =>
  report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name);
    const lines = assertionResults
      .filter((result) => result.status !== 'passed')
      .map((result) =>
        [file, result.fullName, firstLine(result.failureMessages?.[0] ?? result.status)].join(' · '),
      );
    return lines.length === 0 && status === 'failed' ? [[file, firstLine(message ?? '')].join(' · ')] : lines;
  });

/** @param {string} text */
const firstLine = (text) => text.split('\n', 1)[0]?.slice(0, 300) ?? '';

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
  const ending = join(root, 'bootstrap', 'end-reporter.js');
  const runner = join(root, 'node_modules', 'vitest', 'vitest.mjs');
  const code = await runToEnd(
    node,
    [
      runner,
      'run',
      ...parameters,
      '--reporter=default',
      `--reporter=${ending}`,
      '--reporter=json',
      `--outputFile.json=${file}`,
    ],
    { env: { ...withNodeFirst(node), ...environment }, stdio: ['ignore', 'inherit', 'inherit'] },
  );
  const report = readReport(file);
  rmSync(file, { force: true });
  if (report === null) return { passed: 0, failed: 1, failures: ['the test runner wrote no report'] };
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
  ).length;
  const failed = report.numFailedTests + report.numPendingTests + report.numTodoTests + unloaded;
  const failures = failuresOf(report);
  if (code === 0 || failed > 0) return { passed: report.numPassedTests, failed, failures };
  return {
    passed: report.numPassedTests,
    failed: 1,
    failures: [...failures, `the test runner ended with ${code}`],
  };
}
