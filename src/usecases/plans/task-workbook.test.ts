import { expect, test } from 'vitest';
import { placesOf, readRow } from './task-workbook.ts';

const row = (share: string) => readRow((column) => ({ progress: '完成一半', share })[column as string] ?? '');

test('how much is done may be written with its sign or without', () => {
  for (const share of ['50', '50%', '50 ％'])
    expect(row(share)).toEqual({ act: 'going', output: { progress: '完成一半', share: 50 } });
});

test('more than all of it, or no number, is refused', () => {
  for (const share of ['150%', '半']) expect(row(share)).toMatchObject({ fault: { en: expect.any(String) } });
});

const names = [
  '任务号或分工编号',
  '任务',
  '期限',
  '状态',
  '已完成（是/否）',
  '进展',
  '完成比例（%）',
  '责任人',
];

test('columns are found by their names in either language, or by their place where they are called otherwise', () => {
  const moved = placesOf(['进展', '任务号或分工编号']);
  expect([moved('no'), moved('progress')]).toEqual([1, 0]);
  expect(placesOf(['Task or part', 'Progress'])('progress')).toBe(1);
  const called = placesOf(['任务号', ...names.slice(1)]);
  expect([called('no'), called('progress'), called('owner')]).toEqual([0, 5, 7]);
});

test('where a column was taken out stands its neighbour, which is read as nothing else', () => {
  const place = placesOf(names.filter((name) => name !== '完成比例（%）'));
  expect([place('progress'), place('share'), place('owner')]).toEqual([5, -1, 6]);
  expect(() => placesOf(names.slice(1))).toThrow(expect.objectContaining({ code: 'plan.workbook-columns' }));
});
