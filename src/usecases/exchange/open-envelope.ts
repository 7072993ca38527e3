import { createHash } from 'node:crypto';
import { compactVerify, decodeProtectedHeader, type ProtectedHeaderParameters } from 'jose';
import type { Static, TSchema } from 'typebox';
import { Value } from 'typebox/value';
import { refuse } from '../../kernel/errors/index.ts';
import { type EnvelopeType, maximumEnvelopeBytes, signingSkewSeconds } from '../../kernel/exchange/index.ts';
import type { KeyDirectory, PublicKey } from './keys.ts';

export type OpenedEnvelope<Payload> = {
  /** Whose key signed it. */
  readonly signer: string;
  readonly payload: Payload;
  /** SHA-256 of the payload's bytes, base64url. */
  readonly digest: string;
};

/**
 * Opens an envelope that somebody else has signed. Refuses, in this order, what is too large, not a JWS,
 * of another type, signed with an unregistered key, signed too long ago, signed wrongly, or not of the
 * envelope's shape. Nothing of the payload is looked at before the signature holds.
 */
export async function openEnvelope<Schema extends TSchema>(
  compact: string,
  type: EnvelopeType,
  schema: Schema,
  keys: KeyDirectory,
  wall: number,
): Promise<OpenedEnvelope<Static<Schema>>> {
  if (compact.length > maximumEnvelopeBytes)
    throw refuse('exchange.too-large', { limit: maximumEnvelopeBytes });
  const header = readHeader(compact);
  if (header.typ !== type) throw refuse('exchange.malformed', { where: 'typ' });
  const registered = keys.get(header.kid ?? '');
  if (registered === undefined) throw refuse('exchange.unknown-key');
  if (!isFresh(header.iat, wall)) throw refuse('exchange.stale-signature', { seconds: signingSkewSeconds });
  const bytes = await verifiedBytes(compact, registered.key);
  return {
    signer: registered.owner,
    payload: readPayload(bytes, schema),
    digest: digestOf(bytes),
  };
}

/** The key that an envelope says it is signed with; empty where it says none. Nothing is verified by it. */
export function keyIdOf(compact: string): string {
  if (compact.length > maximumEnvelopeBytes)
    throw refuse('exchange.too-large', { limit: maximumEnvelopeBytes });
  return readHeader(compact).kid ?? '';
}

export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('base64url');
}

function readHeader(compact: string): ProtectedHeaderParameters {
  try {
    return decodeProtectedHeader(compact);
  } catch {
    throw refuse('exchange.malformed', { where: 'header' });
  }
}

function isFresh(signedAt: unknown, wall: number): boolean {
  return typeof signedAt === 'number' && Math.abs(wall / 1000 - signedAt) <= signingSkewSeconds;
}

/** The algorithm is the registered key's own, never the one that the envelope asks for. */
async function verifiedBytes(compact: string, key: PublicKey): Promise<Uint8Array> {
  try {
    return (await compactVerify(compact, key, { algorithms: [key.alg] })).payload;
  } catch {
    throw refuse('exchange.bad-signature');
  }
}

function readPayload<Schema extends TSchema>(bytes: Uint8Array, schema: Schema): Static<Schema> {
  const payload = parse(bytes);
  if (Value.Check(schema, payload)) return payload;
  const [first] = Value.Errors(schema, payload);
  throw refuse('exchange.malformed', { where: first?.instancePath || '/' });
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refuse('exchange.malformed', { where: 'payload' });
  }
}
