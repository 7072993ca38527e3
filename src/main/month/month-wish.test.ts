import { expect, test } from 'vitest';
import { readWish, usualJourney, usualMonth, usualQuarter } from './month-wish.ts';

test('without a word it is the product that is started', () => {
  expect(readWish([])).toEqual({ kind: 'product' });
});

test('whoever asks how it is called is told, and nothing starts', () => {
  const asked = readWish(['--help']);
  expect(asked).toMatchObject({ kind: 'help', says: { en: expect.stringContaining('--programme') } });
  expect(readWish(['--demo', '--help']).kind).toBe('help');
});

test('a made-up month takes what is said of it, and the usual for the rest', () => {
  expect(readWish(['--demo'])).toEqual({ kind: 'month', wish: usualMonth });
  expect(readWish(['--demo', '--days', '3', '--seed', '7'])).toEqual({
    kind: 'month',
    wish: { ...usualMonth, days: 3, seed: 7 },
  });
  expect(readWish(['--remove-demo'])).toEqual({ kind: 'remove-month' });
});

test('with the programme it is a quarter, and may be longer than a month may', () => {
  expect(readWish(['--demo', '--programme'])).toEqual({ kind: 'month', wish: usualQuarter });
  expect(readWish(['--demo', '--programme', '--days', '110'])).toMatchObject({
    wish: { days: 110, programme: true },
  });
});

test('a journey is one firm alone, until it has come there', () => {
  expect(readWish(['--demo', '--journey', 'build', '--seed', '7'])).toEqual({
    kind: 'month',
    wish: { ...usualJourney, seed: 7 },
  });
});

test.each([
  ['a journey to nowhere', ['--demo', '--journey', 'moon']],
  ['a journey of so many firms', ['--demo', '--journey', 'build', '--firms-per-day', '3']],
  ['a journey without a number for its seed', ['--demo', '--journey', 'build', '--seed', 'x']],
  ['an unknown word', ['--demp']],
  ['a number that is none', ['--demo', '--days', 'many']],
  ['no number', ['--demo', '--days']],
  ['too many days', ['--demo', '--days', '63']],
  ['too many days with the programme', ['--demo', '--programme', '--days', '123']],
  ['no firms', ['--demo', '--firms-per-day', '0']],
  ['another word behind the removal', ['--remove-demo', '--days', '3']],
])('%s is refused with what there is', (_what, words) => {
  expect(() => readWish(words)).toThrow('--firms-per-day N');
});
