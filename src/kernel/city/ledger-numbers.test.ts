import { describe, expect, test } from 'vitest';
import {
  ownPlanNo,
  ownTaskNo,
  planLabel,
  planNoIn,
  taskLabel,
  taskNoIn,
  taskNoOf,
  yearOfPlan,
} from './ledger-numbers.ts';

describe('a task is known by its plan and its number', () => {
  test('the city’s own plan has plain numbers, a later one has its year before them', () => {
    expect([taskNoIn(null, 12), taskNoIn(2023, 12)]).toEqual([12, 20_230_012]);
    expect([taskLabel(12), taskLabel(20_230_012)]).toEqual(['12', '2023·12']);
    expect([ownTaskNo(307), ownTaskNo(20_230_012)]).toEqual([307, 12]);
    expect([planNoIn(null, 5), planNoIn(2023, 5)]).toEqual([5, 2305]);
    expect([yearOfPlan(5), yearOfPlan(2305), ownPlanNo(2300)]).toEqual([null, 2023, 0]);
    expect([planLabel(0), planLabel(5), planLabel(2300), planLabel(2305)].map(({ zh }) => zh)).toEqual([
      '总体方案',
      '方案 5',
      '2023年总体方案',
      '2023年方案 5',
    ]);
    expect(planLabel(2305).en).toBe('2023 plan 5');
  });

  test('is understood however somebody writes it', () => {
    for (const written of ['2023·12', '2023-12', '2023.12', '2023年12', '2023·012', '20230012'])
      expect(taskNoOf(written)).toBe(20_230_012);
    expect([taskNoOf('12'), taskNoOf('012')]).toEqual([12, 12]);
    for (const written of ['', 'XC-2022-1', '12a', '1999·3']) expect(taskNoOf(written)).toBeNull();
  });
});
