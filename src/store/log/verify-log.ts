import { type ChainFault, emptyStream, type StreamHead, verifyChain } from '../../kernel/log/chain.ts';
import type { EventRow } from '../../kernel/log/event-row.ts';
import { type Database, longReading } from '../database.ts';
import { eventColumns } from './load-events.ts';

export type LogFault =
  | ChainFault
  /** The state kept of the stream is not at the stream's end; without `stated` there is none at all. */
  | {
      readonly fault: 'head';
      readonly stream: string;
      readonly seq: number;
      readonly stated: { readonly seq: number; readonly hash: string } | null;
    }
  /** A state is kept of a stream that has no events. */
  | { readonly fault: 'no-events'; readonly stream: string; readonly seq: number }
  /** The order of the log has a hole, or names an event that is not there. */
  | { readonly fault: 'sequence'; readonly logIndex: number };

export type LogVerdict = {
  readonly streams: number;
  readonly events: number;
  /** Events that have their place in the city's order. */
  readonly sequenced: number;
  /** At most `faultLimit`. */
  readonly faults: readonly LogFault[];
};

export type VerifyOptions = {
  readonly batch?: number;
  readonly faultLimit?: number;
  readonly onProgress?: (events: number) => void;
  /** Stops between two batches; the verdict is then of what was read. */
  readonly signal?: AbortSignal;
};

/**
 * Reads the whole log of a city and checks it: every stream is dense and its hashes chain, the kept
 * state of each case and entry stands at its stream's end, and the order has no hole. Reads in batches
 * over the primary key, so it needs little memory and stops nobody.
 */
export async function verifyLog(
  db: Database,
  city: string,
  options: VerifyOptions = {},
): Promise<LogVerdict> {
  const faultLimit = options.faultLimit ?? 100;
  const faults: LogFault[] = [];
  // A log that is wrong everywhere must not fill the memory.
  const note = (fault: LogFault): void => {
    if (faults.length < faultLimit) faults.push(fault);
  };
  const streams = await verifyStreams(db, city, options, note);
  const sequenced = await verifyOrder(db, city, options, note);
  if (options.signal?.aborted !== true)
    for (const fault of await findStatesWithoutEvents(db, city)) note(fault);
  return { ...streams, sequenced, faults };
}

type Note = (fault: LogFault) => void;

type StatedEvent = EventRow & { readonly statedSeq: number | null; readonly statedHash: string | null };

async function verifyStreams(
  db: Database,
  city: string,
  options: VerifyOptions,
  note: Note,
): Promise<{ streams: number; events: number }> {
  let place = { stream: '00000000-0000-0000-0000-000000000000', seq: 0 };
  let open: { row: StatedEvent; head: StreamHead; broken: boolean } | null = null;
  let streams = 0;
  let events = 0;
  const finish = (): void => {
    if (open === null || open.broken) return;
    const { row, head } = open;
    if (row.statedSeq === head.seq && row.statedHash === head.hash) return;
    const stated =
      row.statedSeq === null || row.statedHash === null ? null : { seq: row.statedSeq, hash: row.statedHash };
    note({ fault: 'head', stream: row.stream, seq: head.seq, stated });
  };
  while (options.signal?.aborted !== true) {
    const rows = await readBatch(db, city, place, options.batch ?? 2000);
    for (const row of rows) {
      if (open?.row.stream !== row.stream) {
        finish();
        streams += 1;
        open = { row, head: emptyStream, broken: false };
      }
      if (!open.broken) {
        const checked = verifyChain(city, open.head, [row]);
        if ('fault' in checked) {
          note(checked.fault);
          open = { ...open, broken: true };
        } else open = { row, head: checked.head, broken: false };
      }
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    events += rows.length;
    options.onProgress?.(events);
    place = last;
  }
  // The stream that a stop has cut in two says nothing about its end.
  if (options.signal?.aborted !== true) finish();
  return { streams, events };
}

async function readBatch(
  db: Database,
  city: string,
  after: { readonly stream: string; readonly seq: number },
  limit: number,
): Promise<readonly StatedEvent[]> {
  const { rows } = await db.lanes.query<StatedEvent>({
    name: 'verify-batch',
    // The head is read in the same statement as the events, so an act stored meanwhile looks like
    // a stream that goes on, never like a fault: the last event read decides what head is stated.
    text: `
      select ${eventColumns},
        coalesce(c.version, r.version, p.version) as "statedSeq",
        encode(coalesce(c.head_hash, r.head_hash, p.head_hash), 'hex') as "statedHash"
      from event e
      left join lateral (
        select c.version, c.head_hash from case_file c
        where e.kind = 'case' and c.city = $1 and c.id = e.stream limit 1) c on true
      left join lateral (
        select r.version, r.head_hash from register_entry r
        where e.kind = 'entry' and r.city = $1 and r.id = e.stream limit 1) r on true
      left join lateral (
        select p.version, p.head_hash from people_stream p
        where e.kind in ('power', 'person', 'staff', 'signing', 'operation') and p.city = $1 and p.id = e.stream limit 1) p on true
      where e.city = $1 and (e.stream, e.seq) > ($2::uuid, $3::integer)
      order by e.stream, e.seq limit $4`,
    values: [city, after.stream, after.seq, limit],
  });
  return rows;
}

async function verifyOrder(db: Database, city: string, options: VerifyOptions, note: Note): Promise<number> {
  let last = 0;
  while (options.signal?.aborted !== true) {
    const { rows } = await db.lanes.query<{ logIndex: number; there: boolean }>({
      name: 'verify-order',
      text: `
        select s.log_index as "logIndex", e.seq is not null as there
        from event_sequence s
        left join lateral (
          select e.seq from event e
          where e.city = $1 and e.stream = s.stream and e.seq = s.seq limit 1) e on true
        where s.city = $1 and s.log_index > $2 order by s.log_index limit $3`,
      values: [city, last, options.batch ?? 2000],
    });
    if (rows.length === 0) return last;
    for (const row of rows) {
      if (row.logIndex !== last + 1) note({ fault: 'sequence', logIndex: last + 1 });
      if (!row.there) note({ fault: 'sequence', logIndex: row.logIndex });
      last = row.logIndex;
    }
  }
  return last;
}

/** A truncated stream that lost all its events can only be seen from the state that is left of it. */
async function findStatesWithoutEvents(db: Database, city: string): Promise<readonly LogFault[]> {
  const { rows } = await db.pool.query<{ stream: string; seq: number }>({
    ...longReading,
    text: `select s.id as stream, s.version as seq from (
       select id, version from case_file where city = $1
       union all select id, version from register_entry where city = $1
       union all select id, version from people_stream where city = $1
     ) s
     where not exists (select from event e where e.city = $1 and e.stream = s.id and e.seq = 1)
     order by s.id limit 100`,
    values: [city],
  });
  return rows.map((row) => ({ fault: 'no-events', ...row }));
}
