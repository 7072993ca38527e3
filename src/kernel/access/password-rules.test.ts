import { expect, test } from 'vitest';
import { isStrongEnough } from './password-rules.ts';

test.each(['correct horse battery', '清河水东流不复回西山', 'b7!kQz0p-Lm'])('%s will do', (password) => {
  expect(isStrongEnough(password, 'wangfang')).toBe(true);
});

test.each([
  ['short', 'k7!pQ'],
  ['one that everybody tries', 'Password123'],
  ['a row of the keyboard', 'qwertyuiop1'],
  ['one letter again and again', 'aaaaaaaaaaaa'],
  ['one with the user name in it', 'my-WangFang-2022'],
  ['longer than is hashed', 'ab cde'.repeat(40)],
])('%s is refused', (_what, password) => {
  expect(isStrongEnough(password, 'wangfang')).toBe(false);
});
