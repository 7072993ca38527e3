import { listCasesToCheck } from '../store/cases/work-queue.ts';
import { isReachable } from '../store/database.ts';
import { checkClocks } from '../usecases/cases/check-clocks.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { faultCode } from '../usecases/fault-code.ts';
import type { WorkerLog } from './log.ts';

const batch = 200;
const firstRestMs = 60_000;
const longestRestMs = 3_600_000;

type Rest = { readonly until: number; readonly ms: number };

/**
 * A pass over the cases whose clocks have something to say by now: warnings, acceptance by silence,
 * deemed outcomes, lapsed corrections. What was missed while nothing ran is caught up; what was said is
 * in the case's own events and is not said again. A case that fails, or has nothing to say after all,
 * is left alone for a while so that it cannot hold up the others.
 *
 * @param wall milliseconds since the epoch on this machine's clock
 */
export function sweepPass(
  deps: Dependencies,
  log: WorkerLog,
  wall: () => number,
): (signal: AbortSignal) => Promise<boolean> {
  const resting = new Map<string, Rest>();
  return async (signal) => {
    const due = await listCasesToCheck(deps.database, deps.database.city, deps.now(), batch + resting.size);
    forget(resting, new Set(due.map(({ id }) => id)));
    const awake = due.filter(({ id }) => (resting.get(id)?.until ?? 0) <= wall());
    for (const { id, version } of awake) {
      if (signal.aborted) return false;
      const moved = await check(deps, id, version, log);
      if (moved) resting.delete(id);
      else resting.set(id, longerRest(resting.get(id), wall()));
    }
    return awake.length >= batch;
  };
}

/** True when the case need not be looked at again: it has moved on, or has nothing to say before later. */
async function check(deps: Dependencies, id: string, version: number, log: WorkerLog): Promise<boolean> {
  try {
    return await checkClocks(deps, id, version);
  } catch (error) {
    // A database that is away says nothing about the case: the loop comes back to it.
    if (!(await isReachable(deps.database))) throw error;
    log.error(
      { loop: 'sweep', case: id, fault: faultCode(error) },
      'the clocks of a case could not be checked',
    );
    return false;
  }
}

function longerRest(last: Rest | undefined, now: number): Rest {
  const ms = Math.min((last?.ms ?? firstRestMs / 2) * 2, longestRestMs);
  return { until: now + ms, ms };
}

/** Cases that are no longer due need not be remembered. */
function forget(resting: Map<string, Rest>, due: ReadonlySet<string>): void {
  for (const id of resting.keys()) if (!due.has(id)) resting.delete(id);
}
