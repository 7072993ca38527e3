import { refuse } from '../errors/index.ts';
import { type Calendar, createCalendar } from './calendar.ts';
import type { CalendarRules, CalendarYear } from './calendar-data.ts';
import { createZone, type Zone } from './instant.ts';
import { createWorkingTime, type OfficeHours, type WorkingTime } from './office-hours.ts';

/** All a city knows of time: its zone, its working calendar, and the working time of each hall. */
export type TimeRules = {
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly halls: ReadonlyMap<string, WorkingTime>;
};

/** Compiles a city's time. Halls with the same hours share their tables. */
export function createTimeRules(city: {
  readonly timeZone: string;
  readonly rules: CalendarRules;
  readonly years: readonly CalendarYear[];
  readonly halls: readonly OfficeHours[];
}): TimeRules {
  const calendar = createCalendar(city.rules, city.years);
  const compiled = new Map<string, WorkingTime>();
  const halls = new Map<string, WorkingTime>();
  for (const hall of city.halls) {
    const hours = JSON.stringify(hall.seasons);
    const same = compiled.get(hours) ?? createWorkingTime(calendar, hall);
    compiled.set(hours, same);
    halls.set(hall.id, { ...same, hall: hall.id });
  }
  return { zone: createZone(city.timeZone), calendar, halls };
}

/** The working time of a hall. Refuses one that has none (`time.hall-unknown`). */
export function getWorkingTime(rules: TimeRules, hall: string): WorkingTime {
  const time = rules.halls.get(hall);
  if (time === undefined) throw refuse('time.hall-unknown', { hall });
  return time;
}
