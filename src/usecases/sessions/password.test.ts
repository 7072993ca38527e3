import { argon2Sync } from 'node:crypto';
import { expect, test } from 'vitest';
import { hashPassword, isOutdated, verifyPassword } from './password.ts';

const password = '清河水东流不复回西山';

/** As hashes were written before they said what they cost, and as one at a lower cost would be. */
function hashAt(memory: number, said: readonly string[]): string {
  const nonce = Buffer.alloc(16, 7);
  const tag = argon2Sync('argon2id', {
    message: password,
    nonce,
    memory,
    passes: 2,
    parallelism: 1,
    tagLength: 32,
  });
  return ['argon2id', ...said, nonce.toString('base64url'), tag.toString('base64url')].join('$');
}

test('two hashes of one password differ, and it fits both and nothing else does', async () => {
  const [one, other] = [await hashPassword(password), await hashPassword(password)];
  expect(one).not.toBe(other);
  expect(await verifyPassword(password, one)).toBe(true);
  expect(await verifyPassword(password, other)).toBe(true);
  expect(await verifyPassword(`${password} `, one)).toBe(false);
});

test('an account that is not there has no password, not even the empty one', async () => {
  expect(await verifyPassword('', null)).toBe(false);
  expect(await verifyPassword(password, null)).toBe(false);
});

test.each([
  ['before hashes said what they cost', hashAt(19_456, [])],
  ['at a lower cost', hashAt(8_192, ['m=8192,t=2,p=1'])],
])('a password hashed %s still opens, and is to be hashed anew', async (_when, hash) => {
  expect(await verifyPassword(password, hash)).toBe(true);
  expect(await verifyPassword('another', hash)).toBe(false);
  expect(isOutdated(hash)).toBe(true);
  expect(isOutdated(await hashPassword(password))).toBe(false);
});
