import { addWorkingDays, isWorkingDay, workingDaysBetween } from './calendar.ts';
import type { Day } from './civil.ts';
import { dayOf, type Moment, momentAt } from './instant.ts';
import { addOfficeMinutes, officeMinutesBetween, officeMinutesOn, type WorkingTime } from './office-hours.ts';

/** A stretch during which a clock stood still; `to` is infinite when it has no end. */
export type Stop = { readonly from: Moment; readonly to: Moment };

/** Which days a limit counts: working days only, or every day. */
export type Counting = 'working' | 'natural';

/** What minutes pass between two moments: those of the office, or all of them. */
export type Ruler = {
  readonly between: (time: WorkingTime, from: Moment, to: Moment) => number;
  readonly add: (time: WorkingTime, from: Moment, minutes: number) => Moment;
};

export const officeRuler: Ruler = { between: officeMinutesBetween, add: addOfficeMinutes };

export const wallRuler: Ruler = {
  between: (_time, from, to) => to - from,
  add: (_time, from, minutes) => from + minutes,
};

/**
 * Whether the day counts. A working day does unless the clock stood still for all its office hours; a
 * day off never counts among working days, and among natural days unless the clock stood still all day.
 */
export function isCounted(time: WorkingTime, stops: readonly Stop[], day: Day, counting: Counting): boolean {
  const working = isWorkingDay(time.calendar, day);
  if (!working && counting === 'working') return false;
  const open = working ? officeMinutesOn(time, day) : 0;
  const ruler = open > 0 ? officeRuler : wallRuler;
  const start = momentAt(day, 0);
  const end = momentAt(day + 1, 0);
  let running = ruler.between(time, start, end);
  for (const stop of stops) {
    if (stop.to <= start || stop.from >= end) continue;
    running -= ruler.between(time, Math.max(stop.from, start), Math.min(stop.to, end));
  }
  return running > 0;
}

/** The `count`th counted day after `day` (1 or more). Infinite when a stop without end comes first. */
export function advanceDays(
  time: WorkingTime,
  stops: readonly Stop[],
  day: Day,
  count: number,
  counting: Counting,
): Day {
  const first = stops[0];
  const last = stops.at(-1);
  if (first === undefined || last === undefined) return plainAdd(time, day, count, counting);
  // The tables answer before the first stop and after the last one; only between them days are looked at.
  const clear = Math.max(day, dayOf(first.from) - 1);
  const before = plainBetween(time, day, clear, counting);
  if (count <= before) return plainAdd(time, day, count, counting);
  let left = count - before;
  const foreverFrom = last.to === Number.POSITIVE_INFINITY ? last.from : Number.POSITIVE_INFINITY;
  let at = clear;
  while (left > 0) {
    if (momentAt(at, 0) >= last.to) return plainAdd(time, at, left, counting);
    at += 1;
    if (momentAt(at, 0) >= foreverFrom) return Number.POSITIVE_INFINITY;
    if (isCounted(time, stops, at, counting)) left -= 1;
  }
  return at;
}

/** Counted days after `after` through `through`; negative when `through` is the earlier. */
export function countDays(
  time: WorkingTime,
  stops: readonly Stop[],
  after: Day,
  through: Day,
  counting: Counting,
): number {
  if (through < after) return -countDays(time, stops, through, after, counting);
  let count = plainBetween(time, after, through, counting);
  for (let day = stopsFrom(stops, after); day <= stopsUntil(stops, through); day++) {
    const wouldCount = counting === 'natural' || isWorkingDay(time.calendar, day);
    if (wouldCount && !isCounted(time, stops, day, counting)) count -= 1;
  }
  return count;
}

function stopsFrom(stops: readonly Stop[], after: Day): Day {
  return Math.max(after + 1, dayOf(stops[0]?.from ?? Number.POSITIVE_INFINITY));
}

function stopsUntil(stops: readonly Stop[], through: Day): Day {
  return Math.min(through, dayOf(stops.at(-1)?.to ?? Number.NEGATIVE_INFINITY));
}

/** The day itself if the office works on it and it counts, else the next such day. */
export function firstCounted(time: WorkingTime, stops: readonly Stop[], day: Day): Day {
  return advanceDays(time, stops, day - 1, 1, 'working');
}

/** When so many running minutes (1 or more) have passed. Infinite when a stop without end comes first. */
export function advanceMinutes(
  time: WorkingTime,
  stops: readonly Stop[],
  from: Moment,
  minutes: number,
  ruler: Ruler,
): Moment {
  let at = from;
  let left = minutes;
  for (const stop of stops) {
    if (stop.to <= at) continue;
    const run = ruler.between(time, at, Math.max(at, stop.from));
    if (left <= run) break;
    left -= run;
    at = stop.to;
    if (at === Number.POSITIVE_INFINITY) return at;
  }
  return ruler.add(time, at, left);
}

/** Minutes that ran between two moments, the stopped ones left out. */
export function runningMinutes(
  time: WorkingTime,
  stops: readonly Stop[],
  from: Moment,
  to: Moment,
  ruler: Ruler,
): number {
  let minutes = ruler.between(time, from, to);
  for (const stop of stops) {
    const start = Math.max(stop.from, from);
    const end = Math.min(stop.to, to);
    if (end > start) minutes -= ruler.between(time, start, end);
  }
  return minutes;
}

function plainAdd(time: WorkingTime, day: Day, count: number, counting: Counting): Day {
  return counting === 'working' ? addWorkingDays(time.calendar, day, count) : day + count;
}

function plainBetween(time: WorkingTime, after: Day, through: Day, counting: Counting): number {
  return counting === 'working' ? workingDaysBetween(time.calendar, after, through) : through - after;
}
