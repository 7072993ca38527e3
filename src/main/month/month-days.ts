import type { City } from '../../kernel/city/index.ts';
import {
  dayOf,
  formatDay,
  getWorkingTime,
  openingOn,
  parseDay,
  type TimeRules,
  toMoment,
} from '../../kernel/time/index.ts';
import type { MonthDay } from '../../month/options.ts';

/** So many days from the one on which the city's clock first stood, each with the hours of every region's hall. */
export function monthDays(city: City, time: TimeRules, firstDay: string, count: number): readonly MonthDay[] {
  const first = parseDay(firstDay);
  return Array.from({ length: count }, (_, index) => ({
    day: formatDay(first + index),
    open: Object.fromEntries(
      city.regions.map(({ id, hall }) => [id, openingOn(getWorkingTime(time, hall), first + index)]),
    ),
  }));
}

/** The day it is in the city. */
export const cityDay = (time: TimeRules, instant: number): string =>
  formatDay(dayOf(toMoment(time.zone, instant)));
