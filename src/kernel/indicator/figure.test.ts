import { describe, expect, test } from 'vitest';
import type { Contribution } from './definition.ts';
import { figureOf, percentile } from './figure.ts';

function row(change: Partial<Contribution>): Contribution {
  return {
    indicator: 'i',
    formula: 1,
    source: 's',
    period: '2022-06',
    region: 'r',
    channel: 'online',
    value: null,
    numerator: null,
    excluded: null,
    sandbox: false,
    ...change,
  };
}

const leftOut = row({ value: 99, numerator: true, excluded: { zh: '撤回', en: 'Withdrawn' } });

describe('a figure', () => {
  test('of a mean shows median and 90th percentile beside it, without what is left out', () => {
    const rows = [0.5, 0.25, 1, 0.25].map((value) => row({ value }));
    expect(figureOf({ code: 'i', aggregate: 'mean', unit: 'working-day' }, [...rows, leftOut])).toEqual({
      indicator: 'i',
      included: 4,
      excluded: 1,
      value: 0.5,
      median: 0.375,
      p90: 0.8500000000000001,
      numerator: null,
    });
  });

  test('of a ratio keeps numerator and denominator exact', () => {
    const rows = [true, true, false].map((numerator) => row({ numerator }));
    const percent = figureOf({ code: 'i', aggregate: 'ratio', unit: 'percent' }, [...rows, leftOut]);
    expect(percent).toMatchObject({ included: 3, numerator: 2, value: 200 / 3 });
    expect(figureOf({ code: 'i', aggregate: 'ratio', unit: 'share' }, rows).value).toBe(2 / 3);
    expect(figureOf({ code: 'i', aggregate: 'ratio', unit: 'permille' }, rows).value).toBe(2000 / 3);
  });

  test.each(['mean', 'median', 'sum', 'ratio'] as const)('of nothing is no %s, not zero', (aggregate) => {
    expect(figureOf({ code: 'i', aggregate, unit: 'percent' }, [leftOut])).toMatchObject({
      included: 0,
      excluded: 1,
      value: null,
      median: null,
      p90: null,
    });
  });

  test('may also be a sum, a median or a count', () => {
    const rows = [3, 1, 2].map((value) => row({ value }));
    expect(figureOf({ code: 'i', aggregate: 'sum', unit: 'CNY' }, rows).value).toBe(6);
    expect(figureOf({ code: 'i', aggregate: 'median', unit: 'CNY' }, rows).value).toBe(2);
    expect(figureOf({ code: 'i', aggregate: 'count', unit: 'count' }, rows).value).toBe(3);
  });
});

describe('percentile', () => {
  // Expected values as PostgreSQL 15 gives them, to the last bit: select percentile_cont(f) within group (order by v).
  test.each<[readonly number[], number, number | null]>([
    [[], 0.5, null],
    [[7], 0.9, 7],
    [[1, 2], 0.5, 1.5],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[1, 2, 3, 4], 0.9, 3.7],
    [[10, 20, 30, 40, 50], 0.9, 46],
    [[0.1, 0.2, 0.7], 0.25, 0.15000000000000002],
    [[0.25, 0.25, 0.5, 1], 0.9, 0.8500000000000001],
    [[0.1, 0.25, 0.333333, 0.461538, 0.5, 1.25], 0.9, 0.875],
    [[0.1, 0.25, 0.333333, 0.461538, 0.5, 1.25], 0.5, 0.3974355],
    [[1, 2, 3], 0, 1],
    [[1, 2, 3], 1, 3],
  ])('of %j at %d is %d', (sorted, fraction, expected) => {
    expect(percentile(sorted, fraction)).toBe(expected);
  });
});
