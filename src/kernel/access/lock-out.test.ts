import { expect, test } from 'vitest';
import { waitsOfOneAddress, waitsOfOneName, waitsOfOnePlace } from './lock-out.ts';

const all = [waitsOfOnePlace, waitsOfOneName, waitsOfOneAddress];

test('a few slips of the finger cost nothing', () => {
  for (const waits of all) expect(waits.slice(0, 4)).toEqual([0, 0, 0, 0]);
});

test('each further failure waits as long as the one before, or longer, and never for ever', () => {
  for (const waits of all) {
    expect(waits).toEqual(waits.toSorted((a, b) => a - b));
    expect(waits.at(-1)).toBeLessThanOrEqual(900);
    expect(waits.at(-1)).toBeGreaterThanOrEqual(60);
  }
});

test('from one place at most a hundred guesses a day, which is nothing to any password worth its name', () => {
  let seconds = 0;
  let guesses = 0;
  while (seconds < 86_400) {
    seconds += waitsOfOnePlace[Math.min(guesses, waitsOfOnePlace.length - 1)] ?? 0;
    guesses += 1;
  }
  expect(guesses).toBeLessThanOrEqual(110);
});

test('strangers who try one name from everywhere hold nobody up for more than a minute', () => {
  expect(Math.max(...waitsOfOneName)).toBe(60);
});
