import { recomputeClocks } from '../usecases/cases/recompute-clocks.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { WorkerLog } from './log.ts';

const batch = 200;

/**
 * Passes over the cases that were reckoned under another calendar. The calendar in force is compiled when
 * the process starts, so once all of them are through there is nothing more to do.
 */
export function recomputePass(deps: Dependencies, log: WorkerLog): (signal: AbortSignal) => Promise<boolean> {
  let after: string | null = null;
  let done = false;
  return async () => {
    if (done) return false;
    const { last, failed } = await recomputeClocks(deps, batch, after);
    for (const id of failed)
      log.error({ loop: 'recompute', case: id }, 'the clocks of a case were not reckoned');
    after = last;
    done = last === null;
    return !done;
  };
}
