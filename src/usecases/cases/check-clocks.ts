import { nextCheck } from '../../kernel/process/deadlines.ts';
import { getWorkingTime } from '../../kernel/time/index.ts';
import { postponeCheck } from '../../store/cases/work-queue.ts';
import type { Dependencies } from '../dependencies.ts';
import { formatLocal } from '../views/clock-strip.ts';
import { actOnCase } from './act-on-case.ts';
import { getRegion } from './city-facts.ts';

/**
 * Looks at the clocks of a case for what they have to say by now. A look that came too early is put off to
 * when there will be something. True when something was said, or the look was put off.
 */
export async function checkClocks(deps: Dependencies, id: string, version: number): Promise<boolean> {
  const { database, time } = deps;
  const sweeper = { kind: 'system', cause: 'deadline-sweep' } as const;
  const { state } = await actOnCase(deps, sweeper, id, null, { act: 'check-clocks' });
  if (state.version !== version) return true;
  const next = nextCheck(state, getWorkingTime(time, getRegion(deps.city, state.region).hall));
  const at = next === null ? null : formatLocal(time.zone, next);
  if (at !== null && Date.parse(at) <= Date.parse(deps.now())) return false;
  return await postponeCheck(database, database.city, { id, version, at });
}
