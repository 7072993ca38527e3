import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/*
 * A draw that anybody can repeat (verifiable random selection, draft-thomson-elegy-vrs): whoever draws
 * commits to a secret while the pool is frozen and chance is still to come, and reveals it afterwards.
 * Neither the drawer, who cannot know the chance, nor who gives the chance, who cannot know the secret,
 * can steer it.
 */

/** What is published before chance exists, for a secret of 64 hexadecimal digits. */
export function commitmentOf(secret: string): string {
  return bytesToHex(sha256(hexToBytes(secret)));
}

/** Is this the secret that was committed to? */
export function isCommitted(secret: string, commitment: string): boolean {
  return /^[0-9a-f]{64}$/.test(secret) && commitmentOf(secret) === commitment;
}

/**
 * The pool in the order drawn. The place of one does not depend on who else is in the pool: leaving
 * somebody out reshuffles nobody. `chance` is a text in its published form.
 */
export function drawn(pool: readonly string[], secret: string, chance: string): readonly string[] {
  const key = hmac(sha256, hexToBytes(secret), utf8ToBytes(chance));
  return [...new Set(pool)]
    .map((label) => ({ label, place: placeOf(key, label) }))
    .toSorted((a, b) => (a.place < b.place ? -1 : 1))
    .map(({ label }) => label);
}

function placeOf(key: Uint8Array, label: string): string {
  return bytesToHex(hmac(sha256, key, concatBytes(utf8ToBytes(label), new Uint8Array([1]))));
}
