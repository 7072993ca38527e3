import type { Database } from '../store/database.ts';
import { eventsWait } from '../store/log/read-log.ts';
import { sequenceEvents } from '../store/log/sequence-events.ts';

/**
 * A pass that gives waiting events their place in the city's one order. Looking costs one short read;
 * only when something waits is anything written. Told is how far the order reaches then. Several processes may run it: one works at a time.
 */
export function sequencerPass(
  db: Database,
  onSequenced: (lastIndex: number) => void,
): () => Promise<boolean> {
  return async () => {
    if (!(await eventsWait(db, db.city))) return false;
    const { count, lastIndex, more } = await sequenceEvents(db, db.city);
    if (count > 0) onSequenced(lastIndex);
    return more;
  };
}
