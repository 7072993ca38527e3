import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newRecoveryCode, recoveryDigest } from './recovery-code.ts';

const key = new Uint8Array(32).fill(1);
const digest = (code: string, account = 'li') => recoveryDigest(key, account, code).toString('hex');

test('a code can be read aloud and typed: no two letters that look alike', () => {
  const code = newRecoveryCode(randomBytes);
  expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}$/);
});

test('however it is written down, it is the same code', () => {
  expect(digest('10AB-CDEF-GH23')).toBe(digest('ioab cdef gh23'));
  expect(digest('10AB-CDEF-GH23')).not.toBe(digest('10AB-CDEF-GH24'));
});

test('it is one person’s, and nobody can try codes out who has not the master key', () => {
  expect(digest('10AB-CDEF-GH23')).not.toBe(digest('10AB-CDEF-GH23', 'chen'));
  const other = recoveryDigest(new Uint8Array(32).fill(2), 'li', '10AB-CDEF-GH23').toString('hex');
  expect(other).not.toBe(digest('10AB-CDEF-GH23'));
});
