import { expect, test } from 'vitest';
import type { TaskRow } from '../types.ts';
import { timelineSheet } from './timeline-sheet.ts';

const text = (zh: string, en: string) => ({ zh, en });
const task = (no: number, value: string | null) =>
  ({
    no,
    direction: text('开窗口', 'Open the counter'),
    office: { id: 'a', name: text('甲局', 'Bureau A') },
    state: 'on-track',
    deadlineText: text('2月底前', 'By the end of February'),
    dueNext: null,
    changedDue: null,
    deadline: {
      type: value === null ? 'ongoing' : 'month',
      value,
      day: null,
      milestones: [],
      horizon: null,
      note: null,
    },
  }) as unknown as TaskRow;

test('the chart is a sheet: until it is due a task runs, and one without a day goes on to the end', () => {
  const { data, columns } = timelineSheet(
    [task(1, '2030-02'), task(2, null)],
    ['2030-01', '2030-02', '2030-03'],
    { lang: 'zh', demonstration: false },
  );
  expect(data.slice(1).map((row) => row.slice(6))).toEqual([
    ['■', '到期', null],
    ['■', '■', '持续'],
  ]);
  expect(data[1]?.slice(0, 4)).toEqual([1, '开窗口', '甲局', '正常推进']);
  for (const row of data) expect(row).toHaveLength(columns.length);
});
