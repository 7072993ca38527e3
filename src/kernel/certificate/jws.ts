import { p256 } from '@noble/curves/nist.js';
import type { JsonObject } from '../json.ts';
import { fromBase64, toBase64 } from '../log/base64.ts';
import { verifiesNationally } from '../log/national.ts';

/** A public key of whoever issues certificates, as `/.well-known/jwks.json` gives it. */
export type IssuerKey = {
  readonly kid: string;
  readonly x: string;
  readonly y: string;
  /** `ES256` (RFC 7518) if absent; or `SM2`, a name that no register of JOSE has yet, nor the drafts one for all. */
  readonly alg?: string;
};

export type Refused = {
  readonly refused: 'malformed' | 'key-unknown' | 'signature-wrong' | 'disclosure-wrong';
};
export type Signed = { readonly claims: JsonObject; readonly kid: string };

/** Nobody's certificate is longer, and nothing longer is looked at. */
export const longest = 64_000;

/**
 * What a JWS in compact form (RFC 7515) says, if one of these keys signed it. By which algorithm it must be signed, the
 * key says and not the token.
 */
export function readSigned(text: string, keys: readonly IssuerKey[]): Signed | Refused {
  const [head, body, signature, ...more] = text.split('.');
  if (
    text.length > longest ||
    head === undefined ||
    body === undefined ||
    signature === undefined ||
    more.length > 0
  )
    return { refused: 'malformed' };
  const header = parsed(head);
  const claims = parsed(body);
  const bytes = fromBase64url(signature);
  if (typeof header?.kid !== 'string' || claims === null || bytes === null) return { refused: 'malformed' };
  const key = keys.find(({ kid }) => kid === header.kid);
  if (key === undefined) return { refused: 'key-unknown' };
  if (header.alg !== algorithmOf(key)) return { refused: 'malformed' };
  return signs(key, `${head}.${body}`, bytes) ? { claims, kid: key.kid } : { refused: 'signature-wrong' };
}

function algorithmOf({ alg = 'ES256' }: IssuerKey): string {
  return alg;
}

function signs(key: IssuerKey, message: string, signature: Uint8Array): boolean {
  const [horizontal, vertical] = [fromBase64url(key.x), fromBase64url(key.y)];
  if (horizontal === null || vertical === null) return false;
  const point = Uint8Array.of(4, ...horizontal, ...vertical);
  if (algorithmOf(key) === 'SM2') return verifiesNationally(signature, ascii(message), point, 'raw');
  try {
    return algorithmOf(key) === 'ES256' && p256.verify(signature, ascii(message), point, { lowS: false });
  } catch {
    // A signature of another length, or a point that is on no curve.
    return false;
  }
}

export function toBase64url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** Null for what is no base64url. */
export function fromBase64url(text: string): Uint8Array | null {
  if (!/^[\w-]*$/.test(text)) return null;
  const bare = text.replaceAll('-', '+').replaceAll('_', '/');
  return fromBase64(bare.padEnd(Math.ceil(bare.length / 4) * 4, '='));
}

export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) & 255);
}

/** The object behind a base64url part, or null. */
function parsed(part: string): JsonObject | null {
  const value = jsonOf(part);
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
}

/** The JSON value behind a base64url part; undefined for what is none. */
export function jsonOf(part: string): unknown {
  const bytes = fromBase64url(part);
  if (bytes === null) return undefined;
  try {
    return JSON.parse(utf8(bytes));
  } catch {
    return undefined;
  }
}

function utf8(bytes: Uint8Array): string {
  return decodeURIComponent([...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
}
