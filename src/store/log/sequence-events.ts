import type pg from 'pg';
import { type Database, inTransaction, longReading } from '../database.ts';

/** PostgreSQL channel on which the sequencer tells how far the log of a city now reaches: `city index`. */
export const logChannel = 'yingshang_log';

export type Sequenced = {
  /** Events that got their index now. */
  readonly count: number;
  /** The last index given so far. */
  readonly lastIndex: number;
  /** True when more than `limit` were waiting: call again. */
  readonly more: boolean;
};

/**
 * Gives the next events of a city their place in its one order. Only events of transactions that no
 * running transaction can still overtake (below `pg_snapshot_xmin`) are taken, by transaction, stream
 * and number, so an index once given never moves and none is left out. Several may call this at the
 * same time: one works, the others return at once with nothing done. A crash leaves no trace.
 */
export async function sequenceEvents(db: Database, city: string, limit = 5000): Promise<Sequenced> {
  const { mine, given, reached, more, restored } = await givePlaces(db.lanes, city, limit);
  if (restored) return sequenceRestored(db, city);
  return { count: given, lastIndex: mine ? reached : 0, more };
}

type Given = {
  /** False when another sequencer of this city is at work. */
  readonly mine: boolean;
  readonly given: number;
  readonly reached: number;
  readonly more: boolean;
  /** The horizon lies in the future: the database was restored into a younger cluster. Nothing was done. */
  readonly restored: boolean;
};

/** Lock, position, places and horizon in one call, which is a transaction of its own unless the caller has one. */
async function givePlaces(client: pg.Pool | pg.PoolClient, city: string, limit: number): Promise<Given> {
  const { rows } = await client.query<Given>({
    name: 'give-places',
    text: 'select mine, given, reached, more, restored from give_places($1, $2, $3)',
    values: [city, limit, logChannel],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('giving places says what it did');
  return row;
}

/** Whether it is restored is asked again within the transaction, which then has the turn. */
async function sequenceRestored(db: Database, city: string): Promise<Sequenced> {
  return await inTransaction(db.lanes, async (client) => {
    const { mine, given, reached, more, restored } = await givePlaces(client, city, 5000);
    if (!restored) return { count: given, lastIndex: mine ? reached : 0, more };
    return await sequenceAll(client, city, await positionNow(client, city, reached));
  });
}

type Position = {
  /** No running transaction is older. */
  readonly safe: string;
  readonly lastIndex: number;
};

async function positionNow(client: pg.PoolClient, city: string, lastIndex: number): Promise<Position> {
  const { rows } = await client.query<{ safe: string }>(
    'select pg_snapshot_xmin(pg_current_snapshot())::text as safe from sequencer where city = $1',
    [city],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('a city without a sequencer was restored');
  return { safe: row.safe, lastIndex };
}

/**
 * After a restore the old transaction numbers mean nothing, and the cluster will come to use them
 * again. Whatever has no index yet and cannot be overtaken gets one, in the order of time, and the
 * horizon starts anew.
 */
async function sequenceAll(client: pg.PoolClient, city: string, position: Position): Promise<Sequenced> {
  const { rows } = await client.query<{ count: number; more: boolean }>({
    ...longReading,
    text: `with numbered as (
       insert into event_sequence (city, log_index, stream, seq)
       select $1, $3::bigint + row_number() over (order by e.recorded_at, e.stream, e.seq), e.stream, e.seq
       from event e
       where e.city = $1
         and (e.tx < $2::xid8 or e.tx >= pg_snapshot_xmax(pg_current_snapshot()))
         and not exists (
           select from event_sequence s where s.city = $1 and s.stream = e.stream and s.seq = e.seq)
       returning 1
     ), counted as (
       select count(*) as count from numbered
     ), moved as (
       update sequencer set last_index = $3::bigint + (select count from counted), horizon = $2::xid8
       where city = $1
     )
     select count, false as more from counted`,
    values: [city, position.safe, position.lastIndex],
  });
  return announce(client, city, position.lastIndex, rows[0] ?? { count: 0, more: false });
}

async function announce(
  client: pg.PoolClient,
  city: string,
  before: number,
  { count, more }: { readonly count: number; readonly more: boolean },
): Promise<Sequenced> {
  const lastIndex = before + count;
  if (count > 0) await client.query('select pg_notify($1, $2)', [logChannel, `${city} ${lastIndex}`]);
  return { count, lastIndex, more };
}
