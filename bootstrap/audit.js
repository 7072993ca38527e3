import { spawnSync } from 'node:child_process';
import { withNodeFirst } from './node-26.js';
import { root } from './root.js';
import { say } from './say.js';

const patienceMs = 60_000;

/**
 * Asks the registry whether any package that the product runs on is known to be unsafe. Where the registry
 * cannot be asked, that is said and counts as nothing: a check that passes unasked would be worse.
 *
 * @param {string} node
 * @returns {import('./checks.js').Count}
 */
export function auditPackages(node) {
  const asked = spawnSync('npm', ['audit', '--omit=dev', '--audit-level=high', '--json'], {
    cwd: root,
    env: withNodeFirst(node),
    encoding: 'utf8',
    timeout: patienceMs,
    shell: process.platform === 'win32',
  });
  const found = vulnerabilitiesIn(asked.stdout ?? '');
  if (found === null) {
    say(
      '没有核查依赖包：包仓库不提供或连不上漏洞查询。',
      'Packages were not audited: the registry has no audit, or was not reached.',
    );
    return { passed: 0, failed: 0 };
  }
  const bad = Object.entries(found)
    .filter(([, { severity }]) => severity === 'high' || severity === 'critical')
    .map(([name, { severity }]) => `${name} (${severity})`);
  console.log(bad.length === 0 ? '✓ audit' : `✗ audit: ${bad.join(', ')}`);
  return bad.length === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

/** @param {string} output @returns {Record<string, { severity: string }> | null} */
function vulnerabilitiesIn(output) {
  try {
    const { vulnerabilities } = JSON.parse(output);
    return typeof vulnerabilities === 'object' ? vulnerabilities : null;
  } catch {
    return null;
  }
}
