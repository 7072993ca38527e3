import { describe, expect, test } from 'vitest';
import type { IndicatorDetail } from '../../api/types.ts';
import { compareRows } from './compare-option.ts';
import { headroom, levelsOf } from './levels.ts';
import { monthsOption } from './months-option.ts';
import { palette } from './palette.ts';

const figure = { median: null, p90: null, numerator: null, denominator: null, included: 5, excluded: 0 };
const detail = {
  unit: 'working-day',
  aggregate: 'mean',
  value: 2,
  holds: false,
  target: { by: '2030-12', comparator: '<=', value: 1, qualifier: null, holds: false },
  frontier: { value: 0.5, place: null, text: null },
  baseline: { value: null, text: null, asOf: null },
  series: [
    { period: '2030-08', value: 0.5, ...figure },
    { period: '2030-09', value: null, ...figure },
    { period: '2030-10', value: 2, ...figure },
    { period: '2030-11', value: 2, ...figure, included: 4 },
  ],
} as const satisfies Partial<IndicatorDetail>;

const words = {
  quantity: (value: number) => `${value} d`,
  month: (period: string) => period.slice(5),
  actual: 'actual',
  target: 'target',
  frontier: 'frontier',
  both: 'target and frontier',
  baseline: 'baseline',
  forecast: (period: string) => `in ${period}`,
};

type Bars = {
  readonly series: readonly [
    {
      readonly data: readonly {
        readonly value: number | null;
        readonly label: { readonly formatter: string };
      }[];
    },
  ];
  readonly yAxis: { readonly min: number; readonly max: number };
  readonly tooltip: { readonly renderMode: string };
};

describe('pictures of figures', () => {
  test('bars stand on zero and leave room for every line', () => {
    const option = monthsOption(detail, words, { large: false, narrow: false }) as unknown as Bars;
    expect(option.yAxis.min).toBe(0);
    expect(option.yAxis.max).toBeGreaterThan(2);
  });

  test('a month that misses the target says so with a cross, an empty one and one of few cases say nothing', () => {
    const option = monthsOption(detail, words, { large: false, narrow: false }) as unknown as Bars;
    expect(option.series[0].data.map(({ label }) => label.formatter)).toEqual(['0.5', '', '✕ 2', '2']);
  });

  test('tooltips are drawn on canvas, since the policy forbids style attributes', () => {
    expect(
      (monthsOption(detail, words, { large: false, narrow: false }) as unknown as Bars).tooltip.renderMode,
    ).toBe('richText');
  });

  test('target and frontier are lines only where the plan gives figures', () => {
    expect(levelsOf(detail, words, 5).map(({ name }) => name)).toEqual(['target', 'frontier']);
    expect(levelsOf({ target: null, frontier: null }, words, 5)).toEqual([]);
  });

  test('where both are the same they are one line with both names', () => {
    const same = levelsOf({ ...detail, frontier: { value: 1, place: null, text: null } }, words, 5);
    expect(same.map(({ name, shift }) => [name, shift])).toEqual([['target and frontier', 'none']]);
  });

  test('the words of near lines give way to one another, those of distant lines stay', () => {
    const shifts = (top: number) => levelsOf(detail, words, top).map(({ shift }) => shift);
    expect(shifts(5)).toEqual(['up', 'down']);
    expect(shifts(2)).toEqual(['none', 'none']);
  });

  test('the comparison leaves out what the plan does not give', () => {
    expect(compareRows(detail, null, words).map(({ name, colour }) => [name, colour])).toEqual([
      ['actual', palette.overdue],
      ['target', palette.ink],
      ['frontier', palette.stopped],
    ]);
  });

  test('what is foretold stands last, and says for when', () => {
    const rows = compareRows(detail, { period: '2030-12', value: 3 }, words);
    expect(rows.at(-1)).toEqual({ name: 'in 2030-12', value: 3, colour: palette.wash });
  });

  test('a share ends at a hundred, and a small one is drawn large enough to see', () => {
    expect(headroom([85.7, 100], 'percent')).toBe(100);
    expect(headroom([4], 'percent')).toBe(5);
    expect(headroom([130], 'percent')).toBe(150);
  });

  test.each([
    [[0], 1],
    [[1], 1.5],
    [[93], 150],
  ] as const)('above %o there is room up to %d', (values, top) => {
    expect(headroom(values)).toBeCloseTo(top);
  });
});
