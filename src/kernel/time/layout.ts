import type { Day } from './civil.ts';
import { type LegalClock, lastSpan } from './clock.ts';
import { dayOf, type Moment } from './instant.ts';
import { type Course, coursesOf } from './legs.ts';
import type { WorkingTime } from './office-hours.ts';
import { type EffectiveStop, effectiveStops } from './stops.ts';

/**
 * When a clock's limit ends. `at` is the last moment that is in time (close of office on the last day
 * for day limits); both are null while the clock is stopped without a stated maximum.
 */
export type Due = {
  readonly at: Moment | null;
  readonly day: Day | null;
  /** Rests on days for which no calendar is published yet. */
  readonly provisional: boolean;
  /** The clock is stopped now, and the date supposes the stop to last its stated maximum. */
  readonly assumesStop: boolean;
};

/** A clock laid out in time, for the questions that need more of it than the due moment. */
export type Layout = {
  readonly stops: readonly EffectiveStop[];
  readonly courses: readonly Course[];
  readonly last: Course;
  readonly due: Due;
};

/** Works a clock out from its ledger. Refuses dates beyond the calendar's tables (`time.out-of-range`). */
export function layOut(clock: LegalClock, time: WorkingTime): Layout {
  const known = layouts.get(clock);
  if (known?.time === time) return known.layout;
  const layout = layOutAfresh(clock, time);
  layouts.set(clock, { time, layout });
  return layout;
}

/** A ledger never changes, and of one clock an act asks for the due moment, the warnings and the next look. */
const layouts = new WeakMap<LegalClock, { readonly time: WorkingTime; readonly layout: Layout }>();

function layOutAfresh(clock: LegalClock, time: WorkingTime): Layout {
  const stops = effectiveStops(clock, time);
  const courses = coursesOf(clock, time, stops);
  const last = courses.at(-1);
  if (last === undefined) throw new Error('a legal clock has at least one leg');
  const known = last.end !== Number.POSITIVE_INFINITY;
  return {
    stops,
    courses,
    last,
    due: {
      at: known ? last.end : null,
      day: known ? dayOf(last.end) : null,
      provisional: known && courses.some((course) => course.provisional),
      assumesStop: known && isStoppedBefore(clock, last.end),
    },
  };
}

function isStoppedBefore(clock: LegalClock, end: Moment): boolean {
  const span = lastSpan(clock);
  return span.kind === 'stopped' && span.to === null && span.from < end;
}
