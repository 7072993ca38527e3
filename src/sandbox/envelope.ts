import { createHash } from 'node:crypto';
import { CompactSign, compactVerify, decodeProtectedHeader, type JWK } from 'jose';
import type { EnvelopeType } from '../kernel/exchange/envelope.ts';

/** Signing and checking of envelopes, from the outside party's side of the protocol. */

const skewSeconds = 300;

/** Why an envelope is not taken; `status` is the HTTP answer. */
export class Unacceptable extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(code);
    this.name = 'Unacceptable';
    this.status = status;
    this.code = code;
  }
}

export type Opened = { readonly payload: unknown; readonly digest: string };

export function seal(key: JWK, typ: EnvelopeType, payload: unknown): Promise<string> {
  return new CompactSign(new TextEncoder().encode(JSON.stringify(payload)))
    .setProtectedHeader({
      alg: key.alg ?? 'EdDSA',
      kid: key.kid ?? '',
      typ,
      iat: Math.floor(Date.now() / 1000),
    })
    .sign(key);
}

/** Opens an envelope signed with one of the keys, or throws `Unacceptable`. */
export async function open(compact: string, typ: EnvelopeType, keys: readonly JWK[]): Promise<Opened> {
  const header = readHeader(compact);
  const key = keys.find(({ kid }) => kid === header.kid);
  if (key === undefined) throw new Unacceptable(401, 'unknown-key');
  if (header.typ !== typ) throw new Unacceptable(400, 'wrong-envelope');
  const signedAt = header.iat;
  if (typeof signedAt !== 'number' || Math.abs(Date.now() / 1000 - signedAt) > skewSeconds) {
    throw new Unacceptable(401, 'stale-signature');
  }
  const bytes = await verified(compact, key);
  try {
    return {
      payload: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)),
      digest: createHash('sha256').update(bytes).digest('base64url'),
    };
  } catch {
    throw new Unacceptable(400, 'malformed');
  }
}

function readHeader(compact: string) {
  try {
    return decodeProtectedHeader(compact);
  } catch {
    throw new Unacceptable(400, 'malformed');
  }
}

async function verified(compact: string, key: JWK): Promise<Uint8Array> {
  try {
    return (await compactVerify(compact, key, { algorithms: [key.alg ?? 'EdDSA'] })).payload;
  } catch {
    throw new Unacceptable(401, 'bad-signature');
  }
}
