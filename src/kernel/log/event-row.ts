import type { Actor } from '../access/principal.ts';
import type { JsonObject } from '../json.ts';
import { parseInstant } from '../time/instant.ts';
import { canonicalHash, type Digest, type Hash } from './canonical.ts';

/** A stream is a case or a register entry; its id is the case's or the entry's. */
export type StreamKind = 'case' | 'entry';

/**
 * An event as it lies in the log: chained to the one before, its personal fields sealed.
 * Instants are UTC with milliseconds (`2022-06-30T01:30:00.000Z`), so they read back as they were hashed.
 */
export type EventRow = {
  readonly stream: string;
  readonly seq: number;
  readonly kind: StreamKind;
  readonly type: string;
  /** Version of the body's shape; older ones are brought up to date on reading. */
  readonly schema: number;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly actor: Actor;
  readonly body: JsonObject;
  /** Hash of the event before; null for the first of its stream. */
  readonly prevHash: Hash | null;
  readonly hash: Hash;
};

/** The hash covers the city, the place in the stream, everything said, and the hash before. */
export function eventHash(city: string, row: Omit<EventRow, 'hash' | 'kind'>, digest?: Digest): Hash {
  // In the order of the canonical text, which then need not bring them into it.
  const hashed = {
    actor: row.actor,
    body: row.body,
    city,
    occurredAt: row.occurredAt,
    prev: row.prevHash,
    recordedAt: row.recordedAt,
    schema: row.schema,
    seq: row.seq,
    stream: row.stream,
    type: row.type,
  };
  return canonicalHash(hashed, digest);
}

/** An instant as the log keeps it. Refuses what is no instant (`time.not-a-date`). */
export function logInstant(iso: string): string {
  return new Date(parseInstant(iso)).toISOString();
}
