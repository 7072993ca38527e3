import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { bilingual, closed, date, dayOfYear, type Frozen, filled, slug } from '../city/fields.ts';
import { refuse } from '../errors/index.ts';
import { findDay, weekday } from './civil.ts';

/** The decree or notice a calendar file was taken from. */
const source = () =>
  closed({
    title: filled(),
    notice: filled(),
    issued: date(),
    certainty: Type.Union([Type.Literal('confirmed'), Type.Literal('assumed-high')]),
  });

const namedDate = () => closed({ date: date(), name: slug() });

/** What holds in every year of a country (`data/calendars/<country>/rules.json`). */
export const CalendarRules = closed({
  country: slug(),
  source: source(),
  retrieved: date(),
  /** ISO weekdays off, Monday = 1. */
  weekend: Type.Array(Type.Integer({ minimum: 1, maximum: 7 })),
  /** Statutory holidays on the same date every year: all that is known of a year without a notice. */
  fixed: Type.Array(
    closed({ day: dayOfYear(), name: slug(), since: Type.Optional(Type.Integer({ minimum: 1900 })) }),
  ),
  /** From this day on, a year is settled only by the notice for the next one, which may move its last days. */
  openFrom: dayOfYear(),
  names: Type.Record(slug(), bilingual()),
});
export type CalendarRules = Frozen<Type.Static<typeof CalendarRules>>;

/** One published year: a file holds what one notice says, last days of the year before included. */
export const CalendarYear = closed({
  year: Type.Integer({ minimum: 1900, maximum: 2200 }),
  source: source(),
  retrieved: date(),
  holidays: Type.Array(namedDate()),
  /** Weekend days on which offices work. */
  workdays: Type.Array(namedDate()),
});
export type CalendarYear = Frozen<Type.Static<typeof CalendarYear>>;

/** One thing wrong in a data file: where, and what. */
export type DataFault = { readonly path: string; readonly fault: string };

/** Checks parsed `rules.json` content. Refuses with every fault and its path (`time.calendar-invalid`). */
export function checkCalendarRules(json: unknown, file = 'rules.json'): CalendarRules {
  const faults = shapeFaults(CalendarRules, json, file);
  if (faults.length === 0) {
    const rules = json as CalendarRules;
    for (const [index, day] of rules.fixed.entries()) {
      if (!(day.name in rules.names))
        faults.push(fault(file, `fixed/${index}/name`, `unknown name ${day.name}`));
    }
    if (faults.length === 0) return rules;
  }
  throw refuse('time.calendar-invalid', { count: faults.length }, faults);
}

/** Checks parsed content of a year's file against its rules. Refuses like `checkCalendarRules`. */
export function checkCalendarYear(json: unknown, rules: CalendarRules, file = 'year'): CalendarYear {
  const faults = shapeFaults(CalendarYear, json, file);
  if (faults.length === 0) {
    const year = json as CalendarYear;
    faults.push(...dateFaults(year, rules, file));
    if (faults.length === 0) return year;
  }
  throw refuse('time.calendar-invalid', { count: faults.length }, faults);
}

function dateFaults(year: CalendarYear, rules: CalendarRules, file: string): DataFault[] {
  const faults: DataFault[] = [];
  const seen = new Set<string>();
  for (const list of ['holidays', 'workdays'] as const) {
    for (const [index, entry] of year[list].entries()) {
      const path = `${list}/${index}`;
      const day = findDay(entry.date);
      if (day === undefined) {
        faults.push(fault(file, `${path}/date`, `no such date: ${entry.date}`));
        continue;
      }
      if (seen.has(entry.date)) faults.push(fault(file, `${path}/date`, `named twice: ${entry.date}`));
      seen.add(entry.date);
      if (!isWithinNotice(entry.date, year.year, rules)) {
        faults.push(fault(file, `${path}/date`, `not a date of ${year.year}: ${entry.date}`));
      }
      if (!(entry.name in rules.names))
        faults.push(fault(file, `${path}/name`, `unknown name ${entry.name}`));
      if (list === 'workdays' && !rules.weekend.includes(weekday(day))) {
        faults.push(fault(file, `${path}/date`, `a make-up workday must be a weekend day: ${entry.date}`));
      }
    }
  }
  return faults;
}

/** A notice settles its own year, and the last days of the year before. */
function isWithinNotice(entry: string, year: number, rules: CalendarRules): boolean {
  return (
    entry.startsWith(`${year}-`) || (entry.startsWith(`${year - 1}-`) && entry.slice(5) >= rules.openFrom)
  );
}

function shapeFaults(schema: Type.TSchema, json: unknown, file: string): DataFault[] {
  return [...Value.Errors(schema, json)].map((error) => ({
    path: `${file}${error.instancePath}`,
    fault: error.message,
  }));
}

function fault(file: string, path: string, text: string): DataFault {
  return { path: `${file}/${path}`, fault: text };
}
