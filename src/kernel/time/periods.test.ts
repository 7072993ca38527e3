import { expect, test } from 'vitest';
import { formatDay, parseDay } from './civil.ts';
import { periodDays, periodOf, periodsBetween, rhythms } from './periods.ts';

const codeOf = (rhythm: (typeof rhythms)[number], day: string): string =>
  periodOf(rhythm, parseDay(day)).code;

test('every day lies in one period of each rhythm, which says its own first and last day', () => {
  const day = parseDay('2022-06-30');
  expect(rhythms.map((rhythm) => periodDays(periodOf(rhythm, day)))).toEqual([
    { code: '2022-W26', from: '2022-06-27', to: '2022-07-03' },
    { code: '2022-06', from: '2022-06-01', to: '2022-06-30' },
    { code: '2022-Q2', from: '2022-04-01', to: '2022-06-30' },
    { code: '2022-H1', from: '2022-01-01', to: '2022-06-30' },
    { code: '2022', from: '2022-01-01', to: '2022-12-31' },
  ]);
});

test('a week belongs to the year of its Thursday', () => {
  expect(codeOf('week', '2022-01-01')).toBe('2021-W52');
  expect(codeOf('week', '2021-01-03')).toBe('2020-W53');
  expect(codeOf('week', '2018-12-31')).toBe('2019-W01');
});

test('periods follow one another without a gap', () => {
  for (const rhythm of rhythms) {
    const periods = periodsBetween(rhythm, parseDay('2021-11-20'), parseDay('2024-03-05'));
    expect(periods[0]?.from).toBeLessThanOrEqual(parseDay('2021-11-20'));
    expect(periods.at(-1)?.to).toBeGreaterThanOrEqual(parseDay('2024-03-05'));
    for (const [at, { from }] of periods.entries())
      if (at > 0) expect(formatDay(from)).toBe(formatDay((periods[at - 1]?.to ?? 0) + 1));
    expect(new Set(periods.map(({ code }) => code)).size).toBe(periods.length);
  }
});
