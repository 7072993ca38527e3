import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWorkingDay } from './calendar.ts';
import { parseDay, weekday } from './civil.ts';
import { cn, cnRules, cnYears, hall, hallHours } from './cn.fixture.ts';
import { dayOf, formatMoment, minuteOf, momentAt, parseMoment } from './instant.ts';
import {
  addOfficeMinutes,
  closingOn,
  createWorkingTime,
  isOpen,
  nextOpening,
  type OfficeHours,
  officeMinutesBetween,
  officeMinutesOn,
} from './office-hours.ts';
import { createTimeRules, getWorkingTime } from './rules.ts';

const at = parseMoment;
const moments = fc.integer({ min: at('2022-01-01T00:00'), max: at('2026-06-30T23:59') });

/** What the hours of `hallHours` say, minute by minute. */
function isOpenByHand(moment: number): boolean {
  const day = dayOf(moment);
  if (!isWorkingDay(cn, day)) return false;
  const minute = minuteOf(moment);
  const date = formatMoment(moment).slice(5, 10);
  const afternoon = date >= '05-01' && date <= '09-30' ? 900 : 870;
  return (minute >= 510 && minute < 720) || (minute >= afternoon && minute < 1080);
}

describe('office hours', () => {
  test('a hall keeps its season: 7 hours in winter, 6½ in summer, none on a day off', () => {
    expect(officeMinutesOn(hall, parseDay('2025-03-03'))).toBe(420);
    expect(officeMinutesOn(hall, parseDay('2025-06-03'))).toBe(390);
    expect(officeMinutesOn(hall, parseDay('2025-06-01'))).toBe(0);
    expect(officeMinutesOn(hall, parseDay('2025-09-28'))).toBe(390);
  });

  test('minutes between two moments agree with looking at every minute', () => {
    fc.assert(
      fc.property(moments, fc.nat(4 * 1440), (from, length) => {
        let open = 0;
        for (let moment = from; moment < from + length; moment++) if (isOpenByHand(moment)) open += 1;
        expect(officeMinutesBetween(hall, from, from + length)).toBe(open);
        expect(officeMinutesBetween(hall, from + length, from) + open).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('adding minutes gives the first moment at which they have passed', () => {
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 5000 }), (from, minutes) => {
        const end = addOfficeMinutes(hall, from, minutes);
        expect(officeMinutesBetween(hall, from, end)).toBe(minutes);
        expect(officeMinutesBetween(hall, from, end - 1)).toBe(minutes - 1);
      }),
    );
  });

  test('a period used up at closing time ends then, not at the next opening', () => {
    expect(formatMoment(addOfficeMinutes(hall, at('2025-03-03T17:00'), 60))).toBe('2025-03-03T18:00');
    expect(formatMoment(addOfficeMinutes(hall, at('2025-03-03T17:00'), 61))).toBe('2025-03-04T08:31');
  });

  test.each([
    ['2025-03-03T08:29', false, '2025-03-03T08:30'],
    ['2025-03-03T08:30', true, '2025-03-03T08:30'],
    ['2025-03-03T12:00', false, '2025-03-03T14:30'],
    ['2025-03-03T18:00', false, '2025-03-04T08:30'],
    ['2025-09-26T18:00', false, '2025-09-28T08:30'],
    ['2025-09-30T18:30', false, '2025-10-09T08:30'],
  ])('at %s open is %s, and the hall is open from %s', (moment, open, next) => {
    expect(isOpen(hall, at(moment))).toBe(open);
    expect(formatMoment(nextOpening(hall, at(moment)))).toBe(next);
  });

  test('it closes at its last hour, and a day off at midnight', () => {
    expect(formatMoment(closingOn(hall, parseDay('2025-03-03')))).toBe('2025-03-03T18:00');
    expect(formatMoment(closingOn(hall, parseDay('2025-03-02')))).toBe('2025-03-03T00:00');
  });

  test('a weekday may have hours of its own', () => {
    const friday = { weekday: 5, spans: [{ from: '08:30', to: '12:00' }] };
    const hours: OfficeHours = {
      id: 'h',
      seasons: [{ from: '01-01', to: '12-31', spans: [{ from: '09:00', to: '17:00' }], weekdays: [friday] }],
    };
    const time = createWorkingTime(cn, hours);
    for (let day = parseDay('2025-03-03'); day <= parseDay('2025-03-07'); day++) {
      expect(officeMinutesOn(time, day)).toBe(weekday(day) === 5 ? 210 : 480);
    }
  });

  const spans = [{ from: '09:00', to: '17:00' }];
  test.each<[string, OfficeHours['seasons']]>([
    ['a day of the year is left out', [{ from: '01-01', to: '12-30', spans }]],
    [
      'a day belongs to two seasons',
      [
        { from: '01-01', to: '12-31', spans },
        { from: '06-01', to: '06-02', spans },
      ],
    ],
    [
      'a span ends before it begins',
      [{ from: '01-01', to: '12-31', spans: [{ from: '17:00', to: '09:00' }] }],
    ],
    ['spans overlap', [{ from: '01-01', to: '12-31', spans: [...spans, { from: '16:00', to: '18:00' }] }]],
    ['a time is none', [{ from: '01-01', to: '12-31', spans: [{ from: '9', to: '17:00' }] }]],
  ])('hours are refused when %s', (_what, seasons) => {
    expect(() => createWorkingTime(cn, { id: 'h', seasons })).toThrow(
      expect.objectContaining({ code: 'time.office-hours-invalid' }),
    );
  });

  test('minutes beyond the tables are refused', () => {
    const refused = expect.objectContaining({ code: 'time.out-of-range' });
    expect(() => addOfficeMinutes(hall, at('2079-12-29T08:30'), 10_000)).toThrow(refused);
    expect(() =>
      officeMinutesBetween(hall, momentAt(parseDay('1979-12-30'), 0), at('1980-01-05T09:00')),
    ).toThrow(refused);
  });
});

describe("a city's time rules", () => {
  const rules = createTimeRules({
    timeZone: 'Asia/Shanghai',
    rules: cnRules,
    years: cnYears,
    halls: [hallHours, { ...hallHours, id: 'other' }],
  });

  test('know each hall by its id, and share the tables of equal hours', () => {
    expect(getWorkingTime(rules, 'other').hall).toBe('other');
    expect(getWorkingTime(rules, 'other').minutesBefore).toBe(getWorkingTime(rules, 'hall').minutesBefore);
  });

  test('refuse a hall they do not know', () => {
    expect(() => getWorkingTime(rules, 'nowhere')).toThrow(
      expect.objectContaining({ code: 'time.hall-unknown' }),
    );
  });
});
