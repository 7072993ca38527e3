import { expect, test } from 'vitest';
import type { TaskRow } from '../types.ts';
import { dueDays, dueMonths, monthsOf, sheetOf } from './months-of-tasks.ts';

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
  expect(monthsOf([task({}), late], '2030-10-05', null)).toEqual([
    '2030-10',
    '2030-11',
    '2030-12',
    '2031-01',
    '2031-02',
  ]);
  expect(monthsOf([], '2030-10-05', null)).toEqual(['2030-10']);
  expect(monthsOf([], '', null)).toEqual([]);
});

test('the whole time of the plan is there, before today and after its last deadline, and nothing behind its end', () => {
  const term = { from: '2030-09-15', to: '2030-12-31' };
  const whole = ['2030-09', '2030-10', '2030-11', '2030-12'];
  expect(monthsOf([task({})], '2030-11-05', term)).toEqual(whole);
  expect(monthsOf([task({})], '2033-03-01', term)).toEqual(whole);
  expect(monthsOf([task({ changedDue: '2031-01-15' })], '2033-03-01', term)).toEqual([...whole, '2031-01']);
});

test('a deadline that was changed by decision is the one that counts', () => {
  expect(dueMonths(task({}))).toEqual(['2030-11']);
  expect(dueMonths(task({ changedDue: '2031-01-15' }))).toEqual(['2031-01']);
  expect(
    dueMonths(task({ deadline: { ...deadline, value: null, milestones: ['2030-12', '2030-06'] } })),
  ).toEqual(['2030-06', '2030-12']);
});

test('a month is due on its last day, unless the plan or a decision names another', () => {
  expect(dueDays(task({}))).toEqual(['2030-11-30']);
  expect(dueDays(task({ deadline: { ...deadline, day: '2030-11-15' } }))).toEqual(['2030-11-15']);
  expect(dueDays(task({ changedDue: '2031-02-03' }))).toEqual(['2031-02-03']);
  const steps = { ...deadline, value: null, milestones: ['2032-02', '2031-12'] };
  expect(dueDays(task({ deadline: steps }))).toEqual(['2031-12-31', '2032-02-29']);
});

test('a sheet has whole weeks from Monday on, and each task on its day', () => {
  const weeks = sheetOf('2030-11', [task({ no: 7 })]);
  expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
  // 1 November 2030 is a Friday.
  expect(weeks[0]?.map((each) => each?.day ?? null)).toEqual([
    null,
    null,
    null,
    null,
    '2030-11-01',
    '2030-11-02',
    '2030-11-03',
  ]);
  const due = weeks.flat().filter((each) => each !== null && each.tasks.length > 0);
  expect(due.map((each) => [each?.day, each?.tasks.map(({ no }) => no)])).toEqual([['2030-11-30', [7]]]);
});
