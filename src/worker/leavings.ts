import type { Dependencies } from '../usecases/dependencies.ts';
import { handOverWork } from '../usecases/staff/hand-over-work.ts';
import type { WorkerLog } from './log.ts';

/** A pass that hands over what is assigned to people who have left. Several processes may do it at once. */
export function leavingsPass(deps: Dependencies, log: WorkerLog): () => Promise<boolean> {
  return async () => {
    const { handed, left } = await handOverWork(deps);
    if (handed > 0) log.info({ loop: 'leavings', handed }, 'work went over from people who have left');
    for (const { case: id, code } of left)
      log.warn(
        { loop: 'leavings', case: id, fault: code },
        'work of somebody who has left could not be handed over',
      );
    return false;
  };
}
