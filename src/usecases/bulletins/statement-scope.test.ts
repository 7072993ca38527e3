import { expect, test } from 'vitest';
import { isOfPlan } from './statement-scope.ts';

const name = { zh: '方案', en: 'Plan' };

test('one plan has what is its own; a whole plan what all of its year’s plans have', () => {
  const five = { no: 5, code: 'water', name };
  expect([5, 6, 2305].filter((no) => isOfPlan(five, no))).toEqual([5]);
  const own = { no: 0, code: 'plan-2022', name, year: null };
  expect([0, 5, 22, 2305].filter((no) => isOfPlan(own, no))).toEqual([0, 5, 22]);
  const next = { no: 2300, code: 'plan-2023', name, year: 2023 };
  expect([0, 5, 2300, 2305, 2405].filter((no) => isOfPlan(next, no))).toEqual([2300, 2305]);
});
