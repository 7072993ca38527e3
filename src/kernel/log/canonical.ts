import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Json } from '../json.ts';

/** Lower-case hexadecimal SHA-256, 64 characters. */
export type Hash = string;

/** The one way to write a JSON value (RFC 8785), so that equal values have equal hashes. */
export function canonicalText(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('not a JSON value');
  return text;
}

/** SHA-256 of a text in UTF-8. */
export type Digest = (text: string) => Hash;

/** SHA-256 of the canonical text in UTF-8. A server may hand in the faster digest of its platform. */
export function canonicalHash(value: Json, digest: Digest = digestOf): Hash {
  return digest(canonicalText(value));
}

const digestOf: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));
