import { expect, test } from 'vitest';
import { aspectOf, fitted, turned, zoomBy } from './zoom.ts';

test('the glass goes by steps and stays at its ends', () => {
  expect(zoomBy(fitted, 1)).toBe(150);
  expect(zoomBy(fitted, -1)).toBe(75);
  expect(zoomBy(400, 1)).toBe(400);
  expect(zoomBy(50, -1)).toBe(50);
});

test('four quarters are a whole turn', () => {
  expect([0, 1, 2, 3].map(turned)).toEqual([1, 2, 3, 0]);
});

test('a picture on its side takes a box on its side', () => {
  expect(aspectOf(400, 200, 0)).toBe(2);
  expect(aspectOf(400, 200, 1)).toBe(0.5);
  expect(aspectOf(400, 200, 2)).toBe(2);
  expect(aspectOf(0, 0, 0)).toBe(1);
});
