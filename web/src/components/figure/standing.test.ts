import { describe, expect, test } from 'vitest';
import type { Target } from '../../api/types.ts';
import { bindingTarget, layoutMeter } from './standing.ts';

const target = (by: string): Target => ({ by, comparator: '<=', value: 1 });

describe('the target that binds', () => {
  test('is the next one, through the last day of its month', () => {
    const targets = [target('2022-12'), target('2022-06')];
    expect(bindingTarget(targets, '2022-06-30')?.by).toBe('2022-06');
    expect(bindingTarget(targets, '2022-07-01')?.by).toBe('2022-12');
  });
  test('stays the last when the plan is over, and is none where none was set', () => {
    expect(bindingTarget([target('2022-06')], '2026-01-01')?.by).toBe('2022-06');
    expect(bindingTarget([], '2022-01-01')).toBeNull();
  });
});

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
