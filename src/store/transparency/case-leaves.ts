import type { Database } from '../database.ts';
import { eventColumns } from '../log/load-events.ts';
import type { LoggedEvent } from '../log/read-log.ts';

/** A stream's events with their place in the city's order; null for what has none yet. */
export async function loadPlacedEvents(
  db: Database,
  city: string,
  stream: string,
): Promise<readonly (Omit<LoggedEvent, 'logIndex'> & { readonly logIndex: number | null })[]> {
  const { rows } = await db.lanes.query<LoggedEvent>({
    name: 'load-placed-events',
    text: `select ${eventColumns}, (
             select s.log_index from event_sequence s
             where s.city = $1 and s.stream = e.stream and s.seq = e.seq limit 1) as "logIndex"
           from event e where e.city = $1 and e.stream = $2 order by e.seq`,
    values: [city, stream],
  });
  return rows;
}
