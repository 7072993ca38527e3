import { expect, test } from 'vitest';
import { targetTime } from './target-times.ts';

test.each([
  ['2022-06', '2022年6月底前', 'by the end of Jun 2022'],
  ['2022', '2022年底前', 'by the end of 2022'],
  ['ongoing', '一直', 'at all times'],
  ['yearly', '每年', 'every year'],
  ['each-quarter', '每季度', 'every quarter'],
  ['each-quarter-end', '每季度末', 'at the end of every quarter'],
  ['each-half-year', '每半年', 'every half-year'],
])('a target for %s is said as one', (by, zh, en) => {
  expect([targetTime(by, 'zh'), targetTime(by, 'en')]).toEqual([zh, en]);
});

test('the year that it is goes without saying', () => {
  expect(targetTime('2022-06', 'zh', '2022-03-01')).toBe('6月底前');
});
