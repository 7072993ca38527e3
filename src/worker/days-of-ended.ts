import { keepDaysOfEnded } from '../usecases/cases/keep-days.ts';
import type { Dependencies } from '../usecases/dependencies.ts';

const batch = 1000;

/** A pass that is over for good once every case that had ended has the last moment of its clock. */
export function daysOfEndedPass(deps: Dependencies): () => Promise<boolean> {
  return () => keepDaysOfEnded(deps, batch);
}
