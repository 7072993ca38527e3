import { describe, expect, test } from 'vitest';
import { forecast, theilSen } from './forecast.ts';

const months = (values: readonly number[], from = 1) =>
  values.map((value, at) => ({ period: `2022-${String(from + at).padStart(2, '0')}`, value }));
const december = { by: '2022-12', comparator: '>=', value: 90 } as const;
const asked = { target: december, today: '2022-07', method: 'trend' } as const;

describe('a robust line', () => {
  // Theil (1950), Sen (1968): the median of all slopes; one wild point does not move it.
  test('goes through points that lie on one, whatever a single point says', () => {
    const line = theilSen([
      [0, 1],
      [1, 3],
      [2, 5],
      [3, 7],
      [4, 100],
      [5, 11],
      [6, 13],
    ]);
    expect([line(0), line(10)]).toEqual([1, 21]);
  });

  test('has the median of the slopes', () => {
    // slopes 1, 2, 3 between the three: median 2; heights 0, -1, 0
    expect(
      theilSen([
        [0, 0],
        [1, 1],
        [2, 4],
      ])(3),
    ).toBe(6);
  });
});

describe('a forecast', () => {
  test('goes on as the months have, and is certain of a line without misses', () => {
    expect(forecast(months([60, 65, 70, 75]), asked)).toEqual({
      period: '2022-12',
      value: 115,
      low: 115,
      high: 115,
      chance: 1,
      method: 'trend',
      months: 4,
    });
  });

  test('stays within what a share can be', () => {
    expect(forecast(months([60, 65, 70, 75]), { ...asked, bounds: { least: 0, most: 100 } })).toMatchObject({
      value: 100,
      high: 100,
    });
  });

  test('says how sure it is: months that scatter give a wide interval and half a chance', () => {
    const found = forecast(months([88, 93, 87, 94, 89, 92]), asked);
    expect(found?.low).toBeLessThan(89);
    expect(found?.high).toBeGreaterThan(91);
    expect(found?.chance).toBeGreaterThan(0.25);
    expect(found?.chance).toBeLessThan(0.95);
  });

  test('is the same for the same months, whenever it is asked', () => {
    const series = months([70, 71, 75, 72, 77]);
    expect(forecast(series, asked)).toEqual(forecast(series, asked));
  });

  test('of a sum adds months like the latest to what has come, and leaves out the month that is not over', () => {
    const found = forecast(months([10, 12, 8, 10, 10, 10, 3]), {
      target: { by: '2022-12', comparator: '>=', value: 100 },
      today: '2022-07',
      method: 'sum',
    });
    // 60 by June, six months to come at 10
    expect(found).toMatchObject({ value: 120, method: 'sum', months: 6, chance: 1 });
    expect(found?.low).toBeGreaterThanOrEqual(108);
    expect(found?.high).toBeLessThanOrEqual(132);
  });

  test('of a sum counts months without any as none, and goes on from the last month that is over', () => {
    const sum = { target: { ...december, value: 100 }, method: 'sum' } as const;
    const gaps = months([20, 20]).concat(months([20], 4));
    // 60 in January to June, of which three had none: six months to come at 10
    expect(forecast(gaps, { ...sum, today: '2022-07' })).toMatchObject({ value: 120, months: 6 });
    const acrossYears = [{ period: '2021-11', value: 14 }];
    expect(forecast(acrossYears, { ...sum, today: '2022-06' })).toMatchObject({ value: 28, months: 7 });
  });

  test('says nothing with fewer than four months, after the deadline, or where none is set', () => {
    expect(forecast(months([1, 2, 3]), asked)).toBeNull();
    expect(forecast(months([1, 2, 3, 4]), { ...asked, today: '2022-12' })).toBeNull();
    expect(forecast(months([1, 2, 3, 4]), { ...asked, target: { ...december, by: 'ongoing' } })).toBeNull();
  });

  test('gives no chance of meeting what is set in words only', () => {
    expect(
      forecast(months([1, 2, 3, 4]), { ...asked, target: { ...december, value: null } })?.chance,
    ).toBeNull();
  });
});
