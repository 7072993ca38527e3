import { sha256 } from '@noble/hashes/sha2.js';
import type { Json, JsonObject } from '../json.ts';
import {
  ascii,
  type IssuerKey,
  jsonOf,
  longest,
  type Refused,
  readSigned,
  type Signed,
  toBase64url,
} from './jws.ts';

type Disclosure = { readonly text: string; readonly key: string; readonly value: Json };

/**
 * What a presentation of a certificate says: an SD-JWT (RFC 9901 §7) of which the holder shows what they chose. Every
 * disclosure must have been signed over, and none may say what another one, or the signed part, says already.
 */
export function readPresentation(text: string, keys: readonly IssuerKey[]): Signed | Refused {
  const [jwt = '', ...rest] = text.trim().split('~');
  // The last part would be a key binding; ours have none.
  if (text.length > longest || rest.length === 0 || rest.at(-1) !== '') return { refused: 'malformed' };
  const signed = readSigned(jwt, keys);
  if ('refused' in signed) return signed;
  const { _sd: digests = [], _sd_alg: algorithm = 'sha-256', ...open } = signed.claims;
  if (!Array.isArray(digests) || algorithm !== 'sha-256') return { refused: 'malformed' };
  const claims: Record<string, Json> = { ...open };
  for (const part of rest.slice(0, -1)) {
    const disclosure = readDisclosure(part);
    if (disclosure === null) return { refused: 'malformed' };
    const digest = toBase64url(sha256(ascii(disclosure.text)));
    if (!digests.includes(digest) || Object.hasOwn(claims, disclosure.key))
      return { refused: 'disclosure-wrong' };
    claims[disclosure.key] = disclosure.value;
  }
  return { claims, kid: signed.kid };
}

/** The same certificate with these fields shown and no others. What is always shown stays. */
export function showOnly(text: string, shown: ReadonlySet<string>): string {
  const [jwt = '', ...rest] = text.trim().split('~');
  const chosen = rest.filter((part) => {
    const disclosure = readDisclosure(part);
    return disclosure !== null && shown.has(disclosure.key);
  });
  return [jwt, ...chosen, ''].join('~');
}

/** The fields that a holder may show or keep to themselves. */
export function disclosedFields(text: string): JsonObject {
  const parts = text.trim().split('~').slice(1);
  return Object.fromEntries(
    parts.flatMap((part) => {
      const disclosure = readDisclosure(part);
      return disclosure === null ? [] : [[disclosure.key, disclosure.value] as const];
    }),
  );
}

function readDisclosure(text: string): Disclosure | null {
  const value = jsonOf(text);
  if (!Array.isArray(value) || value.length !== 3) return null;
  const [salt, key, held] = value as readonly Json[];
  if (typeof salt !== 'string' || typeof key !== 'string' || key === '_sd' || key === '...') return null;
  return { text, key, value: held ?? null };
}
