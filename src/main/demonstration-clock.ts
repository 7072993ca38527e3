import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { City } from '../kernel/city/index.ts';
import {
  formatMoment,
  getWorkingTime,
  isWorkingDay,
  momentAt,
  nextOpening,
  parseDay,
  type TimeRules,
  toInstant,
} from '../kernel/time/index.ts';
import { StartError } from './start-error.ts';

/**
 * The demonstration's own clock: at the first start it stands at an opening of the city's hall in June
 * of the plan's year, and runs on from there as the machine's does, also over later starts. It is kept
 * beside the demonstration's database, which it belongs to.
 */
export function demonstrationOffset(dataFolder: string, city: City, time: TimeRules, wall: number): number {
  const file = fileOf(dataFolder, city);
  if (!existsSync(file)) {
    const start = firstMoment(city, time);
    const kept = { starts: formatMoment(start), offsetMs: toInstant(time.zone, start) - wall };
    writeFileSync(file, `${JSON.stringify(kept)}\n`, { flag: 'wx' });
  }
  const { offsetMs } = JSON.parse(readFileSync(file, 'utf8')) as { offsetMs?: unknown };
  if (typeof offsetMs === 'number' && Number.isFinite(offsetMs)) return offsetMs;
  throw new StartError({
    zh: `演示时钟文件 ${file} 已损坏。请从备份恢复，或清空演示数据目录后重新开始。`,
    en: `The demonstration's clock in ${file} is damaged. Restore it, or begin anew with an empty data folder.`,
  });
}

/** Keeps how far the clock has come to be ahead, where it was moved: later starts go on from there. */
export function keepOffset(dataFolder: string, city: City, offsetMs: number): void {
  const file = fileOf(dataFolder, city);
  writeFileSync(`${file}.new`, `${JSON.stringify({ offsetMs })}\n`);
  renameSync(`${file}.new`, file);
}

const fileOf = (dataFolder: string, city: City): string =>
  join(dataFolder, `demonstration-clock-${city.profile.slug}.json`);

function firstMoment({ profile, regions }: City, time: TimeRules): number {
  const hall = regions.find(({ parent }) => parent === null)?.hall ?? '';
  let day = parseDay(`${profile.planYear}-06-01`);
  while (!isWorkingDay(time.calendar, day)) day += 1;
  return nextOpening(getWorkingTime(time, hall), momentAt(day, 0));
}
