import { DomainError } from '../kernel/errors/index.ts';
import { takeBackAbandoned } from '../store/indicators/fill-contributions.ts';
import { advanceProjector, whereProjectorStands } from '../store/indicators/projector.ts';
import { readLog } from '../store/log/read-log.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { publishedBefore } from '../usecases/indicators/published-months.ts';
import { contributionsTouchedBy } from './contributions.ts';
import type { WorkerLog } from './log.ts';

export const indicatorsProjector = 'indicators';
const batch = 500;

/**
 * A pass that reads on in the city's log and works out anew what the cases it meets add to the
 * indicators; the position moves in the same transaction. Contributions follow from the state alone, so
 * reading the log again from its beginning leaves the same rows.
 */
export function projectorPass(deps: Dependencies, log: WorkerLog): () => Promise<boolean> {
  return async () => {
    const { database } = deps;
    const { city } = database;
    const { position: from, standing } = await whereProjectorStands(database, city, indicatorsProjector);
    // Whoever fills contributions from nothing lets it go on afterwards, unless their process has died.
    if (standing) return await takeBackAbandoned(database, { city, projector: indicatorsProjector });
    const events = await readLog(database, city, from, batch);
    const [first] = events;
    const last = events.at(-1);
    if (first === undefined || last === undefined) return false;
    const cases = new Set(events.flatMap(({ kind, stream }) => (kind === 'case' ? [stream] : [])));
    const sources = await contributionsTouchedBy(deps, cases, log);
    // By when it was recorded, so that reading old events again revises nothing that was not revised then.
    const published = { before: publishedBefore(deps, first.recordedAt), now: last.recordedAt };
    try {
      await advanceProjector(database, city, indicatorsProjector, {
        from,
        to: last.logIndex,
        sources,
        published,
      });
    } catch (error) {
      // Another process was faster; it goes on from where it is.
      if (error instanceof DomainError && error.code === 'projector.moved') return true;
      throw error;
    }
    return events.length === batch;
  };
}
