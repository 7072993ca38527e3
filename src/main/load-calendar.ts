import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { City } from '../kernel/city/index.ts';
import {
  checkCalendarRules,
  checkCalendarYear,
  createTimeRules,
  type TimeRules,
} from '../kernel/time/index.ts';

/** A city's time: its zone, the published years of its calendar, the office hours of its halls. */
export async function loadTimeRules(dataFolder: string, { profile, halls }: City): Promise<TimeRules> {
  const folder = join(dataFolder, 'calendars', profile.calendar);
  const read = async (name: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, name), 'utf8'));
  const rules = checkCalendarRules(await read('rules.json'));
  const files = (await readdir(folder)).filter((name) => /^\d{4}\.json$/.test(name)).sort();
  const years = await Promise.all(
    files.map(async (name) => checkCalendarYear(await read(name), rules, name)),
  );
  return createTimeRules({ timeZone: profile.timeZone, rules, years, halls });
}
