import { refuse } from '../errors/index.ts';
import { type Calendar, isWorkingDay, outOfRange } from './calendar.ts';
import { civilDate, type Day, daysInMonth, pad, weekday } from './civil.ts';
import { dayOf, type Moment, minuteOf, minutesPerDay, momentAt } from './instant.ts';

type Span = { readonly from: string; readonly to: string };

/**
 * Office hours of one hall. Times as `08:30`, season ends as `05-01`, both included; a season may run
 * over the new year. Kept on working days only; `weekdays` gives other hours on one weekday.
 */
export type OfficeHours = {
  readonly id: string;
  readonly seasons: readonly {
    readonly from: string;
    readonly to: string;
    readonly spans: readonly Span[];
    readonly weekdays?: readonly { readonly weekday: number; readonly spans: readonly Span[] }[];
  }[];
};

/** Opening minutes of a day, flat: from, to, from, to … Empty when closed. */
export type Opening = readonly number[];

/** A working calendar with one hall's office hours, compiled to tables. Make it with `createWorkingTime`. */
export type WorkingTime = {
  readonly calendar: Calendar;
  readonly hall: string;
  /** Office minutes from the calendar's first day up to the start of each day, one more entry at the end. */
  readonly minutesBefore: Int32Array;
  /** For each day, which of `openings` it keeps. */
  readonly openingOf: Uint8Array;
  readonly openings: readonly Opening[];
};

/**
 * Compiles a hall's hours. Refuses seasons that leave out or repeat a day of the year, and spans that
 * are empty, overlap or stand out of order (`time.office-hours-invalid`).
 */
export function createWorkingTime(calendar: Calendar, hours: OfficeHours): WorkingTime {
  const length = calendar.lastDay - calendar.firstDay + 1;
  const openings: Opening[] = [[]];
  const seasons = hours.seasons.map((season) => {
    const base = openings.push(readSpans(hours.id, season.spans)) - 1;
    const byWeekday: number[] = Array.from({ length: 8 }, () => base);
    for (const other of season.weekdays ?? []) {
      byWeekday[other.weekday] = openings.push(readSpans(hours.id, other.spans)) - 1;
    }
    return { from: season.from, to: season.to, byWeekday };
  });
  const seasonOfDate = seasonTable(hours.id, seasons);
  const minutesBefore = new Int32Array(length + 1);
  const openingOf = new Uint8Array(length);
  const totals = openings.map(totalMinutes);
  for (let index = 0; index < length; index++) {
    const day = calendar.firstDay + index;
    const date = civilDate(day);
    const season = isWorkingDay(calendar, day)
      ? seasons[seasonOfDate[date.month * 32 + date.day] ?? -1]
      : undefined;
    const opening = season?.byWeekday[weekday(day)] ?? 0;
    openingOf[index] = opening;
    minutesBefore[index + 1] = (minutesBefore[index] ?? 0) + (totals[opening] ?? 0);
  }
  return { calendar, hall: hours.id, minutesBefore, openingOf, openings };
}

function readSpans(hall: string, spans: readonly Span[]): Opening {
  const flat: number[] = [];
  let last = -1;
  for (const span of spans) {
    const from = readTime(span.from);
    const to = readTime(span.to);
    if (!(from > last && to > from && to <= minutesPerDay)) {
      throw refuse('time.office-hours-invalid', { hall, fault: `${span.from}–${span.to}` });
    }
    flat.push(from, to);
    last = to;
  }
  return flat;
}

function readTime(text: string): number {
  const match = /^(\d\d):([0-5]\d)$/.exec(text);
  return match === null ? Number.NaN : Number(match[1]) * 60 + Number(match[2]);
}

/** Any leap year: seasons must say what holds on 29 February too. */
const leapYear = 2000;

function seasonTable(hall: string, seasons: readonly { from: string; to: string }[]): Int8Array {
  const table = new Int8Array(13 * 32).fill(-1);
  for (let month = 1; month <= 12; month++) {
    for (let day = 1; day <= daysInMonth(leapYear, month); day++) {
      const date = `${pad(month)}-${pad(day)}`;
      const holding = seasons.flatMap((season, index) => (holds(season, date) ? [index] : []));
      const only = holding[0];
      if (holding.length !== 1 || only === undefined) {
        throw refuse('time.office-hours-invalid', { hall, fault: `${date}: ${holding.length} seasons` });
      }
      table[month * 32 + day] = only;
    }
  }
  return table;
}

function holds(season: { from: string; to: string }, date: string): boolean {
  return season.from <= season.to
    ? season.from <= date && date <= season.to
    : date >= season.from || date <= season.to;
}

function totalMinutes(opening: Opening): number {
  let total = 0;
  for (let index = 0; index + 1 < opening.length; index += 2) {
    total += (opening[index + 1] ?? 0) - (opening[index] ?? 0);
  }
  return total;
}

/** The opening minutes of a day; empty on days off. */
export function openingOn(time: WorkingTime, day: Day): Opening {
  const index = time.openingOf[day - time.calendar.firstDay];
  if (index === undefined) throw outOfRange(day);
  return time.openings[index] ?? [];
}

/** Office minutes of one day. */
export function officeMinutesOn(time: WorkingTime, day: Day): number {
  return minutesBefore(time, day + 1) - minutesBefore(time, day);
}

function minutesBefore(time: WorkingTime, day: Day): number {
  const minutes = time.minutesBefore[day - time.calendar.firstDay];
  if (minutes === undefined) throw outOfRange(day);
  return minutes;
}

/** Office minutes from the calendar's first day up to the moment. */
function minutesUpTo(time: WorkingTime, at: Moment): number {
  const day = dayOf(at);
  const minute = minuteOf(at);
  const opening = openingOn(time, day);
  let minutes = minutesBefore(time, day);
  for (let index = 0; index + 1 < opening.length; index += 2) {
    const from = opening[index] ?? 0;
    const to = opening[index + 1] ?? 0;
    if (minute <= from) break;
    minutes += Math.min(minute, to) - from;
  }
  return minutes;
}

/** Office minutes between two moments, negative when `to` is the earlier. */
export function officeMinutesBetween(time: WorkingTime, from: Moment, to: Moment): number {
  return minutesUpTo(time, to) - minutesUpTo(time, from);
}

/**
 * The earliest moment by which so many office minutes have passed since `from`: a period that ends at
 * closing time ends that day, not at the next opening. With 0 it is `from` itself.
 */
export function addOfficeMinutes(time: WorkingTime, from: Moment, minutes: number): Moment {
  if (minutes === 0) return from;
  const target = minutesUpTo(time, from) + minutes;
  const { minutesBefore: table } = time;
  let low = minutes > 0 ? dayOf(from) - time.calendar.firstDay : 0;
  let high = table.length - 1;
  if (!(target > 0 && target <= (table[high] ?? 0))) throw outOfRange(time.calendar.lastDay + 1);
  // Finds the first day whose end reaches the target.
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((table[middle + 1] ?? 0) >= target) high = middle;
    else low = middle + 1;
  }
  const day = time.calendar.firstDay + low;
  const opening = openingOn(time, day);
  let left = target - (table[low] ?? 0);
  for (let index = 0; index + 1 < opening.length; index += 2) {
    const start = opening[index] ?? 0;
    const length = (opening[index + 1] ?? 0) - start;
    if (left <= length) return momentAt(day, start + left);
    left -= length;
  }
  throw outOfRange(day);
}

/** Whether the hall is open in the minute that begins at the moment. */
export function isOpen(time: WorkingTime, at: Moment): boolean {
  return officeMinutesBetween(time, at, at + 1) === 1;
}

/** The moment itself while the hall is open, else its next opening. */
export function nextOpening(time: WorkingTime, at: Moment): Moment {
  return addOfficeMinutes(time, at, 1) - 1;
}

/** When the hall closes on a day; the end of the day where it does not open. */
export function closingOn(time: WorkingTime, day: Day): Moment {
  return momentAt(day, openingOn(time, day).at(-1) ?? minutesPerDay);
}
