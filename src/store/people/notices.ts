import type pg from 'pg';
import type { Actor } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import type { Page } from '../cases/case-row.ts';
import { type Database, inTransaction, longReading } from '../database.ts';
import { moveProjector, movingProjector } from '../indicators/projector.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';

/** An event that somebody is to be told of, at its place in the city's one order. */
export type TellingEvent = {
  readonly logIndex: number;
  readonly stream: string;
  readonly seq: number;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly body: JsonObject;
  /** Who had asked for the extension that is decided here. */
  readonly askedBy: Actor | null;
  /** Of an ending: whoever asked was told something in the same moment. */
  readonly justTold: boolean;
};

/** An event's body as the rules know it: its type stands in a column of its own. Null where there is none. */
const wholeBody = `jsonb_build_object('type', e.type) || e.body`;

/** Events of cases of these types behind `after` up to `last`. Bodies are sealed. */
export async function readTellingEvents(
  db: Database,
  city: string,
  {
    after,
    last,
    types,
  }: { readonly after: number; readonly last: number; readonly types: readonly string[] },
): Promise<readonly TellingEvent[]> {
  const { rows } = await db.lanes.query<TellingEvent>({
    name: 'read-telling-events',
    text: `select s.log_index as "logIndex", e.stream, e.seq, e.recorded_at as "recordedAt", e.actor,
             ${wholeBody} as body, asked.actor as "askedBy",
             e.type = 'case-ended' and exists (
               select from event t
               where t.city = $1 and t.stream = e.stream and t.seq < e.seq and t.seq >= e.seq - 5
                 and t.type = 'applicant-told' and t.recorded_at = e.recorded_at) as "justTold"
           from event_sequence s
           cross join lateral (
             select * from event e where e.city = $1 and e.stream = s.stream and e.seq = s.seq limit 1) e
           left join lateral (
             select a.actor from event a
             where e.type in ('extension-refused', 'case-extended')
               and a.city = $1 and a.stream = e.stream and a.seq < e.seq and a.type = 'extension-requested'
               and coalesce(a.body->>'extension' = e.body->>'extension', true)
             order by a.seq desc limit 1) asked on true
           where s.city = $1 and s.log_index > $2 and s.log_index <= $3
             and e.kind = 'case' and e.type = any ($4::text[])
           order by s.log_index`,
    values: [city, after, last, types],
  });
  return rows;
}

/** What one address is told of: an event of a case. */
export type EventNotice = {
  readonly address: string;
  readonly at: string;
  readonly logIndex: number;
  readonly case: string;
  readonly seq: number;
};

/**
 * Takes the projector of notices on, from one log index to another, with what it has to tell. An id sorts as
 * its place in the log does: what is told at one moment stands in the order in which it happened.
 */
export async function advanceNotices(
  db: Database,
  city: string,
  projector: string,
  step: { readonly from: number; readonly to: number; readonly notices: readonly EventNotice[] },
): Promise<void> {
  if (step.notices.length === 0) {
    await moveProjector(db.lanes, city, projector, step);
    return;
  }
  const { rows } = await db.lanes.query<{ moved: boolean }>({
    name: 'advance-notices',
    text: `with moved as (${movingProjector}), added as (
             insert into notice (city, address, id, at, log_index, case_id, seq)
             select $1, n.address, lpad(n."logIndex"::text, 12, '0'), n.at, n."logIndex", n."case", n.seq
             from json_to_recordset($5::json) as n (
               address text, at timestamptz, "logIndex" bigint, "case" uuid, seq integer)
             where exists (select from moved)
             on conflict do nothing)
           select exists (select from moved) as moved`,
    values: [city, projector, step.from, step.to, JSON.stringify(step.notices)],
  });
  if (rows[0]?.moved !== true) throw refuse('projector.moved', { projector });
}

/** Sends the projector back to the beginning and throws away what it told; what was read stays read. */
export async function resetNotices(db: Database, city: string, projector: string): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query({
      ...longReading,
      text: 'delete from notice where city = $1 and log_index is not null',
      values: [city],
    });
    await client.query('update projector set position = 0 where city = $1 and name = $2', [city, projector]);
  });
}

/** What is told of a deputation: who stands in for whom. */
export type DeputationNotice = {
  readonly kind: 'deputy-named';
  /** Whether the reader is the one who stands in, or the one who is represented. */
  readonly reader: 'deputy' | 'represented';
  readonly account: Text;
  readonly deputy: Text;
  readonly from: string;
  readonly to: string;
};

/** What whoever acts for a party is told of a power; the party is named when it is read. */
export type PowerNotice = {
  readonly kind: 'power-given' | 'power-ended';
  readonly party: string;
  /** The last day it would have run, YYYY-MM-DD. */
  readonly to: string | null;
};

/** Tells all who act for a party of what is no event of a case. Inside the transaction of what it tells of. */
export async function tellParty(
  client: pg.ClientBase,
  city: string,
  notice: { readonly party: string; readonly id: string; readonly at: string; readonly about: PowerNotice },
): Promise<void> {
  await client.query(
    `insert into notice (city, address, id, at, about) values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [city, `party ${notice.party}`, notice.id, notice.at, JSON.stringify(notice.about)],
  );
}

/** Whose notices are asked for, and who reads them. */
export type NoticeReader = { readonly account: string; readonly addresses: readonly string[] };

export type NoticeRow = {
  readonly id: string;
  readonly at: string;
  readonly read: boolean;
  readonly about: DeputationNotice | PowerNotice | null;
  readonly case: string | null;
  /** The event's place in its case. */
  readonly seq: number | null;
  readonly body: JsonObject | null;
};

const isRead = `(
  n.log_index <= coalesce((select m.log_index from notice_mark m where m.city = $1 and m.account = $2), 0)
  or exists (select from notice_read r where r.city = $1 and r.account = $2 and r.id = n.id))`;

/** What somebody was told, the latest first; of one event once, in however many capacities. */
export async function listNotices(
  db: Database,
  city: string,
  { account, addresses }: NoticeReader,
  {
    unread = false,
    limit,
    after,
  }: { readonly unread?: boolean; readonly limit: number; readonly after?: string },
): Promise<Page<NoticeRow>> {
  const [at = null, id = null] = readCursor(after, 'instant', 'text') ?? [];
  const { rows } = await db.pool.query<NoticeRow>({
    name: 'list-notices',
    text: `select n.id, n.at, n.read, n.about, n.case_id as "case", n.seq, ${wholeBody} as body
           from (
             select distinct on (n.at, n.id) n.*
             from unnest($3::text[]) a (address)
             cross join lateral (
               select n.id, n.at, n.about, n.case_id, n.seq, coalesce(${isRead}, false) as read
               from notice n
               where n.city = $1 and n.address = a.address
                 and ($5::timestamptz is null or (n.at, n.id) < ($5::timestamptz, $6::text))
                 and (not $7::boolean or not coalesce(${isRead}, false))
               order by n.at desc, n.id desc limit $4) n
             order by n.at desc, n.id desc
             limit $4) n
           left join event e on e.city = $1 and e.stream = n.case_id and e.seq = n.seq
           order by n.at desc, n.id desc`,
    values: [city, account, addresses, limit + 1, at, id, unread],
  });
  return pageOf(rows, limit, (last) => writeCursor(last.at, last.id));
}

/** How much somebody has not read, counted no further than `most`. */
export async function countUnread(
  db: Database,
  city: string,
  { account, addresses }: NoticeReader,
  most: number,
): Promise<number> {
  const { rows } = await db.pool.query<{ unread: number }>({
    name: 'count-unread',
    text: `with mark as (
             select coalesce(max(m.log_index), 0) as log_index from notice_mark m
             where m.city = $1 and m.account = $2)
           select count(distinct n.id)::int as unread
           from unnest($3::text[]) a (address)
           cross join lateral (
             (select n.id from notice n
              where n.city = $1 and n.address = a.address and n.log_index > (select log_index from mark)
                and not exists (
                  select from notice_read r where r.city = $1 and r.account = $2 and r.id = n.id)
              limit $4)
             union all
             (select n.id from notice n
              where n.city = $1 and n.address = a.address and n.log_index is null
                and not exists (
                  select from notice_read r where r.city = $1 and r.account = $2 and r.id = n.id)
              limit $4)) n`,
    values: [city, account, addresses, most],
  });
  return Math.min(rows[0]?.unread ?? 0, most);
}

/** Marks one of the reader's notices as read; false when it is none of theirs. */
export async function markRead(
  db: Database,
  city: string,
  { account, addresses }: NoticeReader,
  id: string,
): Promise<boolean> {
  const { rows } = await db.pool.query(
    `with own as (
       select distinct n.id from notice n where n.city = $1 and n.address = any ($3::text[]) and n.id = $4),
     marked as (
       insert into notice_read (city, account, id) select $1, $2, id from own on conflict do nothing)
     select from own`,
    [city, account, addresses, id],
  );
  return rows.length === 1;
}

/**
 * Marks everything up to one notice as read: what stands in the log up to the furthest of them, so that what
 * is told later of something earlier is not passed over. False when the notice is none of the reader's.
 */
export async function markAllRead(
  db: Database,
  city: string,
  { account, addresses }: NoticeReader,
  upTo: string,
): Promise<boolean> {
  const { rows } = await db.lanes.query({
    name: 'mark-all-read',
    text: `with newest as (
       select max(n.at) as at, max(n.id) as id from notice n where n.city = $1 and n.address = any ($3::text[]) and n.id = $4),
     mark as (
       select coalesce(max(m.log_index), 0) as log_index from notice_mark m
       where m.city = $1 and m.account = $2),
     told as (
       select n.id, n.log_index from unnest($3::text[]) a (address)
       cross join lateral (
         (select n.id, n.at, n.log_index from notice n
          where n.city = $1 and n.address = a.address and n.log_index > (select log_index from mark))
         union all
         (select n.id, n.at, n.log_index from notice n
          where n.city = $1 and n.address = a.address and n.log_index is null)) n
       where (n.at, n.id) <= (select at, id from newest)),
     marked as (
       insert into notice_mark as m (city, account, log_index)
       select $1, $2, max(log_index) from told where log_index is not null having max(log_index) is not null
       on conflict (city, account) do update set log_index = greatest(m.log_index, excluded.log_index)),
     single as (
       insert into notice_read (city, account, id)
       select distinct $1, $2, id from told where log_index is null
       on conflict do nothing)
     select from newest where at is not null`,
    values: [city, account, addresses, upTo],
  });
  return rows.length === 1;
}
