import { expect, test } from 'vitest';
import type { PlanWithStanding } from '../standing/use-standings.ts';
import { overviewSheets, placeSheets } from './overview-sheets.ts';
import type { Overview } from './use-overview.ts';

const text = (zh: string, en: string) => ({ zh, en });
const figure: Overview['figures'][number] = {
  code: 'days',
  plan: 1,
  name: text('用时', 'Days'),
  unit: 'working-day',
  value: 0.4826,
  included: 12,
  few: false,
  target: { by: '2030-12', comparator: '<=', value: 1, qualifier: null, holds: true },
  holds: true,
  forecast: null,
};
const overview: Overview = {
  at: '2030-06-01T09:00:00+08:00',
  place: null,
  figures: [
    figure,
    { ...figure, included: 2, holds: null, few: true },
    { ...figure, value: null, holds: null, target: null },
  ],
  reported: null,
  tasks: {
    total: 3,
    late: 1,
    states: [],
    latest: [
      {
        no: 7,
        plan: 1,
        direction: text('开窗口', 'Open the counter'),
        units: [text('甲局', 'Bureau A')],
        due: text('5月底前', 'By the end of May'),
        since: '2030-05-31',
        state: text('逾期', 'Late'),
      },
    ],
  },
  cases: { open: 4, late: 0, latest: [] },
  orders: { open: 0, late: 0, latest: [] },
  plans: [],
  places: [
    {
      id: 'a',
      name: text('甲县', 'County A'),
      unit: null,
      tile: null,
      tasks: null,
      cases: { open: 4, late: 1 },
      figures: { measured: 2, met: 1, few: 3 },
    },
  ],
};
const plans = [
  {
    plan: { no: 1, name: text('店招', 'Signs') },
    measured: [],
    standing: {
      standing: 'behind',
      sentence: text('1 项任务到期未完成。', '1 task is past due.'),
      misses: [],
      because: null,
      next: { text: text('报告任务 7', 'report on task 7'), task: 7 },
    },
  },
] as unknown as readonly PlanWithStanding[];

const valuesOf = (row: readonly unknown[] | undefined) =>
  row?.map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell));

test('each sheet says in both languages what the screen says, and a demonstration says so in each line', () => {
  const sheets = overviewSheets(plans, overview, { lang: 'en', today: '2030-06-01', demonstration: true });
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['At a glance', 'Plans', 'Figures', 'Places', 'Overdue']);
  const [key, first, figures, places, late] = sheets.map(({ data }) => data.map(valuesOf));
  expect(key?.slice(2).map((row) => row?.slice(0, 3))).toEqual([
    ['Targets met', 1, 1],
    ['Too few cases to judge', 1, 3],
    ['Tasks overdue', 1, 3],
    ['Overdue cases', 0, 4],
    ['Overdue orders', 0, 0],
  ]);
  expect(first?.[1]?.slice(1)).toEqual([
    'Signs',
    'Tasks overdue',
    '1 task is past due. Next: report on task 7',
    'Demonstration data',
  ]);
  expect(figures?.slice(1).map((row) => [row?.[3], row?.[4], row?.[6]])).toEqual([
    [0.4826, 12, 'Meets the target'],
    [0.4826, 2, 'Only 2 cases: too few to judge'],
    [null, 12, 'No figure yet'],
  ]);
  expect(places?.[1]).toEqual(['County A', null, null, 4, 1, 2, 1, 3, 'Demonstration data']);
  expect(late?.[1]?.slice(0, 5)).toEqual([
    'Tasks overdue',
    7,
    'Open the counter',
    'Bureau A',
    'By the end of May',
  ]);
  for (const { data, columns } of sheets) for (const row of data) expect(row).toHaveLength(columns.length);
});

test('the page of a place has its own numbers, figures and what is late there, and no other place’s', () => {
  const [place = null] = overview.places;
  const sheets = placeSheets(
    { ...overview, place },
    { lang: 'zh', today: '2030-06-01', demonstration: false },
  );
  expect(sheets.map(({ sheet }) => sheet)).toEqual(['概况', '指标', '逾期和超期']);
  expect(sheets[0]?.data[1]).toEqual(['地方', '甲县', null]);
});

test('without a demonstration there is no such column, and a sheet’s name is one that office software takes', () => {
  const sheets = overviewSheets(plans, overview, { lang: 'zh', today: '2030-06-01', demonstration: false });
  for (const { sheet, data } of sheets) {
    expect(sheet).toMatch(/^[^[\]:*?/\\]{1,31}$/u);
    expect(valuesOf(data[0])).not.toContain('演示数据');
  }
});
