import { describe, expect, test } from 'vitest';
import { dayWords, momentWords, periodWords, tellTimeIn, timeWords, weekdayWords } from './dates.ts';

describe('days', () => {
  test('the year is left out only when it is this year', () => {
    expect(dayWords('2022-10-10', 'zh', '2022-09-01')).toBe('10月10日');
    expect(dayWords('2022-10-10', 'en', '2022-09-01')).toBe('10 Oct');
    expect(dayWords('2023-01-03', 'zh', '2022-12-30')).toBe('2023年1月3日');
    expect(dayWords('2023-01-03', 'en')).toBe('3 Jan 2023');
  });
  test('what is no date is shown as it is', () => {
    expect(dayWords('长期', 'zh')).toBe('长期');
  });
  test('the weekday is that of the calendar day', () => {
    expect(weekdayWords('2022-10-08', 'zh')).toBe('周六');
    expect(weekdayWords('2022-10-08', 'en')).toBe('Sat');
  });
});

describe('moments', () => {
  test('are told in the city’s time, wherever the reader is', () => {
    expect(momentWords('2022-10-09T16:05:00Z', 'zh', '2022-10-01')).toBe('10月10日 00:05');
    expect(momentWords('2022-10-10T09:05:00+08:00', 'en', '2022-10-01')).toBe('10 Oct, 09:05');
    expect(timeWords('2022-10-10T01:05:00Z')).toBe('09:05');
  });
});

describe('a city elsewhere', () => {
  test('tells its own time', () => {
    tellTimeIn('Europe/Berlin');
    expect(timeWords('2022-10-10T01:05:00Z')).toBe('03:05');
    tellTimeIn('Asia/Shanghai');
    expect(timeWords('2022-10-10T01:05:00Z')).toBe('09:05');
  });
});

describe('periods', () => {
  test('months, quarters and years have their own words', () => {
    expect(periodWords('2022-09', 'zh', '2022-10-01')).toBe('9月');
    expect(periodWords('2022-09', 'en', '2023-10-01')).toBe('Sep 2022');
    expect(periodWords('2022-Q3', 'zh')).toBe('2022年第3季度');
    expect(periodWords('2022', 'en')).toBe('2022');
    expect(periodWords('2022-W05', 'zh')).toBe('2022年第5周');
    expect(periodWords('2022-W26', 'en')).toBe('week 26 of 2022');
    expect(periodWords('2022-H1', 'zh')).toBe('2022年上半年');
    expect(periodWords('2022-H2', 'en')).toBe('second half of 2022');
  });
});
