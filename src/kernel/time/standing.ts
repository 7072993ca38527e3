import { workingDaysThrough } from './calendar.ts';
import { type LegalClock, lastSpan } from './clock.ts';
import { type Counting, countDays, officeRuler, runningMinutes } from './count.ts';
import { type Warning, warningAt, warningMomentsOf } from './due.ts';
import { dayOf, type Moment, momentAt } from './instant.ts';
import { type Layout, layOut } from './layout.ts';
import { officeMinutesBetween, officeMinutesOn, type WorkingTime } from './office-hours.ts';
import { effectiveStops } from './stops.ts';

/**
 * What is left at a moment. `value` is in `unit`: whole working or natural days for day limits (0 on the
 * last day), minutes for the others; negative when late. `minutes` are running office minutes to the due
 * moment (wall-clock minutes for natural hours). Null where a stop without end leaves it unknown.
 */
export type Remaining = {
  readonly value: number | null;
  readonly unit: 'working-day' | 'natural-day' | 'minute';
  readonly minutes: number | null;
  readonly late: boolean;
};

/**
 * Time used from start to a moment (or to the end of the clock), stopped spans left out. `minutes` are
 * office minutes; `workingDays` is each day's share of its own office minutes (0.25 for a quarter of a
 * day); `countedDays` is what the law counts: whole days after the first one, working days or natural
 * days as the limit has it.
 */
export type Elapsed = {
  readonly minutes: number;
  readonly workingDays: number;
  readonly countedDays: number;
};

export type ClockState = {
  readonly state: 'running' | 'stopped' | 'ended';
  readonly warning: Warning;
};

/** What is left of the limit at a moment, or was left when the clock ended. */
export function remaining(clock: LegalClock, time: WorkingTime, now: Moment): Remaining {
  const layout = layOut(clock, time);
  const at = Math.min(now, clock.endedAt ?? now);
  const { last, due } = layout;
  const late = due.at !== null && at > due.at;
  const minutes = due.at === null ? null : minutesLeft(layout, time, at, due.at);
  if (last.kind === 'minutes') {
    return { value: minutes ?? unusedMinutes(layout, time, at), unit: 'minute', minutes, late };
  }
  const unit = last.counting === 'working' ? 'working-day' : 'natural-day';
  const value = due.day === null ? unusedDays(layout, time, at) : daysLeft(layout, time, at, due.day, late);
  return { value, unit, minutes, late };
}

function minutesLeft(layout: Layout, time: WorkingTime, at: Moment, due: Moment): number {
  const ruler = layout.last.kind === 'minutes' ? layout.last.ruler : officeRuler;
  // What passes after the due moment is late whether or not the clock is stopped by then.
  return at > due ? -ruler.between(time, due, at) : runningMinutes(time, layout.stops, at, due, ruler);
}

function daysLeft(layout: Layout, time: WorkingTime, at: Moment, dueDay: number, late: boolean): number {
  const counting: Counting = layout.last.kind === 'days' ? layout.last.counting : 'working';
  const from = dayOf(at);
  const days = countDays(time, late ? [] : layout.stops, from, dueDay, counting);
  return days === 0 ? 0 : days;
}

/** While a stop without end holds, the due moment is unknown but the unused budget is not. */
function unusedDays({ courses, stops }: Layout, time: WorkingTime, at: Moment): number | null {
  const [only] = courses;
  if (courses.length !== 1 || only?.kind !== 'days') return null;
  return only.amount - countDays(time, stops, dayOf(only.start), dayOf(at), only.counting);
}

function unusedMinutes({ courses, stops }: Layout, time: WorkingTime, at: Moment): number | null {
  const [only] = courses;
  if (courses.length !== 1 || only?.kind !== 'minutes') return null;
  return only.amount - runningMinutes(time, stops, only.start, at, only.ruler);
}

/** Working time used until a moment, or until the clock ended. */
export function elapsed(clock: LegalClock, time: WorkingTime, at: Moment): Elapsed {
  const stops = effectiveStops(clock, time);
  const from = clock.startedAt;
  const to = Math.max(from, Math.min(at, clock.endedAt ?? at));
  let minutes = officeMinutesBetween(time, from, to);
  let workingDays = workingDaysUpTo(time, to) - workingDaysUpTo(time, from);
  for (const stop of stops) {
    const start = Math.max(stop.from, from);
    const end = Math.min(stop.to, to);
    if (end <= start) continue;
    minutes -= officeMinutesBetween(time, start, end);
    workingDays -= workingDaysUpTo(time, end) - workingDaysUpTo(time, start);
  }
  return {
    minutes,
    workingDays,
    countedDays: countDays(time, stops, dayOf(from), dayOf(to), countingOf(clock)),
  };
}

/** Whole working days before a moment's day, and the used share of that day. */
function workingDaysUpTo(time: WorkingTime, at: Moment): number {
  const day = dayOf(at);
  const whole = workingDaysThrough(time.calendar, day - 1);
  const open = officeMinutesOn(time, day);
  return open === 0 ? whole : whole + officeMinutesBetween(time, momentAt(day, 0), at) / open;
}

function countingOf(clock: LegalClock): Counting {
  const { unit } = clock.limit;
  return unit === 'natural-day' || unit === 'month' || unit === 'year' ? 'natural' : 'working';
}

/** Whether the clock runs, and how far its warnings have come; for an ended clock, as it ended. */
export function clockState(clock: LegalClock, time: WorkingTime, now: Moment): ClockState {
  const moments = warningMomentsOf(layOut(clock, time), time);
  const warning = moments === null ? 'none' : warningAt(moments, Math.min(now, clock.endedAt ?? now));
  return { state: clock.endedAt === undefined ? lastSpan(clock).kind : 'ended', warning };
}
