import type { JsonObject } from '../../kernel/json.ts';
import { canonicalHash } from '../../kernel/log/canonical.ts';
import { type Database, inTransaction } from '../database.ts';
import type { Access } from '../people/access-log.ts';

/** Hash over everything that a reading's row says, so that anybody can work it out again. */
export function readingHash(
  city: string,
  { id, at, account, purpose, case: of, fields, subjects }: Access,
): string {
  const hashed: JsonObject = {
    city,
    id,
    at,
    account,
    purpose,
    case: of,
    fields: [...fields],
    // Readings of before it was written down whom they were about keep the hash they had.
    ...(subjects === null || subjects === undefined ? {} : { subjects: [...subjects] }),
  };
  return canonicalHash(hashed);
}

export const accessColumns = 'a.id, a.at, a.account, a.purpose, a.case_id as "case", a.fields, a.subjects';

/**
 * Gives the next readings of personal data their place in the city's one order, as `sequenceEvents` does
 * for events. True when more are waiting.
 */
export async function sequenceReads(db: Database, city: string, limit = 2000): Promise<boolean> {
  return inTransaction(db.lanes, async (client) => {
    const { rows: turns } = await client.query<{ mine: boolean }>(
      "select pg_try_advisory_xact_lock(hashtextextended('read sequencer ' || $1, 0)) as mine",
      [city],
    );
    if (turns[0]?.mine !== true) return false;
    await client.query(
      "insert into read_sequencer (city, horizon, last_index) values ($1, '0', 0) on conflict (city) do nothing",
      [city],
    );
    const { rows: places } = await client.query<{ safe: string; from: string; lastIndex: number }>(
      `select pg_snapshot_xmin(pg_current_snapshot())::text as safe, last_index as "lastIndex",
         -- Restored into a younger cluster, the old transaction numbers mean nothing: look at all of them.
         case when horizon > pg_snapshot_xmax(pg_current_snapshot()) then '0' else horizon::text end as "from"
       from read_sequencer where city = $1`,
      [city],
    );
    const [place] = places;
    if (place === undefined) return false;
    const { rows } = await client.query<Access & { tx: string }>(
      `select ${accessColumns}, a.tx::text as tx from access_log a
       where a.city = $1 and a.tx >= $2::xid8 and (a.tx < $3::xid8 or a.tx >= pg_snapshot_xmax(pg_current_snapshot()))
         and not exists (select from read_sequence s where s.city = $1 and s.id = a.id)
       order by a.tx, a.id fetch first $4 rows with ties`,
      [city, place.from, place.safe, limit],
    );
    const more = rows.length >= limit;
    await client.query(
      `insert into read_sequence (city, log_index, id, hash)
       select $1, $2::bigint + r.n, r.id, decode(r.hash, 'hex')
       from unnest($3::uuid[], $4::text[]) with ordinality as r (id, hash, n)`,
      [city, place.lastIndex, rows.map(({ id }) => id), rows.map((row) => readingHash(city, row))],
    );
    await client.query(
      'update read_sequencer set last_index = last_index + $2, horizon = case when $3 then horizon else $4::xid8 end where city = $1',
      [city, rows.length, more, place.safe],
    );
    return more;
  });
}

/** Whether readings have no place yet. */
export async function readsWait(db: Database, city: string): Promise<boolean> {
  const { rows } = await db.lanes.query<{ waiting: boolean }>({
    name: 'reads-wait',
    text: `select exists (
             select from access_log a
             where a.city = $1 and a.tx >= coalesce((
                 select case when horizon > pg_snapshot_xmax(pg_current_snapshot()) then '0'::xid8 else horizon end
                 from read_sequencer where city = $1), '0'::xid8)
               and (select s.id from read_sequence s where s.city = $1 and s.id = a.id limit 1) is null
           ) as waiting`,
    values: [city],
  });
  return rows[0]?.waiting === true;
}
