import { listUnderOtherCalendar } from '../../store/cases/other-calendar.ts';
import type { Dependencies } from '../dependencies.ts';
import { actOnCase } from './act-on-case.ts';

/** A case that could not be done, and why: a refusal, or something that is wrong with it. */
type Failed = { readonly case: string; readonly error: unknown };

/**
 * Works out dates and warnings of cases whose clocks run and that were last reckoned under another
 * calendar: a notice was published, or changed. At most `limit` of them; gives how many there were, and
 * which could not be done. Doing it again does the rest.
 */
export async function recomputeClocks(
  deps: Dependencies,
  limit: number,
  after: string | null,
): Promise<{ readonly last: string | null; readonly moved: number; readonly failed: readonly Failed[] }> {
  const { version } = deps.time.calendar;
  const cases = await listUnderOtherCalendar(deps.database, deps.database.city, version, { limit, after });
  const failed: Failed[] = [];
  for (const id of cases) {
    try {
      await actOnCase(deps, { kind: 'system', cause: `calendar ${version}` }, id, null, {
        act: 'recompute-clocks',
      });
    } catch (error) {
      failed.push({ case: id, error });
    }
  }
  return { last: cases.at(-1) ?? null, moved: cases.length - failed.length, failed };
}
