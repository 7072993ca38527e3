import { existsSync } from 'node:fs';
import { filesThatAskEverything } from './database-files.js';
import { ensurePackages } from './debian.js';
import { say } from './say.js';
import { runTests } from './vitest.js';

const binFolder = '/usr/lib/postgresql/15/bin';

/** Sees to the oldest PostgreSQL we promise to work with. Gives what tells the tests to start it, or null where it cannot be had. */
async function ensurePostgres15() {
  if (!existsSync(binFolder)) await ensurePackages(['postgresql-15']);
  if (existsSync(binFolder)) return { YINGSHANG_TEST_POSTGRES_BIN: binFolder };
  say(
    `需要 PostgreSQL 15（${binFolder}）。请以 root 身份运行，或先安装 Debian 的 postgresql-15。`,
    `PostgreSQL 15 is needed (${binFolder}). Run as root, or install Debian's postgresql-15 first.`,
  );
  return null;
}

const isMissing = { passed: 0, failed: 1, failures: ['PostgreSQL 15 is missing'] };

/**
 * Runs all database tests on a throw-away cluster of it.
 *
 * @param {string} node
 * @returns {Promise<import('./checks.js').Count>}
 */
export async function testOnPostgres15(node) {
  const environment = await ensurePostgres15();
  if (environment === null) return isMissing;
  return await runTests(node, ['--project', 'database', '.db.test.ts'], environment);
}

const outside = ['--config', 'vitest.outside.config.ts', 'test/outside/'];

/**
 * Runs what outside programs say of us, and beside that, on a throw-away cluster of it, those database tests that put every
 * statement to it which the run before has met. One run for both: the second would read every module again.
 *
 * @param {string} node
 * @returns {Promise<readonly import('./checks.js').Count[]>}
 */
export async function testOutside(node) {
  const environment = await ensurePostgres15();
  if (environment === null) return [isMissing, await runTests(node, outside)];
  const known = filesThatAskEverything();
  if (known !== null) {
    const { files, of, statements } = known;
    say(
      `PostgreSQL 15：${of} 个数据库测试文件中的 ${files.length} 个，覆盖全部 ${statements} 种语句及其结果`,
      `PostgreSQL 15: ${files.length} of ${of} files of database tests, which meet each of ${statements} statements and how it ends`,
    );
  }
  return [await runTests(node, [...outside, ...(known?.files ?? ['.db.test.ts'])], environment)];
}
