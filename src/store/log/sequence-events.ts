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
  return inTransaction(db.lanes, async (client) => {
    const position = await takeTurn(client, city);
    if (position === null) return { count: 0, lastIndex: 0, more: false };
    if (position.restored) return sequenceAll(client, city, position);
    const { rows } = await client.query<{ count: number; more: boolean }>({
      name: 'sequence-events',
      text: `
        with batch as materialized (
          select e.tx, e.stream, e.seq from waiting_events($2::xid8, $3::xid8, $5::integer) e
        ), numbered as (
          insert into event_sequence (city, log_index, stream, seq)
          select $1, $4::bigint + row_number() over (order by b.tx, b.stream, b.seq), b.stream, b.seq
          from batch b
          where (
            select s.seq from event_sequence s
            where s.city = $1 and s.stream = b.stream and s.seq = b.seq limit 1) is null
          returning 1
        ), counted as (
          select (select count(*) from numbered) as count, (select count(*) from batch) >= $5 as more
        ), moved as (
          update sequencer set
            last_index = $4::bigint + (select count from counted),
            horizon = case when (select more from counted)
              then (((select tx from batch order by tx desc limit 1)::text::bigint + 1)::text)::xid8
              else $3::xid8 end
          where city = $1
        )
        select count, more,
          case when count > 0 then pg_notify($6, $1 || ' ' || ($4::bigint + count)) end as told
        from counted`,
      values: [city, position.horizon, position.safe, position.lastIndex, limit, logChannel],
    });
    const { count, more } = rows[0] ?? { count: 0, more: false };
    return { count, lastIndex: position.lastIndex + count, more };
  });
}

type Position = {
  readonly horizon: string;
  /** No running transaction is older. */
  readonly safe: string;
  readonly lastIndex: number;
  /** The horizon lies in the future: the database was restored into a younger cluster. */
  readonly restored: boolean;
};

/** Null when another sequencer of this city is at work. */
async function takeTurn(client: pg.PoolClient, city: string): Promise<Position | null> {
  const { rows: turns } = await client.query<{ mine: boolean }>({
    name: 'sequencer-turn',
    text: "select pg_try_advisory_xact_lock(hashtextextended('sequencer ' || $1, 0)) as mine",
    values: [city],
  });
  if (turns[0]?.mine !== true) return null;
  const known = await findPosition(client, city);
  if (known !== null) return known;
  await client.query(
    "insert into sequencer (city, horizon, last_index) values ($1, '0', 0) on conflict (city) do nothing",
    [city],
  );
  return await findPosition(client, city);
}

async function findPosition(client: pg.PoolClient, city: string): Promise<Position | null> {
  const { rows } = await client.query<Position>({
    name: 'sequencer-position',
    text: `select horizon::text, pg_snapshot_xmin(pg_current_snapshot())::text as safe,
             last_index as "lastIndex", horizon > pg_snapshot_xmax(pg_current_snapshot()) as restored
           from sequencer where city = $1`,
    values: [city],
  });
  return rows[0] ?? null;
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
