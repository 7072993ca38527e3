import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMonths, civilDate, dayNumber, findDay, formatDay, parseDay, weekday } from './civil.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 });
const plain = (day: number) => Temporal.PlainDate.from('1970-01-01').add({ days: day });

describe('day numbers', () => {
  test('agree with Temporal on date, weekday and text, both ways', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = plain(day);
        expect(civilDate(day)).toEqual({ year: date.year, month: date.month, day: date.day });
        expect(dayNumber(date.year, date.month, date.day)).toBe(day);
        expect(weekday(day)).toBe(date.dayOfWeek);
        if (date.year >= 0) expect(formatDay(day)).toBe(date.toString());
      }),
    );
  });

  test('civil code 202: a month without the corresponding day ends on its last day, as in Temporal', () => {
    expect(formatDay(addMonths(parseDay('2023-08-31'), 6))).toBe('2024-02-29');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        expect(addMonths(day, months)).toBe(
          plain(day).add({ months }).since('1970-01-01', { largestUnit: 'days' }).days,
        );
      }),
    );
  });

  test.each(['2023-02-29', '2023-13-01', '2023-00-10', '2023-04-31', '2023-4-1', '', '2023-04-01T00:00'])(
    'there is no date %j',
    (text) => {
      expect(findDay(text)).toBeUndefined();
      expect(() => parseDay(text)).toThrow(expect.objectContaining({ code: 'time.not-a-date' }));
    },
  );
});
