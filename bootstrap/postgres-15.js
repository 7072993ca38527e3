import { existsSync } from 'node:fs';
import { filesThatAskEverything } from './database-files.js';
import { ensurePackages } from './debian.js';
import { say } from './say.js';
import { runTests } from './vitest.js';

const binFolder = '/usr/lib/postgresql/15/bin';

/**
 * Runs database tests on a throw-away cluster of the oldest PostgreSQL we promise to work with: all of them, or those
 * alone that put every statement to it which the run before has met.
 *
 * @param {string} node
 * @param {'all' | 'every statement'} [which]
 * @returns {Promise<import('./checks.js').Count>}
 */
export async function testOnPostgres15(node, which = 'all') {
  if (!existsSync(binFolder)) await ensurePackages(['postgresql-15']);
  if (!existsSync(binFolder)) {
    say(
      `需要 PostgreSQL 15（${binFolder}）。请以 root 身份运行，或先安装 Debian 的 postgresql-15。`,
      `PostgreSQL 15 is needed (${binFolder}). Run as root, or install Debian's postgresql-15 first.`,
    );
    return { passed: 0, failed: 1, failures: ['PostgreSQL 15 is missing'] };
  }
  const known = which === 'all' ? null : filesThatAskEverything();
  if (known !== null) {
    const { files, of, statements } = known;
    say(
      `PostgreSQL 15：${of} 个数据库测试文件中的 ${files.length} 个，覆盖全部 ${statements} 种语句及其结果`,
      `PostgreSQL 15: ${files.length} of ${of} files of database tests, which meet each of ${statements} statements and how it ends`,
    );
  }
  return runTests(node, ['--project', 'database', ...(known?.files ?? ['.db.test.ts'])], {
    YINGSHANG_TEST_POSTGRES_BIN: binFolder,
  });
}
