import type { Actor } from '../access/principal.ts';
import type { JsonObject } from '../json.ts';
import { parseInstant } from '../time/instant.ts';
import { canonicalHash, canonicalText, type Digest, type Hash } from './canonical.ts';

/** A stream is a case, a register entry, a power, a person or a member of staff. */
export type StreamKind = 'case' | 'entry' | 'power' | 'person' | 'staff' | 'signing' | 'operation';

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
export function eventHash(city: string, row: Unhashed, digest?: Digest): Hash {
  return canonicalHash(hashedPart(city, row), digest);
}

/** What an event's hash is the SHA-256 of: handed out with a proof, it can be checked without any code of ours. */
export function eventText(city: string, row: Unhashed): string {
  return canonicalText(hashedPart(city, row));
}

type Unhashed = Omit<EventRow, 'hash' | 'kind'>;

function hashedPart(city: string, row: Unhashed): JsonObject {
  return {
    city,
    stream: row.stream,
    seq: row.seq,
    type: row.type,
    schema: row.schema,
    occurredAt: row.occurredAt,
    recordedAt: row.recordedAt,
    actor: row.actor,
    body: row.body,
    prev: row.prevHash,
  };
}

/** An instant as the log keeps it. Refuses what is no instant (`time.not-a-date`). */
export function logInstant(iso: string): string {
  return new Date(parseInstant(iso)).toISOString();
}
