import { describe, expect, test } from 'vitest';
import { cityFigure } from './report.ts';

const report = (region: string, value: number, above: number | null = null, below: number | null = null) => ({
  period: '2022-06',
  region,
  value,
  above,
  below,
});
const asked = { top: 'city', unit: 'percent', places: ['north', 'south'] };

describe('what reports come to for the whole city', () => {
  test('is what was reported for the city', () => {
    expect(cityFigure([report('north', 50, 1, 2), report('city', 80)], asked)).toMatchObject({ value: 80 });
  });

  test('is all numerators over all denominators, never a mean of shares', () => {
    expect(cityFigure([report('north', 50, 1, 2), report('south', 90, 9, 10)], asked)).toEqual(
      report('city', 1000 / 12, 10, 12),
    );
  });

  test('takes each place right below the city, and no part of one for another', () => {
    const part = report('south-town', 100, 5, 5);
    expect(cityFigure([report('north', 50, 1, 2), part], asked)).toBeNull();
    expect(cityFigure([report('north', 50, 1, 2), report('south', 90, 9, 10), part], asked)).toMatchObject({
      above: 10,
      below: 12,
    });
  });

  test('is nothing where places reported values that do not add up', () => {
    expect(cityFigure([report('north', 50), report('south', 90, 9, 10)], asked)).toBeNull();
    expect(cityFigure([], asked)).toBeNull();
    expect(cityFigure([report('north', 50, 1, 2)], asked)).toBeNull();
    expect(cityFigure([report('north', 0, 0, 0), report('south', 0, 0, 0)], asked)).toBeNull();
  });
});
