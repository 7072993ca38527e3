import { describe, expect, test } from 'vitest';
import { secondsUntilRetry } from './retry.ts';

describe('the time until a failed delivery is tried again', () => {
  test('doubles from two seconds and never passes two minutes', () => {
    const middle = [1, 2, 3, 4, 7, 8, 50].map((attempt) => secondsUntilRetry(attempt, 0.5));
    expect(middle).toEqual([2, 4, 8, 16, 120, 120, 120]);
  });

  test('is spread by a quarter either way', () => {
    expect(secondsUntilRetry(3, 0)).toBe(6);
    expect(secondsUntilRetry(3, 0.999)).toBeCloseTo(10, 1);
  });
});
