import { describe, expect, test } from 'vitest';
import { forecastOf } from './forecast.ts';

const parts = { median: null, p90: null, numerator: null, excluded: 0 };
const month = (period: string, value: number | null, included = 4) => ({ period, value, included, ...parts });
const by = (period: string) => ({
  by: period,
  comparator: '<=' as const,
  value: 1,
  qualifier: null,
  holds: null,
});
const series = [
  month('2030-01', 90, 100),
  month('2030-02', 1, 1),
  month('2030-03', null, 0),
  month('2030-04', 2, 1),
  month('2030-05', 6, 2),
];

const today = '2030-05-20';

describe('what a figure comes to', () => {
  test('the latest three months with cases, each weighed by them, as of the last target', () => {
    expect(forecastOf({ series, targets: [by('2030-06'), by('2031-01')], aggregate: 'mean' }, today)).toEqual(
      {
        period: '2031-01',
        value: (1 + 2 + 12) / 4,
      },
    );
  });

  test('two months foretell nothing, nor does a target that is past or has no month', () => {
    expect(
      forecastOf({ series: series.slice(3), targets: [by('2030-12')], aggregate: 'mean' }, today),
    ).toBeNull();
    expect(forecastOf({ series, targets: [by('2030-05')], aggregate: 'ratio' }, today)).toBeNull();
    expect(forecastOf({ series, targets: [by('2030-12')], aggregate: 'mean' }, '2031-02-01')).toBeNull();
    expect(forecastOf({ series, targets: [by('ongoing')], aggregate: 'mean' }, today)).toBeNull();
  });

  test('months whose figures do not add up to one are not put together', () => {
    expect(forecastOf({ series, targets: [by('2030-12')], aggregate: 'median' }, today)).toBeNull();
    expect(forecastOf({ series, targets: [by('2030-12')], aggregate: 'sum' }, today)).toBeNull();
  });
});
