import { expect, test } from 'vitest';
import { disputesOf, findingsOf, monthsOf, reliefOf, shareOnline } from './quality-figures.ts';

const entry = (content: Readonly<Record<string, unknown>>) => ({ content });
const volume = (region: string, month: string, registrations: number, online: number) =>
  entry({ region, from: month, to: month, registrations, online });

test('the latest month first, each place and all of them together', () => {
  const months = monthsOf([
    volume('a', '2022-04', 10, 5),
    volume('a', '2022-05', 30, 30),
    volume('b', '2022-05', 10, 0),
    entry({ region: 'a', from: '2022-01', to: '2022-03', registrations: 99, online: 99 }),
  ]);
  expect(months.map(({ month }) => month)).toEqual(['2022-05', '2022-04']);
  expect(months[0]?.all).toEqual({ registrations: 40, online: 30 });
  expect(months[0]?.places.map(({ region }) => region)).toEqual(['a', 'b']);
  expect(shareOnline({ registrations: 40, online: 30 })).toBe(75);
  expect(shareOnline({ registrations: 0, online: 0 })).toBeNull();
});

test('disputes by month, and of whom nothing is said there is no average', () => {
  expect(
    disputesOf([
      entry({ region: 'a', from: '2022-04', to: '2022-04', filed: 3, closed: 2 }),
      entry({ region: 'a', from: '2022-05', to: '2022-05', filed: 6, closed: 5, averageDays: 42 }),
    ]),
  ).toEqual([
    { month: '2022-05', region: 'a', filed: 6, closed: 5, averageDays: 42 },
    { month: '2022-04', region: 'a', filed: 3, closed: 2, averageDays: null },
  ]);
});

test('who did not put a survey right stands first', () => {
  const found = (surveyor: string, finding: string, result: string, on: string) =>
    entry({ surveyor, sampled: 's', finding, result, on });
  expect(
    findingsOf([
      found('甲', 'fit', 'closed', '2022-05-20'),
      found('乙', 'faulty', 'listed', '2022-04-01'),
      found('丙', 'faulty', 'closed', '2022-06-01'),
    ]).map(({ surveyor }) => surveyor),
  ).toEqual(['乙', '丙', '甲']);
});

test('a county charges nothing from the day of its decision on, and what held before until then', () => {
  const decided = (region: string, chosen: boolean, before: boolean, from: string) =>
    entry({ region, chosen, before, from, document: '1号' });
  expect(
    reliefOf(
      [
        decided('a', true, false, '2022-06-01'),
        decided('b', true, false, '2022-07-01'),
        decided('c', false, true, '2022-07-01'),
        decided('d', false, true, '2022-06-01'),
      ],
      '2022-06-06',
    ).map(({ region }) => region),
  ).toEqual(['a', 'c']);
});
