import { due, getWorkingTime, momentOf } from '../../kernel/time/index.ts';
import { endDaysToKeep, findDaysToKeep, keepDays, listWithoutDay } from '../../store/cases/days-to-keep.ts';
import type { Dependencies } from '../dependencies.ts';
import { formatLocal } from '../views/clock-strip.ts';
import { getRegion } from './city-facts.ts';

/**
 * Gives cases that ended before cases kept it the last moment of their clock, so many at a time; true while there is more.
 * A clock that had ended before its case says nothing of it. Safe to run twice, and beside others.
 */
export async function keepDaysOfEnded(deps: Dependencies, limit: number): Promise<boolean> {
  const { database, time } = deps;
  const after = await findDaysToKeep(database, database.city);
  if (after === null) return false;
  const found = await listWithoutDay(database, database.city, { after, limit });
  const last = found.at(-1);
  if (last === undefined) {
    await endDaysToKeep(database, database.city);
    return false;
  }
  const days = found.flatMap(({ id, region, endedAt, clock }) => {
    if (clock.endedAt !== momentOf(time.zone, endedAt)) return [];
    const { at } = due(clock, getWorkingTime(time, getRegion(deps.city, region).hall));
    return at === null ? [] : [{ id, endedAt, dueAt: formatLocal(time.zone, at) }];
  });
  await keepDays(database, database.city, days, last.id);
  return true;
}
