import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/* When the halls of a city are open, by its own files: usual spans of the season on working days, as published. */

export const readFacts = <Shape>(...path: readonly string[]): Shape =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, '../../data', ...path), 'utf8')) as Shape;

type Span = { readonly from: string; readonly to: string };
type Year = {
  readonly holidays: readonly { readonly date: string }[];
  readonly workdays: readonly { readonly date: string }[];
};
type Hall = { readonly seasons: readonly (Span & { readonly spans: readonly Span[] })[] };

/** The spans of a local day, such as `2022-06-01`; none on a day off. Times as `08:30`. */
export function openingOf(city: string): {
  readonly spansOn: (day: string) => readonly Span[];
  readonly planYear: number;
  /** Open minutes of a day of June, by which minutes become days. */
  readonly dayMinutes: number;
} {
  const { calendar, planYear } = readFacts<{ calendar: string; planYear: number }>(city, 'city.json');
  const year = readFacts<Year>('calendars', calendar, `${planYear}.json`);
  const [hall] = readFacts<readonly Hall[]>(city, 'halls.json');
  const works = (day: string): boolean => {
    if (year.workdays.some(({ date }) => date === day)) return true;
    const weekend = [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay());
    return !weekend && !year.holidays.some(({ date }) => date === day);
  };
  const usual = (day: string): readonly Span[] =>
    hall?.seasons.find(({ from, to }) => inSeason(day.slice(5), from, to))?.spans ?? [];
  const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  return {
    planYear,
    spansOn: (day) => (works(day) ? usual(day) : []),
    dayMinutes: usual(`${planYear}-06-01`).reduce(
      (sum, { from, to }) => sum + minutesOf(to) - minutesOf(from),
      0,
    ),
  };
}

/** A season may go round the end of the year. */
const inSeason = (day: string, from: string, to: string): boolean =>
  from <= to ? from <= day && day <= to : from <= day || day <= to;

/** All spans of the plan's year as instants, and the region that is the city itself. */
export function openSpans(
  city: string,
  offset: string,
): { readonly spans: readonly Span[]; readonly dayMinutes: number; readonly top: string } {
  const { spansOn, planYear, dayMinutes } = openingOf(city);
  const days = Array.from({ length: 366 }, (_, at) =>
    new Date(Date.UTC(planYear, 0, 1 + at)).toISOString().slice(0, 10),
  );
  const top = readFacts<readonly { id: string; parent: string | null }[]>(city, 'regions.json').find(
    ({ parent }) => parent === null,
  )?.id;
  if (top === undefined) throw new Error(`${city} has no region of its own`);
  return {
    top,
    dayMinutes,
    spans: days.flatMap((day) =>
      spansOn(day).map(({ from, to }) => ({
        from: `${day}T${from}:00${offset}`,
        to: `${day}T${to}:00${offset}`,
      })),
    ),
  };
}
