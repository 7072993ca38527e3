import { DomainError } from '../kernel/errors/index.ts';
import { advanceProjector, projectorPosition, resetProjector } from '../store/indicators/projector.ts';
import { readLog } from '../store/log/read-log.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { contributionsTouchedBy } from './contributions.ts';
import type { WorkerLog } from './log.ts';

const name = 'indicators';
const batch = 500;

/**
 * A pass that reads on in the city's log and works out anew what the cases it meets add to the
 * indicators; the position moves in the same transaction. Contributions follow from the state alone, so
 * reading the log again from its beginning leaves the same rows.
 */
export function projectorPass(deps: Dependencies, log: WorkerLog): () => Promise<boolean> {
  return async () => {
    const { database } = deps;
    const from = await projectorPosition(database, database.city, name);
    const events = await readLog(database, database.city, from, batch);
    const last = events.at(-1);
    if (last === undefined) return false;
    const cases = new Set(events.flatMap(({ kind, stream }) => (kind === 'case' ? [stream] : [])));
    const sources = await contributionsTouchedBy(deps, cases, log);
    try {
      await advanceProjector(database, database.city, name, { from, to: last.logIndex, sources });
    } catch (error) {
      // Another process was faster; it goes on from where it is.
      if (error instanceof DomainError && error.code === 'projector.moved') return true;
      throw error;
    }
    return events.length === batch;
  };
}

/** Throws away every contribution and works all of them out again from the log. */
export async function rebuildContributions(deps: Dependencies, log: WorkerLog): Promise<void> {
  await resetProjector(deps.database, deps.database.city, name);
  const pass = projectorPass(deps, log);
  while (await pass());
}
