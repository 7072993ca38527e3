import { expect, test } from 'vitest';
import { heightOf, sparkLines } from './spark.ts';

test('values stand from zero at the foot to the common top', () => {
  expect(heightOf(0, 4)).toBe(38);
  expect(heightOf(4, 4)).toBe(2);
  expect(heightOf(9, 4)).toBe(2);
  expect(heightOf(0, 0)).toBe(38);
});

test('a month without a figure breaks the line, it does not bridge it', () => {
  expect(sparkLines([0, 2, null, 4], 4)).toEqual(['2,38 34,20', '98,2']);
  expect(sparkLines([null, null], 4)).toEqual([]);
});

test('a single month is a point', () => {
  expect(sparkLines([2], 4)).toEqual(['2,20']);
});
