import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { ServiceDefinition } from './definition.ts';

/** A definition as stored: canonical JSON (RFC 8785) and its SHA-256. A case pins `code@version`. */
export type PublishedDefinition = {
  readonly code: string;
  readonly version: number;
  readonly hash: string;
  readonly canonical: string;
};

/** Content that has no JSON form is a fault of the pack, found here. */
export function publish(definition: ServiceDefinition): PublishedDefinition {
  const canonical = canonicalize(definition);
  if (canonical === undefined) throw new Error(`${definition.code} has no canonical form`);
  return {
    code: definition.code,
    version: definition.version,
    hash: bytesToHex(sha256(utf8ToBytes(canonical))),
    canonical,
  };
}
