import { expect, test } from 'vitest';
import { intentionsOf, mishaps } from './intentions.ts';
import { isOpen, momentsOf } from './live.ts';
import type { MonthOptions } from './options.ts';

const workday = { day: '2022-06-01', open: { north: [510, 720, 900, 1080], south: [540, 720] } };
const dayOff = { day: '2022-06-04', open: { north: [], south: [] } };

const options: MonthOptions = {
  url: '',
  seed: 3,
  firmsPerDay: 400,
  days: [workday],
  now: '2022-06-01T08:30:00.000+08:00',
  offset: '+08:00',
  everyMinutes: 30,
  password: '',
  administrator: '',
  applicants: [{ username: 'a', name: '张三', residentId: '1', phone: '1' }],
  officers: [],
  regions: [
    { id: 'north', name: '北' },
    { id: 'south', name: '南' },
  ],
  slowRegion: 'south',
  outages: [],
  codeLists: {},
  programme: null,
  journey: null,
};

test('offices are open in their hours, and closed at the minute they close', () => {
  expect(isOpen(workday, 'north', 510)).toBe(true);
  expect(isOpen(workday, 'north', 719)).toBe(true);
  expect(isOpen(workday, 'north', 720)).toBe(false);
  expect(isOpen(workday, 'north', 800)).toBe(false);
  expect(isOpen(workday, 'south', 510)).toBe(false);
  expect(isOpen(dayOff, 'north', 600)).toBe(false);
  expect(isOpen(workday, 'west', 600)).toBe(false);
});

test('a day has a moment for each round, from before the halls open to the evening; a day off has two', () => {
  const moments = momentsOf(workday, 30);
  expect(moments[0]).toBe(480);
  expect(moments.at(-1)).toBe(1230);
  expect(moments).toContain(540);
  expect([...moments].sort((a, b) => a - b)).toEqual(moments);
  expect(momentsOf(dayOff, 30)).toEqual([600, 1230]);
});

test('the same seed gives the same day; another seed another', () => {
  const first = intentionsOf(options, workday);
  expect(intentionsOf(options, workday)).toEqual(first);
  expect(intentionsOf({ ...options, seed: 4 }, workday)).not.toEqual(first);
  expect(intentionsOf(options, { ...workday, day: '2022-06-02' })).not.toEqual(first);
});

test('every mishap happens, most applications have none, and the slow county takes its time', () => {
  const all = intentionsOf(options, workday);
  expect(all.length).toBeGreaterThan(300);
  expect(new Set(all.map(({ mishap }) => mishap))).toEqual(new Set([null, ...mishaps]));
  expect(all.filter(({ mishap }) => mishap === null).length / all.length).toBeGreaterThan(0.7);
  const north = all.filter(({ region }) => region.id === 'north').map(({ acceptsAfter }) => acceptsAfter);
  const south = all.filter(({ region }) => region.id === 'south').map(({ acceptsAfter }) => acceptsAfter);
  expect(Math.min(...south)).toBeGreaterThan(Math.max(...north));
  expect(intentionsOf(options, dayOff).length).toBeLessThan(all.length / 5);
});
