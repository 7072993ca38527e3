import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from './base64.ts';
import { verifies } from './checkpoint.ts';
import { equalHashes } from './merkle.ts';

/** A key that signs heads, and the word of the key before it. */
export type EndorsedKey = {
  readonly id: string;
  /** Ed25519, 32 bytes. */
  readonly publicKey: Uint8Array;
  /** ISO 8601 in UTC. */
  readonly since: string;
  readonly endorsedBy: string | null;
  readonly endorsement: Uint8Array | null;
};

/** Who keeps the log of a city; the names of its trees and of their keys begin so. */
export const logOrigin = (cityCode: string): string => `yingshang/${cityCode}`;

/** What the old key signs when a new one takes its place. */
export function endorsementText(
  origin: string,
  { publicKey, since }: Pick<EndorsedKey, 'publicKey' | 'since'>,
): Uint8Array {
  return utf8ToBytes(`yingshang log key\n${origin}\n${toBase64(publicKey)}\n${since}\n`);
}

/** The keys that may be trusted by whoever trusts one of them: itself, and what follows from its word. */
export function keysFollowing<Key extends EndorsedKey>(
  trusted: Uint8Array,
  keys: readonly Key[],
  origin: string,
): readonly Key[] {
  const known = new Map(
    keys.filter(({ publicKey }) => equalHashes(publicKey, trusted)).map((key) => [key.id, key]),
  );
  // Each round finds the keys that those of the round before have vouched for.
  for (let found = known.size; found > 0; ) {
    const before = known.size;
    for (const key of keys) {
      const voucher = key.endorsedBy === null ? undefined : known.get(key.endorsedBy);
      if (voucher === undefined || key.endorsement === null || known.has(key.id)) continue;
      if (verifies(key.endorsement, endorsementText(origin, key), voucher.publicKey)) known.set(key.id, key);
    }
    found = known.size - before;
  }
  return [...known.values()];
}
