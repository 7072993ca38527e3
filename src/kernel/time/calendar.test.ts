import chineseDays from 'chinese-days';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addWorkingDays,
  createCalendar,
  hasProvisional,
  isProvisional,
  isWorkingDay,
  rollForward,
  workingDaysBetween,
} from './calendar.ts';
import { formatDay, parseDay } from './civil.ts';
import { cn, cnRules, cnYears } from './cn.fixture.ts';

const published = fc.integer({ min: parseDay('2021-01-01'), max: parseDay('2026-12-31') });
const nearby = fc.integer({ min: parseDay('2015-01-01'), max: parseDay('2035-12-31') });

describe('the working calendar', () => {
  test.each([
    [2021, 250],
    [2022, 249],
    [2023, 249],
    [2024, 251],
    [2025, 248],
    [2026, 248],
  ])('%i has %i working days', (year, days) => {
    expect(workingDaysBetween(cn, parseDay(`${year - 1}-12-31`), parseDay(`${year}-12-31`))).toBe(days);
  });

  test('every day of the published years agrees with chinese-days', () => {
    for (let day = parseDay('2021-01-01'); day <= parseDay('2026-12-31'); day++) {
      expect([formatDay(day), isWorkingDay(cn, day)]).toEqual([
        formatDay(day),
        chineseDays.isWorkday(formatDay(day)),
      ]);
    }
  });

  test('adding working days agrees with chinese-days', () => {
    fc.assert(
      fc.property(published, fc.integer({ min: 1, max: 120 }), (day, count) => {
        const found = addWorkingDays(cn, day, count);
        fc.pre(found <= parseDay('2026-12-31'));
        expect(formatDay(found)).toBe(chineseDays.findWorkday(count, formatDay(day)));
      }),
      { numRuns: 200 },
    );
  });

  test('the last day of 2022 is off because the notice for 2023 says so', () => {
    expect(cn.named.get(parseDay('2022-12-31'))).toMatchObject({ kind: 'holiday', name: { zh: '元旦' } });
  });
});

describe('the tables agree with counting day by day', () => {
  test('working days between two days, either way round', () => {
    fc.assert(
      fc.property(nearby, fc.integer({ min: 0, max: 500 }), (after, length) => {
        let count = 0;
        for (let day = after + 1; day <= after + length; day++) if (isWorkingDay(cn, day)) count += 1;
        expect(workingDaysBetween(cn, after, after + length)).toBe(count);
        expect(workingDaysBetween(cn, after + length, after) + count).toBe(0);
      }),
    );
  });

  test('adding goes to the nth working day after, or before', () => {
    fc.assert(
      fc.property(nearby, fc.integer({ min: -120, max: 120 }), (from, count) => {
        let day = from;
        for (let left = Math.abs(count); left > 0; ) {
          day += Math.sign(count);
          if (isWorkingDay(cn, day)) left -= 1;
        }
        expect(addWorkingDays(cn, from, count)).toBe(day);
      }),
    );
  });

  test('a later start or a longer count never gives an earlier day', () => {
    fc.assert(
      fc.property(
        nearby,
        fc.nat(30),
        fc.integer({ min: 1, max: 60 }),
        fc.nat(30),
        (day, later, count, more) => {
          expect(addWorkingDays(cn, day + later, count)).toBeGreaterThanOrEqual(
            addWorkingDays(cn, day, count),
          );
          expect(addWorkingDays(cn, day, count + more)).toBeGreaterThanOrEqual(
            addWorkingDays(cn, day, count),
          );
        },
      ),
    );
  });

  test('rolling forward keeps a working day and leaves a day off', () => {
    fc.assert(
      fc.property(nearby, (day) => {
        const rolled = rollForward(cn, day);
        expect(isWorkingDay(cn, rolled)).toBe(true);
        expect(workingDaysBetween(cn, day - 1, rolled)).toBe(1);
      }),
    );
  });
});

describe('years without a published notice', () => {
  test('keep the weekend and the fixed statutory days, and say that they are provisional', () => {
    expect(isWorkingDay(cn, parseDay('2027-05-02'))).toBe(false);
    expect(isWorkingDay(cn, parseDay('2030-10-01'))).toBe(false);
    expect(isWorkingDay(cn, parseDay('2030-10-04'))).toBe(true);
    expect(isProvisional(cn, parseDay('2027-02-08'))).toBe(true);
    expect(isProvisional(cn, parseDay('2020-06-01'))).toBe(true);
    expect(isProvisional(cn, parseDay('2025-06-01'))).toBe(false);
  });

  test('2 May became a statutory holiday in 2025 and was none in a year before it', () => {
    expect(isWorkingDay(cn, parseDay('2019-05-02'))).toBe(true);
    expect(isWorkingDay(cn, parseDay('2028-05-02'))).toBe(false);
  });

  test('the last days of the newest year wait for the next notice, those of earlier years do not', () => {
    expect(isProvisional(cn, parseDay('2026-12-27'))).toBe(false);
    expect(isProvisional(cn, parseDay('2026-12-28'))).toBe(true);
    expect(isProvisional(cn, parseDay('2025-12-31'))).toBe(false);
    expect(hasProvisional(cn, parseDay('2026-12-01'), parseDay('2026-12-27'))).toBe(false);
    expect(hasProvisional(cn, parseDay('2026-12-01'), parseDay('2026-12-28'))).toBe(true);
  });

  test('a day beyond the tables is refused, never guessed', () => {
    const refused = expect.objectContaining({ code: 'time.out-of-range' });
    expect(() => isWorkingDay(cn, parseDay('1979-12-30'))).toThrow(refused);
    expect(() => isWorkingDay(cn, parseDay('2080-01-01'))).toThrow(refused);
    expect(() => addWorkingDays(cn, parseDay('2079-12-31'), 1)).toThrow(refused);
    expect(() => addWorkingDays(cn, parseDay('1980-01-02'), -5)).toThrow(refused);
  });
});

describe('the version of a calendar', () => {
  test('does not depend on the order of the files', () => {
    expect(createCalendar(cnRules, [...cnYears].reverse()).version).toBe(cn.version);
  });

  test('changes with one holiday more, one year more, or other fixed days', () => {
    const [first, ...rest] = cnYears;
    if (first === undefined) throw new Error('no years');
    const holidays = [...first.holidays, { date: '2021-03-01', name: 'new-year' }];
    const versions = [
      cn.version,
      createCalendar(cnRules, [{ ...first, holidays }, ...rest]).version,
      createCalendar(cnRules, rest).version,
      createCalendar({ ...cnRules, fixed: [] }, cnYears).version,
    ];
    expect(new Set(versions).size).toBe(4);
    expect(cn.version).toMatch(/^cn-2026-[0-9a-f]{12}$/);
  });
});
