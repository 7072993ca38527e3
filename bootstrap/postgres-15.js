import { existsSync } from 'node:fs';
import { ensurePackages } from './debian.js';
import { say } from './say.js';
import { runTests } from './vitest.js';

const binFolder = '/usr/lib/postgresql/15/bin';

/**
 * Runs the database tests on a throw-away cluster of the oldest PostgreSQL we promise to work with.
 *
 * @param {string} node
 * @returns {Promise<import('./checks.js').Count>}
 */
export async function testOnPostgres15(node) {
  if (!existsSync(binFolder)) await ensurePackages(['postgresql-15']);
  if (!existsSync(binFolder)) {
    say(
      `需要 PostgreSQL 15（${binFolder}）。请以 root 身份运行，或先安装 Debian 的 postgresql-15。`,
      `PostgreSQL 15 is needed (${binFolder}). Run as root, or install Debian's postgresql-15 first.`,
    );
    return { passed: 0, failed: 1, failures: ['PostgreSQL 15 is missing'] };
  }
  return runTests(node, ['--project', 'database', '.db.test.ts'], { YINGSHANG_TEST_POSTGRES_BIN: binFolder });
}
