import { addWorkingDays, isWorkingDay, workingDaysBetween } from './calendar.ts';
import { dayOf, type Moment, momentAt } from './instant.ts';
import { nextOpening, type WorkingTime } from './office-hours.ts';

/**
 * Working days that have begun since a limit passed: 0 until the office opens on the first working day
 * after the day of the due moment. What is late is told again on each of them.
 */
export function overdueDays(time: WorkingTime, due: Moment, now: Moment): number {
  if (now <= due) return 0;
  const day = dayOf(now);
  const days = workingDaysBetween(time.calendar, dayOf(due), day);
  const closedYet = isWorkingDay(time.calendar, day) && now < nextOpening(time, momentAt(day, 0));
  return Math.max(0, closedYet ? days - 1 : days);
}

/** When the office opens on the `count`th working day (1 or more) after the day of the due moment. */
export function overdueMoment(time: WorkingTime, due: Moment, count: number): Moment {
  return nextOpening(time, momentAt(addWorkingDays(time.calendar, dayOf(due), count), 0));
}
