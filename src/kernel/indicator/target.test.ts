import { describe, expect, test } from 'vitest';
import { fewestCases, holds, holdsInWords, judge, targetFor } from './target.ts';

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

describe('of few cases', () => {
  const target = { comparator: '<=', value: 1 } as const;
  const silent = { holds: null, few: true };

  test('an average or a share says nothing yet, whether it would meet its target or miss it', () => {
    for (const aggregate of ['mean', 'median', 'ratio'] as const) {
      expect(judge(1, target, { aggregate, included: fewestCases - 1 })).toEqual(silent);
      expect(judge(2, target, { aggregate, included: 1 })).toEqual(silent);
      expect(judge(2, target, { aggregate, included: fewestCases })).toEqual({ holds: false, few: false });
    }
  });

  test('what is counted, added up or reported is judged: one of something is there or is not', () => {
    const one = { comparator: '>=', value: 1 } as const;
    for (const aggregate of ['count', 'sum', null] as const)
      expect(judge(1, one, { aggregate, included: 1 })).toEqual({ holds: true, few: false });
  });

  test('what could not be judged by any number of cases is not said to be too little', () => {
    const none = { holds: null, few: false };
    expect(judge(null, target, { aggregate: 'mean', included: 0 })).toEqual(none);
    expect(judge(1, undefined, { aggregate: 'mean', included: 1 })).toEqual(none);
    expect(judge(1, { comparator: '>=', value: null }, { aggregate: 'mean', included: 1 })).toEqual(none);
  });
});
