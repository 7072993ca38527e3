import canonicalize from 'canonicalize';
import { CompactSign } from 'jose';
import type { EnvelopeType } from '../../kernel/exchange/index.ts';
import type { SigningKey } from './keys.ts';

/**
 * Signs a payload as a compact JWS. The payload's bytes are canonical (RFC 8785), so the same payload is
 * the same bytes at every attempt; what changes is `iat` in the header, the moment of signing.
 *
 * @param wall milliseconds since the epoch on this machine's clock, which need not be the city's
 */
export function signEnvelope(
  key: SigningKey,
  type: EnvelopeType,
  payload: object,
  wall: number,
): Promise<string> {
  return new CompactSign(payloadBytes(payload))
    .setProtectedHeader({ alg: key.alg, kid: key.kid, typ: type, iat: Math.floor(wall / 1000) })
    .sign(key);
}

/** What is signed, and what a receipt's digest is taken over. */
export function payloadBytes(payload: object): Uint8Array {
  const text = canonicalize(payload);
  if (text === undefined) throw new TypeError('an envelope must be JSON');
  return new TextEncoder().encode(text);
}
