import type { Actor } from '../access/principal.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Digest, Hash } from './canonical.ts';
import { type EventRow, eventHash, logInstant, type StreamKind } from './event-row.ts';

/** Where a stream ends: `seq` 0 and no hash before its first event. */
export type StreamHead = { readonly seq: number; readonly hash: Hash | null };

export const emptyStream: StreamHead = { seq: 0, hash: null };

/** An event ready to be stored: `body` has its `type` and is sealed. */
export type SealedEvent = {
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly body: JsonObject & { readonly type: string };
  /** 1 unless said otherwise. */
  readonly schema?: number;
};

export type StreamName = { readonly city: string; readonly stream: string; readonly kind: StreamKind };

export type Chained = { readonly rows: readonly EventRow[]; readonly head: StreamHead };

/** Hangs new events onto a stream: numbers them, chains their hashes, and gives the new head. */
export function chainEvents(
  name: StreamName,
  head: StreamHead,
  recordedAt: string,
  events: readonly SealedEvent[],
  digest?: Digest,
): Chained {
  const rows: EventRow[] = [];
  const recorded = logInstant(recordedAt);
  let { seq, hash } = head;
  for (const event of events) {
    seq += 1;
    const row = {
      stream: name.stream,
      seq,
      kind: name.kind,
      type: event.body.type,
      schema: event.schema ?? 1,
      occurredAt: event.occurredAt === recordedAt ? recorded : logInstant(event.occurredAt),
      recordedAt: recorded,
      actor: event.actor,
      body: withoutType(event.body),
      prevHash: hash,
      hash: '',
    };
    row.hash = eventHash(name.city, row, digest);
    hash = row.hash;
    rows.push(row);
  }
  return { rows, head: { seq, hash } };
}

/** The type is a column of its own. */
function withoutType(body: JsonObject): JsonObject {
  const rest: Record<string, Json> = {};
  for (const name of Object.keys(body)) {
    const part = body[name];
    if (name !== 'type' && part !== undefined) rest[name] = part;
  }
  return rest;
}

export type ChainFault = {
  readonly stream: string;
  readonly seq: number;
  /** A number is missing or repeated; the link does not fit; the content is not what was hashed. */
  readonly fault: 'gap' | 'link' | 'content';
};

/**
 * Checks rows of one stream, in order, that follow on from `head`. Returns the first fault, or the
 * new head to go on from.
 */
export function verifyChain(
  city: string,
  head: StreamHead,
  rows: readonly EventRow[],
): { readonly fault: ChainFault } | { readonly head: StreamHead } {
  let { seq, hash } = head;
  for (const row of rows) {
    const at = { stream: row.stream, seq: row.seq };
    if (row.seq !== seq + 1) return { fault: { ...at, fault: 'gap' } };
    if (row.prevHash !== hash) return { fault: { ...at, fault: 'link' } };
    if (row.hash !== eventHash(city, row)) return { fault: { ...at, fault: 'content' } };
    seq = row.seq;
    hash = row.hash;
  }
  return { head: { seq, hash } };
}
