import { expect, test } from 'vitest';
import { byDistrict, canTake, linesOf, unreadable, wantedOf } from './open-capacity.ts';

const entry = (region: string, substation: string, feeder: string, open: number, more: object = {}) => ({
  content: { region, substation, feeder, open, restricted: false, publishedOn: '2022-06-01', ...more },
});
const heavy = { restricted: true, why: '主变重载，年底扩建后解除', restrictedSince: '2022-05-20' };
const lines = linesOf([
  entry('b', '莲城变', '莲 5 线', 200),
  entry('b', '莲城变', '莲 7 线', 900),
  entry('b', '莲城变', '莲 1 线', 5000, heavy),
  entry('a', '东湖变', '湖 2 线', 300),
  { content: { region: 'a' } },
]);

test('by district as the city lists them, then substation, the line that can take most first, restricted ones last', () => {
  const [first, second] = byDistrict(lines, ['a', 'b', 'c']);
  expect(first).toMatchObject({ region: 'a', lines: 1, restricted: 0, open: 300, most: 300 });
  expect(second).toMatchObject({ region: 'b', lines: 3, restricted: 1, open: 1100, most: 900 });
  expect(second?.substations[0]?.lines.map(({ feeder }) => feeder)).toEqual([
    '莲 7 线',
    '莲 5 线',
    '莲 1 线',
  ]);
  expect(second?.substations[0]?.lines[2]).toMatchObject(heavy);
});

test('a restricted line takes nobody, and a full one neither', () => {
  expect(lines.filter((line) => canTake(line, 250)).map(({ feeder }) => feeder)).toEqual([
    '莲 7 线',
    '湖 2 线',
  ]);
  expect(canTake({ ...lines[0], open: 0 } as (typeof lines)[number], 0)).toBe(false);
  expect(['abc', '-3', '0'].every(unreadable)).toBe(true);
  expect([undefined, '', ' ', '250'].some(unreadable)).toBe(false);
  expect([wantedOf('250'), wantedOf('x'), wantedOf(undefined), wantedOf('-3')]).toEqual([250, 0, 0, 0]);
});
