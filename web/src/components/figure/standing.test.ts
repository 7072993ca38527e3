import { describe, expect, test } from 'vitest';
import { layoutMeter } from './standing.ts';

describe('the meter', () => {
  test('begins at zero, so lengths compare', () => {
    const { measured, promised } = layoutMeter(0.5, 1);
    expect(promised).toBeCloseTo(92.59, 2);
    expect((measured ?? 0) * 2).toBeCloseTo(promised ?? 0, 1);
  });
  test('a promise of zero and a measure of zero are both at the start', () => {
    expect(layoutMeter(0, 0)).toEqual({ measured: 0, promised: 0 });
  });
  test('what was not measured has no bar', () => {
    expect(layoutMeter(null, 1).measured).toBeNull();
  });
});
