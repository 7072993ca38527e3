import { describe, expect, test } from 'vitest';
import { fewestCases, holds, holdsInWords, restsOnFew, targetFor } from './target.ts';

describe('a value held against a target', () => {
  test.each([
    [0.4, '<=', 0.5, true],
    [0.5, '<=', 0.5, true],
    [0.6, '<=', 0.5, false],
    [90, '>', 90, false],
    [90, '>=', 90, true],
    [0, '=', 0, true],
    [1, '<', 1, false],
  ] as const)('%d %s %d is %s', (value, comparator, target, expected) => {
    expect(holds(value, { comparator, value: target })).toBe(expected);
  });

  test('says nothing where there is no value or the target is only words', () => {
    expect(holds(null, { comparator: '<=', value: 1 })).toBeNull();
    expect(holds(1, { comparator: '=', value: null })).toBeNull();
  });
});

test('what is wanted in words is so or not by a report about the month whose target it is', () => {
  const targets = [{ by: '2022-06' }, { by: '2022-12' }];
  const [june, december] = [{ by: '2022-06' }, { by: '2022-12' }];
  const of = (value: number | null, target: { by: string }, about: string | null) =>
    holdsInWords(value, target, { targets, about });
  expect([of(1, june, '2022-06'), of(0, june, '2022-05')]).toEqual([true, false]);
  // Said about June, it says nothing of December.
  expect([of(1, december, '2022-06'), of(1, december, '2022-09'), of(null, june, null)]).toEqual([
    null,
    true,
    null,
  ]);
});

describe('the target that counts', () => {
  const targets = [{ by: '2022-12' }, { by: '2022-06' }];

  test('is the nearest one still to be reached', () => {
    expect(targetFor(targets, '2022-03')).toEqual({ by: '2022-06' });
    expect(targetFor(targets, '2022-06')).toEqual({ by: '2022-06' });
    expect(targetFor(targets, '2022-07')).toEqual({ by: '2022-12' });
  });

  test('stays the last one when the plan is over', () => {
    expect(targetFor(targets, '2025-01')).toEqual({ by: '2022-12' });
  });

  test('is the rhythm where no month is set', () => {
    expect(targetFor([{ by: 'yearly' }], '2022-03')).toEqual({ by: 'yearly' });
    expect(targetFor([], '2022-03')).toBeUndefined();
  });
});

test('an average or a share of few cases says nothing yet; what is counted does', () => {
  for (const aggregate of ['mean', 'median', 'ratio'] as const) {
    expect(restsOnFew(aggregate, 1)).toBe(true);
    expect(restsOnFew(aggregate, fewestCases)).toBe(false);
  }
  expect(restsOnFew('count', 1)).toBe(false);
  expect(restsOnFew('sum', 1)).toBe(false);
});
