import type { EventRow } from '../../kernel/log/event-row.ts';
import type { Database } from '../database.ts';
import { isUuid } from '../page.ts';

/** The columns of `event e` that make an `EventRow`. */
export const eventColumns = `
  e.stream, e.seq, e.kind, e.type, e.schema, e.occurred_at as "occurredAt", e.recorded_at as "recordedAt",
  e.actor, e.body, encode(e.prev_hash, 'hex') as "prevHash", encode(e.hash, 'hex') as hash`;

/** A stream's events in order, from the first or from behind `after`. Bodies are sealed. */
export async function loadEvents(
  db: Database,
  city: string,
  stream: string,
  after = 0,
): Promise<readonly EventRow[]> {
  if (!isUuid(stream)) return [];
  const { rows } = await db.pool.query<EventRow>({
    name: 'load-events',
    text: `select ${eventColumns} from event e
           where e.city = $1 and e.stream = $2 and e.seq > $3 order by e.seq`,
    values: [city, stream, after],
  });
  return rows;
}
