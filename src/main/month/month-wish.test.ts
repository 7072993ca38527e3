import { expect, test } from 'vitest';
import { readWish, usualMonth } from './month-wish.ts';

test('without a word it is the product that is started', () => {
  expect(readWish([])).toEqual({ kind: 'product' });
});

test('a made-up month takes what is said of it, and the usual for the rest', () => {
  expect(readWish(['--demo'])).toEqual({ kind: 'month', wish: usualMonth });
  expect(readWish(['--demo', '--days', '3', '--seed', '7'])).toEqual({
    kind: 'month',
    wish: { ...usualMonth, days: 3, seed: 7 },
  });
  expect(readWish(['--remove-demo'])).toEqual({ kind: 'remove-month' });
});

test.each([
  ['an unknown word', ['--demp']],
  ['a number that is none', ['--demo', '--days', 'many']],
  ['no number', ['--demo', '--days']],
  ['too many days', ['--demo', '--days', '63']],
  ['no firms', ['--demo', '--firms-per-day', '0']],
  ['another word behind the removal', ['--remove-demo', '--days', '3']],
])('%s is refused with what there is', (_what, words) => {
  expect(() => readWish(words)).toThrow('--firms-per-day N');
});
