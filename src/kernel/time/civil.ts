import { refuse } from '../errors/index.ts';

/** Whole days since 1970-01-01 in the city's own calendar. 1970-01-01 is 0, a Thursday. */
export type Day = number;

/** A date as people write it; months and days from 1. */
export type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

const daysOfEra = 146_097;

/** The day number of a Gregorian date. Pure integer arithmetic, exact for any year. */
export function dayNumber(year: number, month: number, day: number): Day {
  // Years begin in March here, so that the leap day is the last of a year and months follow one formula.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * daysOfEra + dayOfEra - 719_468;
}

/** The Gregorian date of a day number. */
export function civilDate(day: Day): CivilDate {
  const shifted = day + 719_468;
  const era = Math.floor(shifted / daysOfEra);
  const dayOfEra = shifted - era * daysOfEra;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1 };
}

/** ISO weekday: 1 Monday … 7 Sunday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The corresponding day so many months on, or the last of that month where it has none (civil code 202). */
export function addMonths(day: Day, months: number): Day {
  const from = civilDate(day);
  const index = from.year * 12 + (from.month - 1) + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return dayNumber(year, month, Math.min(from.day, daysInMonth(year, month)));
}

const datePattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads `2022-06-30`. Refuses anything else, and dates that do not exist (`time.not-a-date`). */
export function parseDay(date: string): Day {
  const found = findDay(date);
  if (found === undefined) throw refuse('time.not-a-date', { text: date });
  return found;
}

/** Like `parseDay`, but undefined where there is no such date. */
export function findDay(date: string): Day | undefined {
  const match = datePattern.exec(date);
  if (match === null) return undefined;
  const [, year, month, day] = match.map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
  return dayNumber(year, month, day);
}

/** Writes `2022-06-30`. */
export function formatDay(day: Day): string {
  const date = civilDate(day);
  return `${String(date.year).padStart(4, '0')}-${pad(date.month)}-${pad(date.day)}`;
}

export function pad(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
