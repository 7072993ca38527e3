import { addWorkingDays } from './calendar.ts';
import { dayOf, type Moment, momentAt } from './instant.ts';
import type { LimitLength } from './limit.ts';
import type { WorkingTime } from './office-hours.ts';

/** The units that can be counted backwards. */
export const backwardUnits = ['working-day', 'natural-day', 'natural-hour'] as const;

/**
 * So much before a moment: for days the beginning of the day that lies so many days before its own.
 * Other units than `backwardUnits` are refused where they are declared.
 */
export function countBack(time: WorkingTime, from: Moment, { value, unit }: LimitLength): Moment {
  switch (unit) {
    case 'working-day':
      return momentAt(addWorkingDays(time.calendar, dayOf(from), -value), 0);
    case 'natural-day':
      return momentAt(dayOf(from) - value, 0);
    case 'natural-hour':
      return from - value * 60;
    default:
      throw new RangeError(`${unit} cannot be counted backwards`);
  }
}
