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

test('columns are found by their names in either language, and one that was taken out is nowhere', () => {
  const place = placesOf(['进展', '任务号或分工编号', '责任人']);
  expect([place('no'), place('progress'), place('owner'), place('share'), place('done')]).toEqual([
    1, 0, 2, -1, -1,
  ]);
  expect(placesOf(['Task or part', 'Progress'])('progress')).toBe(1);
});

test('a sheet with none of the names is read by place, and one that lacks what every row needs is refused', () => {
  expect(placesOf(['', 'x'])('progress')).toBe(5);
  expect(() => placesOf(['任务', '期限', '进展'])).toThrow(
    expect.objectContaining({ code: 'plan.workbook-columns' }),
  );
});
