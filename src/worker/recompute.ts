import { recomputeClocks } from '../usecases/cases/recompute-clocks.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { faultCode } from '../usecases/fault-code.ts';
import type { WorkerLog } from './log.ts';

const batch = 200;

/**
 * Passes over the cases that were reckoned under another calendar. The calendar in force is compiled when
 * the process starts, so once all of them are through there is nothing more to do. A case that fails is left
 * for a later round, and does not keep the others.
 */
export function recomputePass(deps: Dependencies, log: WorkerLog): (signal: AbortSignal) => Promise<boolean> {
  let after: string | null = null;
  let done = false;
  let failing = false;
  return async () => {
    if (done) return false;
    const { last, failed } = await recomputeClocks(deps, batch, after);
    for (const { case: id, error } of failed) {
      const fault = faultCode(error);
      log.error({ loop: 'recompute', case: id, fault }, 'the clocks of a case were not reckoned');
    }
    failing ||= failed.length > 0;
    after = last;
    if (last !== null) return true;
    done = !failing;
    failing = false;
    return false;
  };
}
