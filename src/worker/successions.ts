import { followSuccessors } from '../usecases/cases/follow-successors.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { WorkerLog } from './log.ts';

/**
 * A pass that, once on each of the city's days, hands over what offices had that have ended. What nobody has
 * taken over is logged as an error: somebody must say who does. Several processes may do it at once.
 */
export function successionsPass(deps: Dependencies, log: WorkerLog): () => Promise<boolean> {
  let done: string | null = null;
  return async () => {
    const today = deps.now().slice(0, 10);
    if (done === today) return false;
    const { moved, left } = await followSuccessors(deps);
    if (moved.length > 0) log.info({ loop: 'successions', cases: moved.length }, 'cases went to successors');
    for (const { case: id, code } of left)
      log.error({ loop: 'successions', case: id, fault: code }, 'nobody has taken this case over');
    done = today;
    return false;
  };
}
