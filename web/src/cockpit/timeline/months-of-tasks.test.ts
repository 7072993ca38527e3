import { expect, test } from 'vitest';
import type { TaskRow } from '../types.ts';
import { dueMonths, monthsOf } from './months-of-tasks.ts';

const deadline: TaskRow['deadline'] = {
  type: 'month',
  value: '2030-11',
  day: null,
  milestones: [],
  horizon: null,
  note: null,
};
const task = (part: Partial<TaskRow>) => ({ changedDue: null, deadline, ...part }) as TaskRow;

test('months run without a gap over the new year, today’s among them', () => {
  const late = task({ deadline: { ...deadline, value: '2031-02' } });
  expect(monthsOf([task({}), late], '2030-10-05')).toEqual([
    '2030-10',
    '2030-11',
    '2030-12',
    '2031-01',
    '2031-02',
  ]);
  expect(monthsOf([], '2030-10-05')).toEqual(['2030-10']);
  expect(monthsOf([], '')).toEqual([]);
});

test('a deadline that was changed by decision is the one that counts', () => {
  expect(dueMonths(task({}))).toEqual(['2030-11']);
  expect(dueMonths(task({ changedDue: '2031-01-15' }))).toEqual(['2031-01']);
  expect(
    dueMonths(task({ deadline: { ...deadline, value: null, milestones: ['2030-12', '2030-06'] } })),
  ).toEqual(['2030-06', '2030-12']);
});
