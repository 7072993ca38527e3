import type { EventRow } from '../../kernel/log/event-row.ts';
import { type Database, longReading } from '../database.ts';
import { eventColumns } from '../log/load-events.ts';
import type { Access } from '../people/access-log.ts';
import { accessColumns } from './sequence-reads.ts';

/** A place in the order of events, what stands there, and what stands before it in its stream. */
export type AuditedEvent = {
  readonly logIndex: number;
  readonly at: { readonly stream: string; readonly seq: number };
  /** Null where the event is gone. */
  readonly event: EventRow | null;
  readonly before: { readonly hash: string; readonly logIndex: number | null } | null;
};

export async function readAuditedEvents(
  db: Database,
  city: string,
  after: number,
  limit: number,
): Promise<readonly AuditedEvent[]> {
  const { rows } = await db.lanes.query<
    EventRow & {
      logIndex: number;
      placeStream: string;
      placeSeq: number;
      beforeHash: string | null;
      beforeIndex: number | null;
    }
  >({
    ...longReading,
    name: 'audit-events',
    text: `select s.log_index as "logIndex", s.stream as "placeStream", s.seq as "placeSeq", ${eventColumns},
             encode(b.hash, 'hex') as "beforeHash", (
               select p.log_index from event_sequence p
               where p.city = $1 and p.stream = s.stream and p.seq = s.seq - 1 limit 1) as "beforeIndex"
           from event_sequence s
           left join lateral (
             select * from event e where e.city = $1 and e.stream = s.stream and e.seq = s.seq limit 1) e on true
           left join lateral (
             select b.hash from event b
             where b.city = $1 and b.stream = s.stream and b.seq = s.seq - 1 limit 1) b on true
           where s.city = $1 and s.log_index > $2 order by s.log_index limit $3`,
    values: [city, after, limit],
  });
  return rows.map(({ logIndex, placeStream, placeSeq, beforeHash, beforeIndex, ...event }) => ({
    logIndex,
    at: { stream: placeStream, seq: placeSeq },
    event: event.seq === null ? null : event,
    before: beforeHash === null ? null : { hash: beforeHash, logIndex: beforeIndex },
  }));
}

/** A place in the order of readings, and what stands there. */
export type AuditedReading = {
  readonly logIndex: number;
  readonly placeId: string;
  readonly hash: string;
  readonly reading: Access | null;
};

export async function readAuditedReadings(
  db: Database,
  city: string,
  after: number,
  limit: number,
): Promise<readonly AuditedReading[]> {
  const { rows } = await db.lanes.query<Access & { logIndex: number; placeId: string; placeHash: string }>({
    ...longReading,
    name: 'audit-readings',
    text: `select s.log_index as "logIndex", s.id as "placeId", encode(s.hash, 'hex') as "placeHash", ${accessColumns}
           from read_sequence s
           left join lateral (select * from access_log a where a.city = $1 and a.id = s.id limit 1) a on true
           where s.city = $1 and s.log_index > $2 order by s.log_index limit $3`,
    values: [city, after, limit],
  });
  return rows.map(({ logIndex, placeId, placeHash, ...reading }) => ({
    logIndex,
    placeId,
    hash: placeHash,
    reading: reading.id === null ? null : reading,
  }));
}

/** Events that ought to have a place in the order by now, and have none; at most a hundred. */
export async function findUnplacedEvents(
  db: Database,
  city: string,
): Promise<readonly { readonly stream: string; readonly seq: number }[]> {
  const { rows } = await db.pool.query<{ stream: string; seq: number }>({
    ...longReading,
    text: `select e.stream, e.seq from event e
           where e.city = $1 and e.tx < (select horizon from sequencer where city = $1)
             and not exists (
               select from event_sequence s where s.city = $1 and s.stream = e.stream and s.seq = e.seq)
           order by e.stream, e.seq limit 100`,
    values: [city],
  });
  return rows;
}

/** Readings that ought to have a place by now, and have none; at most a hundred. */
export async function findUnplacedReadings(db: Database, city: string): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>({
    ...longReading,
    text: `select a.id from access_log a
           where a.city = $1 and a.tx < (select horizon from read_sequencer where city = $1)
             and not exists (select from read_sequence s where s.city = $1 and s.id = a.id)
           order by a.id limit 100`,
    values: [city],
  });
  return rows.map(({ id }) => id);
}
