import { hasProvisional } from './calendar.ts';
import { addMonths, type Day } from './civil.ts';
import type { LegalClock } from './clock.ts';
import {
  advanceDays,
  advanceMinutes,
  type Counting,
  firstCounted,
  officeRuler,
  type Ruler,
  type Stop,
  wallRuler,
} from './count.ts';
import { dayOf, type Moment } from './instant.ts';
import type { LimitLength } from './limit.ts';
import { closingOn, nextOpening, type WorkingTime } from './office-hours.ts';
import { halfDayMinutes } from './stops.ts';

/** One way of counting. The amount of `half-days` turns into minutes only where they start to run. */
export type LegKind =
  | 'working-days'
  | 'natural-days'
  | 'months'
  | 'half-days'
  | 'office-minutes'
  | 'wall-minutes';

/**
 * A part of a clock's budget counted in one way. An extension in the same unit lengthens the leg it
 * follows (30 days and 30 more are 60 days); one in another unit begins where the leg before it ends.
 */
export type Leg = {
  readonly kind: LegKind;
  readonly amount: number;
  /** What the amount is made of: the limit itself and extensions, in order. `null` marks the limit. */
  readonly parts: readonly { readonly amount: number; readonly extension: number | null }[];
};

/** The budget of a clock, limit and extensions, as legs one after another. */
export function legsOf(clock: LegalClock): readonly Leg[] {
  const legs = [legOf(clock.limit, null)];
  clock.extensions.forEach((extension, index) => {
    const leg = legOf(extension.limit, index);
    const last = legs.at(-1);
    if (last === undefined || last.kind !== leg.kind) legs.push(leg);
    else legs[legs.length - 1] = merge(last, leg);
  });
  return legs;
}

function merge(a: Leg, b: Leg): Leg {
  return { kind: a.kind, amount: a.amount + b.amount, parts: [...a.parts, ...b.parts] };
}

function legOf({ value, unit }: LimitLength, extension: number | null): Leg {
  const leg = (kind: LegKind, amount: number): Leg => ({ kind, amount, parts: [{ amount, extension }] });
  switch (unit) {
    case 'working-day':
      return value % 1 === 0.5 ? leg('half-days', value * 2) : leg('working-days', value);
    case 'half-day':
      return leg('half-days', value);
    case 'working-hour':
      return leg('office-minutes', value * 60);
    case 'working-minute':
      return leg('office-minutes', value);
    case 'natural-hour':
      return leg('wall-minutes', value * 60);
    case 'natural-day':
      return leg('natural-days', value);
    case 'month':
      return leg('months', value);
    case 'year':
      return leg('months', value * 12);
  }
}

/** A leg laid out in time: day legs in whole days after the starting day, the others in minutes. */
export type Course =
  | {
      readonly kind: 'days';
      readonly counting: Counting;
      /** Counted days of the budget; 0 for the same day. */
      readonly amount: number;
      readonly start: Moment;
      /** Day on which the last budgeted day is used up, before putting off to a working day. */
      readonly lastDay: Day;
      readonly end: Moment;
      readonly provisional: boolean;
    }
  | {
      readonly kind: 'minutes';
      readonly ruler: Ruler;
      readonly amount: number;
      readonly start: Moment;
      readonly end: Moment;
      readonly provisional: boolean;
    };

/** Lays a leg out from where it starts. The end is infinite when a stop without end comes first. */
export function courseOf(time: WorkingTime, stops: readonly Stop[], leg: Leg, start: Moment): Course {
  switch (leg.kind) {
    case 'working-days':
      return dayCourse(time, stops, 'working', leg.amount, start);
    case 'natural-days':
      return dayCourse(time, stops, 'natural', leg.amount, start);
    case 'months': {
      const day = dayOf(start);
      return dayCourse(time, stops, 'natural', addMonths(day, leg.amount) - day, start);
    }
    case 'half-days':
      return minuteCourse(time, stops, officeRuler, halfDayMinutes(time, start, leg.amount), start);
    case 'office-minutes':
      return minuteCourse(time, stops, officeRuler, leg.amount, start);
    case 'wall-minutes':
      return minuteCourse(time, stops, wallRuler, leg.amount, start);
  }
}

/**
 * A limit in days ends with the close of office on its last day (civil code 203), and when that is a
 * day off, with the close on the first working day after it.
 */
function dayCourse(
  time: WorkingTime,
  stops: readonly Stop[],
  counting: Counting,
  amount: number,
  start: Moment,
): Course {
  const startDay = dayOf(start);
  const lastDay =
    amount === 0
      ? firstCounted(time, stops, dayOf(nextOpening(time, start)))
      : advanceDays(time, stops, startDay, amount, counting);
  const base = { kind: 'days', counting, amount, start, lastDay } as const;
  if (lastDay === Number.POSITIVE_INFINITY) return { ...base, end: lastDay, provisional: false };
  const endDay = counting === 'working' ? lastDay : firstCounted(time, stops, lastDay);
  if (endDay === Number.POSITIVE_INFINITY) return { ...base, end: endDay, provisional: false };
  // Natural days pass whatever the calendar says: only the put-off at the end can change.
  const from = counting === 'natural' && stops.length === 0 ? Math.min(lastDay, endDay) : startDay;
  const provisional = hasProvisional(time.calendar, from, endDay);
  return { ...base, end: closingOn(time, endDay), provisional };
}

function minuteCourse(
  time: WorkingTime,
  stops: readonly Stop[],
  ruler: Ruler,
  amount: number,
  start: Moment,
): Course {
  const end = advanceMinutes(time, stops, start, amount, ruler);
  const provisional =
    ruler === officeRuler &&
    end !== Number.POSITIVE_INFINITY &&
    hasProvisional(time.calendar, dayOf(start), dayOf(end));
  return { kind: 'minutes', ruler, amount, start, end, provisional };
}

/** Where the first leg starts: at the clock's own beginning, hours of litigation with the next hour. */
function countedFrom({ startedAt, limit }: LegalClock): Moment {
  const nextHour = limit.rule === 'litigation' && limit.unit === 'natural-hour';
  return nextHour ? startedAt - (startedAt % 60) + 60 : startedAt;
}

/** The courses of all legs of a clock, each beginning where the one before it ends. */
export function coursesOf(clock: LegalClock, time: WorkingTime, stops: readonly Stop[]): readonly Course[] {
  const courses: Course[] = [];
  let start = countedFrom(clock);
  for (const leg of legsOf(clock)) {
    const course = courseOf(time, stops, leg, start);
    courses.push(course);
    start = course.end;
    if (start === Number.POSITIVE_INFINITY) break;
  }
  return courses;
}
