import { describe, expect, test } from 'vitest';
import type { IndicatorDetail } from '../../api/types.ts';
import { compareRows } from './compare-option.ts';
import { headroom, levelsOf, monthsOption } from './months-option.ts';
import { palette } from './palette.ts';
import { sparkOption } from './spark-option.ts';

const figure = { median: null, p90: null, numerator: null, included: 1, excluded: 0 };
const detail = {
  value: 2,
  holds: false,
  target: { by: '2030-12', comparator: '<=', value: 1, qualifier: null, holds: false },
  frontier: { value: 0.5, place: null },
  baseline: { value: null, text: null },
  series: [
    { period: '2030-08', value: 0.5, ...figure },
    { period: '2030-09', value: null, ...figure },
    { period: '2030-10', value: 2, ...figure },
  ],
} as const satisfies Partial<IndicatorDetail>;

const words = {
  quantity: (value: number) => `${value} d`,
  month: (period: string) => period.slice(5),
  actual: 'actual',
  target: 'target',
  frontier: 'frontier',
  baseline: 'baseline',
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
  readonly yAxis: { readonly min: number; readonly max: (extent: { max: number }) => number };
  readonly tooltip: { readonly renderMode: string };
};

describe('pictures of figures', () => {
  test('bars stand on zero and leave room for every line', () => {
    const option = monthsOption(detail, words) as unknown as Bars;
    expect(option.yAxis.min).toBe(0);
    expect(option.yAxis.max({ max: 0.2 })).toBeGreaterThan(1);
  });

  test('a month that misses the target says so with a cross, an empty month says nothing', () => {
    const option = monthsOption(detail, words) as unknown as Bars;
    expect(option.series[0].data.map(({ label }) => label.formatter)).toEqual(['0.5', '', '✕ 2']);
  });

  test('tooltips are drawn on canvas, since the policy forbids style attributes', () => {
    expect((monthsOption(detail, words) as unknown as Bars).tooltip.renderMode).toBe('richText');
  });

  test('target and frontier are lines only where the plan gives figures', () => {
    expect(levelsOf(detail, words).map(({ name }) => name)).toEqual(['target', 'frontier']);
    expect(levelsOf({ target: null, frontier: null }, words)).toEqual([]);
  });

  test('the comparison leaves out what the plan does not give', () => {
    expect(compareRows(detail, words).map(({ name, colour }) => [name, colour])).toEqual([
      ['actual', palette.overdue],
      ['target', palette.ink],
      ['frontier', palette.stopped],
    ]);
  });

  test('every small picture of a place has the scale it is given', () => {
    expect(sparkOption(detail, 4)).toMatchObject({ yAxis: { min: 0, max: 4 } });
  });

  test.each([
    [[0], 1],
    [[1], 1.5],
    [[93], 150],
  ] as const)('above %o there is room up to %d', (values, top) => {
    expect(headroom(values)).toBeCloseTo(top);
  });
});
