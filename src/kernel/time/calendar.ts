import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import { type DomainError, refuse } from '../errors/index.ts';
import type { Text } from '../text.ts';
import type { CalendarRules, CalendarYear } from './calendar-data.ts';
import { civilDate, type Day, dayNumber, formatDay, pad, parseDay, weekday } from './civil.ts';

/**
 * A working calendar compiled to tables over the days from `firstDay` to `lastDay`, so that every
 * question is an index or two. Make it with `createCalendar`; treat the tables as its own.
 */
export type Calendar = {
  /** Changes whenever rules or years change: a due date worked out with another version may be stale. */
  readonly version: string;
  /** Years for which a notice is published, ascending. */
  readonly years: readonly number[];
  readonly firstDay: Day;
  readonly lastDay: Day;
  /** For each day, how many working days there are from the first day through it. */
  readonly workingThrough: Int32Array;
  /** The day of each working day, by its place in order. */
  readonly workingDays: Int32Array;
  /** For each day, how many unsettled days there are from the first day through it. */
  readonly provisionalThrough: Int32Array;
  /** Official days off and make-up workdays, by day. */
  readonly named: ReadonlyMap<Day, { readonly kind: 'holiday' | 'make-up'; readonly name: Text }>;
};

/** Legal periods reach back for old records and forward for long ones; a day outside is refused, not guessed. */
const firstYear = 1980;
const lastYear = 2079;

/**
 * Compiles a calendar. In a year without a notice the weekend and the fixed holidays stand in and every
 * day counts as provisional; the last days of the newest year stay so until the next notice.
 */
export function createCalendar(rules: CalendarRules, years: readonly CalendarYear[]): Calendar {
  const firstDay = dayNumber(firstYear, 1, 1);
  const lastDay = dayNumber(lastYear, 12, 31);
  const length = lastDay - firstDay + 1;
  const published = new Set(years.map((year) => year.year));
  const named = nameDays(rules, years, published);
  const workingThrough = new Int32Array(length);
  const provisionalThrough = new Int32Array(length);
  const workingDays = new Int32Array(length);
  let working = 0;
  let provisional = 0;
  for (let index = 0; index < length; index++) {
    const day = firstDay + index;
    const kind = named.get(day)?.kind;
    if (kind === 'make-up' || (kind === undefined && !rules.weekend.includes(weekday(day)))) {
      workingDays[working] = day;
      working += 1;
    }
    if (!isSettled(day, rules, published)) provisional += 1;
    workingThrough[index] = working;
    provisionalThrough[index] = provisional;
  }
  return {
    version: versionOf(rules, years),
    years: [...published].sort((a, b) => a - b),
    firstDay,
    lastDay,
    workingThrough,
    workingDays: workingDays.subarray(0, working),
    provisionalThrough,
    named,
  };
}

function nameDays(
  rules: CalendarRules,
  years: readonly CalendarYear[],
  published: ReadonlySet<number>,
): Calendar['named'] {
  const named = new Map<Day, { kind: 'holiday' | 'make-up'; name: Text }>();
  const nameOf = (code: string): Text => rules.names[code] ?? { zh: code, en: code };
  for (let year = firstYear; year <= lastYear; year++) {
    if (published.has(year)) continue;
    for (const fixed of rules.fixed) {
      if (fixed.since !== undefined && year < fixed.since) continue;
      named.set(parseDay(`${year}-${fixed.day}`), { kind: 'holiday', name: nameOf(fixed.name) });
    }
  }
  for (const year of years) {
    for (const entry of year.holidays) {
      named.set(parseDay(entry.date), { kind: 'holiday', name: nameOf(entry.name) });
    }
    for (const entry of year.workdays) {
      named.set(parseDay(entry.date), { kind: 'make-up', name: nameOf(entry.name) });
    }
  }
  return named;
}

function isSettled(day: Day, rules: CalendarRules, published: ReadonlySet<number>): boolean {
  const date = civilDate(day);
  if (!published.has(date.year)) return false;
  return `${pad(date.month)}-${pad(date.day)}` < rules.openFrom || published.has(date.year + 1);
}

function versionOf(rules: CalendarRules, years: readonly CalendarYear[]): string {
  const ordered = [...years].sort((a, b) => a.year - b.year);
  const content = canonicalize({
    weekend: rules.weekend,
    fixed: rules.fixed,
    openFrom: rules.openFrom,
    years: ordered.map(({ year, holidays, workdays }) => ({ year, holidays, workdays })),
  });
  const newest = ordered.at(-1)?.year ?? 'none';
  return `${rules.country}-${newest}-${bytesToHex(sha256(utf8ToBytes(content ?? ''))).slice(0, 12)}`;
}

export function outOfRange(day: Day): DomainError {
  return refuse('time.out-of-range', { date: Number.isFinite(day) ? formatDay(day) : String(day) });
}

/** Whether offices work on the day. Refuses days outside the tables (`time.out-of-range`), like all below. */
export function isWorkingDay(calendar: Calendar, day: Day): boolean {
  return workingDaysThrough(calendar, day) !== workingDaysThrough(calendar, day - 1);
}

/** Working days from the calendar's first day through the day. */
export function workingDaysThrough(calendar: Calendar, day: Day): number {
  const count = calendar.workingThrough[day - calendar.firstDay];
  if (count === undefined) {
    if (day === calendar.firstDay - 1) return 0;
    throw outOfRange(day);
  }
  return count;
}

/**
 * The day `count` working days after `day`, `day` itself left out; before it when `count` is negative.
 * With 0 it is `day` itself, working or not.
 */
export function addWorkingDays(calendar: Calendar, day: Day, count: number): Day {
  if (count === 0) return day;
  const place =
    count > 0 ? workingDaysThrough(calendar, day) + count - 1 : workingDaysThrough(calendar, day - 1) + count;
  const found = calendar.workingDays[place];
  if (found === undefined) throw outOfRange(day + count);
  return found;
}

/** Working days after `after` up to and with `through`; negative when `through` is the earlier. */
export function workingDaysBetween(calendar: Calendar, after: Day, through: Day): number {
  return workingDaysThrough(calendar, through) - workingDaysThrough(calendar, after);
}

/** The day itself if offices work on it, else the first such day after it. */
export function rollForward(calendar: Calendar, day: Day): Day {
  return addWorkingDays(calendar, day - 1, 1);
}

/** Whether the day rests on no published notice and may still change. */
export function isProvisional(calendar: Calendar, day: Day): boolean {
  return hasProvisional(calendar, day, day);
}

/** Whether any day from `from` through `through` is provisional. */
export function hasProvisional(calendar: Calendar, from: Day, through: Day): boolean {
  const before = from === calendar.firstDay ? 0 : calendar.provisionalThrough[from - 1 - calendar.firstDay];
  const last = calendar.provisionalThrough[through - calendar.firstDay];
  if (before === undefined) throw outOfRange(from);
  if (last === undefined) throw outOfRange(through);
  return last > before;
}
