import { execFileSync } from 'node:child_process';

/** Eight hexadecimal digits of the commit that is tested, or none outside of a clone. */
function seedOfCommit(): string {
  try {
    return execFileSync('git', ['rev-parse', '--short=8', 'HEAD'], { encoding: 'utf8', stdio: 'pipe' }).slice(
      0,
      8,
    );
  } catch {
    return '0';
  }
}

/** For each kind of test: how chance is chosen. */
export const chance = {
  setupFiles: 'test/support/chance.ts',
  env: { YINGSHANG_TEST_SEED: process.env.YINGSHANG_TEST_SEED ?? seedOfCommit() },
} as const;
