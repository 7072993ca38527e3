import { describe, expect, test } from 'vitest';
import type { DomainError } from '../errors/index.ts';
import { checkCalendarRules, checkCalendarYear } from './calendar-data.ts';
import { cnRules, cnYears } from './cn.fixture.ts';

const year = {
  year: 2030,
  source: { title: 't', notice: 'n', issued: '2029-11-01', certainty: 'confirmed' },
  retrieved: '2029-11-02',
  holidays: [{ date: '2030-01-01', name: 'new-year' }],
  workdays: [],
};

function faultsOf(check: () => unknown): unknown {
  try {
    check();
  } catch (error) {
    return (error as DomainError).detail;
  }
  return [];
}

describe('calendar files', () => {
  test('the shipped years each name the notice they come from and when it was issued', () => {
    expect(cnYears.map(({ year: y, source }) => [y, source.issued.slice(0, 4)])).toEqual([
      [2021, '2020'],
      [2022, '2021'],
      [2023, '2022'],
      [2024, '2023'],
      [2025, '2024'],
      [2026, '2025'],
    ]);
  });

  test.each([
    ['an unknown key', { ...year, holiday: [] }, '2030.json'],
    [
      'a date that does not exist',
      { ...year, holidays: [{ date: '2030-02-30', name: 'new-year' }] },
      '2030.json/holidays/0/date',
    ],
    [
      'a date of another year',
      { ...year, holidays: [{ date: '2031-01-01', name: 'new-year' }] },
      '2030.json/holidays/0/date',
    ],
    [
      'a summer date of the year before',
      { ...year, holidays: [{ date: '2029-06-01', name: 'new-year' }] },
      '2030.json/holidays/0/date',
    ],
    [
      'a name nobody gave',
      { ...year, holidays: [{ date: '2030-01-01', name: 'new-moon' }] },
      '2030.json/holidays/0/name',
    ],
    [
      'a make-up workday in mid-week',
      { ...year, workdays: [{ date: '2030-01-02', name: 'new-year' }] },
      '2030.json/workdays/0/date',
    ],
    [
      'a day both off and on',
      { ...year, workdays: [{ date: '2030-01-01', name: 'new-year' }] },
      '2030.json/workdays/0/date',
    ],
  ])('%s is a fault with its place', (_what, json, path) => {
    const faults = faultsOf(() => checkCalendarYear(json, cnRules, '2030.json'));
    expect(faults).toContainEqual(expect.objectContaining({ path }));
  });

  test('a notice may settle the last days of the year before', () => {
    const early = { ...year, holidays: [{ date: '2029-12-31', name: 'new-year' }] };
    expect(checkCalendarYear(early, cnRules).holidays).toHaveLength(1);
  });

  test('a fixed holiday without a name is a fault of the rules', () => {
    const rules = { ...cnRules, fixed: [{ day: '05-04', name: 'youth-day' }] };
    expect(faultsOf(() => checkCalendarRules(rules))).toContainEqual(
      expect.objectContaining({ path: 'rules.json/fixed/0/name' }),
    );
  });
});
