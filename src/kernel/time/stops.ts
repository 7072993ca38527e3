import { addWorkingDays } from './calendar.ts';
import { addMonths } from './civil.ts';
import type { LegalClock, StoppedSpan } from './clock.ts';
import { isCounted, type Stop } from './count.ts';
import { dayOf, type Moment, momentAt } from './instant.ts';
import type { Limit } from './limit.ts';
import { addOfficeMinutes, nextOpening, officeMinutesOn, type WorkingTime } from './office-hours.ts';

/** A stop as it counts: cut at its stated maximum, infinite while it lasts without one. */
export type EffectiveStop = Stop & { readonly span: StoppedSpan };

const none: readonly EffectiveStop[] = [];

/** The stops of a clock that count, in order. A stop still going on is taken to last its stated maximum. */
export function effectiveStops(clock: LegalClock, time: WorkingTime): readonly EffectiveStop[] {
  if (clock.spans.length === 1) return none;
  const stops: EffectiveStop[] = [];
  for (const span of clock.spans) {
    if (span.kind === 'running') continue;
    const to = Math.min(
      span.to ?? Number.POSITIVE_INFINITY,
      span.maximum === undefined ? Number.POSITIVE_INFINITY : stopOver(time, span.from, span.maximum),
    );
    if (to > span.from) stops.push({ from: span.from, to, span });
  }
  return stops;
}

/**
 * When a stop of so much at most is over: a maximum in days leaves out that many days and no more. The
 * first of them is the day it begins on if the office had not yet worked that day, else the next; the
 * last ends the stop even on a day off, for nobody has to act by then.
 */
export function stopOver(time: WorkingTime, from: Moment, maximum: Limit): Moment {
  const { value, unit } = maximum;
  // The last day that still counted, from which days and months are reckoned.
  const day = isCounted(time, [{ from, to: Number.POSITIVE_INFINITY }], dayOf(from), 'natural')
    ? dayOf(from)
    : dayOf(from) - 1;
  switch (unit) {
    case 'working-day':
      if (value % 1 === 0.5) return afterHalfDays(time, from, value * 2);
      return momentAt(addWorkingDays(time.calendar, day, value) + 1, 0);
    case 'natural-day':
      return momentAt(day + value + 1, 0);
    case 'month':
      return momentAt(addMonths(day, value) + 1, 0);
    case 'year':
      return momentAt(addMonths(day, value * 12) + 1, 0);
    case 'half-day':
      return afterHalfDays(time, from, value);
    case 'working-hour':
      return addOfficeMinutes(time, from, value * 60);
    case 'working-minute':
      return addOfficeMinutes(time, from, value);
    case 'natural-hour':
      return from + value * 60;
  }
}

function afterHalfDays(time: WorkingTime, from: Moment, count: number): Moment {
  return addOfficeMinutes(time, from, halfDayMinutes(time, from, count));
}

/**
 * Office minutes of so many half days that begin at a moment: half of the minutes of the day on which
 * they start to run, whatever the length of later days; an odd minute is not given.
 */
export function halfDayMinutes(time: WorkingTime, from: Moment, count: number): number {
  return Math.floor((count * officeMinutesOn(time, dayOf(nextOpening(time, from)))) / 2);
}
