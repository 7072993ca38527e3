import type { EventRow } from '../../kernel/log/event-row.ts';
import type { Database } from '../database.ts';
import { eventColumns } from './load-events.ts';
import { logChannel } from './sequence-events.ts';

export type LoggedEvent = EventRow & { readonly logIndex: number };

/** Events in the city's one order, from behind `after`. */
export async function readLog(
  db: Database,
  city: string,
  after: number,
  limit: number,
): Promise<readonly LoggedEvent[]> {
  const { rows } = await db.lanes.query<LoggedEvent>({
    name: 'read-log',
    text: `select s.log_index as "logIndex", ${eventColumns}
           from event_sequence s cross join lateral (
             select * from event e where e.city = $1 and e.stream = s.stream and e.seq = s.seq limit 1) e
           where s.city = $1 and s.log_index > $2 order by s.log_index limit $3`,
    values: [city, after, limit],
  });
  return rows;
}

/** The last index given; 0 while there is none. */
export async function lastLogIndex(db: Database, city: string): Promise<number> {
  const { rows } = await db.pool.query<{ last: number }>(
    'select last_index as last from sequencer where city = $1',
    [city],
  );
  return rows[0]?.last ?? 0;
}

/** Whether events have no index yet. While a long transaction anywhere in the cluster holds them up, some do. */
export async function eventsWait(db: Database, city: string): Promise<boolean> {
  const { rows } = await db.lanes.query<{ waiting: boolean }>({
    name: 'events-wait',
    text: "select events_wait() and $1 = current_setting('yingshang.city') as waiting",
    values: [city],
  });
  return rows[0]?.waiting === true;
}

/** PostgreSQL channel on which it is told whose key was destroyed: `city person`. */
const erasuresChannel = 'yingshang_erasures';

/** What other processes tell. */
export type Told = {
  /** The sequencer has given new indexes, up to this one. */
  readonly index: (lastIndex: number) => void;
  /** A person's key was destroyed. */
  readonly erasure: (person: string) => void;
};

/**
 * Hears what happens to a city, in whatever process. Holds one connection until the returned function is called.
 * A lost connection calls `onLost`: listen again, and reckon with having missed something.
 */
export async function listenToCity(
  db: Database,
  city: string,
  told: Told,
  onLost: (error: Error) => void,
): Promise<() => Promise<void>> {
  const client = await db.pool.connect();
  let open = true;
  client.on('notification', ({ channel, payload = '' }) => {
    const [of, what = ''] = payload.split(' ');
    if (of !== city) return;
    if (channel === erasuresChannel) told.erasure(what);
    else told.index(Number(what));
  });
  client.on('error', (error) => {
    if (!open) return;
    open = false;
    client.release(error);
    onLost(error);
  });
  await client.query(`listen ${logChannel}; listen ${erasuresChannel}`);
  return async () => {
    if (!open) return;
    open = false;
    client.release(true);
  };
}
