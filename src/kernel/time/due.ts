import type { LegalClock } from './clock.ts';
import { advanceDays, advanceMinutes, officeRuler, runningMinutes, type Stop } from './count.ts';
import { dayOf, type Moment, minutesPerDay, momentAt } from './instant.ts';
import { type Due, type Layout, layOut } from './layout.ts';
import type { Course } from './legs.ts';
import { addOfficeMinutes, closingOn, officeMinutesOn, type WorkingTime } from './office-hours.ts';

export type { Due } from './layout.ts';

/** When the limit ends, worked out afresh from the ledger. */
export function due(clock: LegalClock, time: WorkingTime): Due {
  return layOut(clock, time).due;
}

export type Warning = 'none' | 'blue' | 'yellow' | 'red';

/**
 * First moments at which each warning stands: half of the budget used, four fifths used, and the first
 * minute after the due moment.
 */
export type WarningMoments = { readonly blue: Moment; readonly yellow: Moment; readonly red: Moment };

/** The moments a sweep compares with now; null while no due moment is known. */
export function warningMoments(clock: LegalClock, time: WorkingTime): WarningMoments | null {
  return warningMomentsOf(layOut(clock, time), time);
}

export function warningMomentsOf(layout: Layout, time: WorkingTime): WarningMoments | null {
  const due = layout.due.at;
  if (due === null) return null;
  return {
    blue: Math.min(due, shareUsed(layout, time, 50)),
    yellow: Math.min(due, shareUsed(layout, time, 80)),
    red: due + 1,
  };
}

/** The warning that stands at a moment. */
export function warningAt(moments: WarningMoments, now: Moment): Warning {
  if (now >= moments.red) return 'red';
  if (now >= moments.yellow) return 'yellow';
  return now >= moments.blue ? 'blue' : 'none';
}

function shareUsed({ courses, stops, last }: Layout, time: WorkingTime, percent: number): Moment {
  const [first] = courses;
  if (first === undefined) return last.end;
  if (courses.length === 1) return shareOfCourse(first, stops, time, percent);
  // A budget in several units has one measure that all of them share: the office minutes it lasts.
  return shareOfMinutes(time, stops, first.start, last.end, percent);
}

function shareOfMinutes(
  time: WorkingTime,
  stops: readonly Stop[],
  from: Moment,
  to: Moment,
  percent: number,
): Moment {
  const minutes = runningMinutes(time, stops, from, to, officeRuler);
  return advanceMinutes(time, stops, from, Math.ceil((minutes * percent) / 100), officeRuler);
}

function shareOfCourse(course: Course, stops: readonly Stop[], time: WorkingTime, percent: number): Moment {
  if (course.kind === 'minutes') {
    const minutes = Math.ceil((course.amount * percent) / 100);
    return advanceMinutes(time, stops, course.start, minutes, course.ruler);
  }
  if (course.amount === 0) return shareOfMinutes(time, stops, course.start, course.end, percent);
  return shareOfDays(course.counting, course.amount * percent, stops, time, dayOf(course.start));
}

/** So many hundredths of counted days after a day: the end of the last whole one, or a part into the next. */
function shareOfDays(
  counting: 'working' | 'natural',
  hundredths: number,
  stops: readonly Stop[],
  time: WorkingTime,
  start: number,
): Moment {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths - whole * 100;
  const day = advanceDays(time, stops, start, rest === 0 ? whole : whole + 1, counting);
  if (counting === 'natural') {
    return momentAt(day, rest === 0 ? minutesPerDay : Math.ceil((minutesPerDay * rest) / 100));
  }
  if (rest === 0) return closingOn(time, day);
  return addOfficeMinutes(time, momentAt(day, 0), Math.ceil((officeMinutesOn(time, day) * rest) / 100));
}
