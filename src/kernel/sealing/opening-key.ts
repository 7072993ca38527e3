import { x25519 } from '@noble/curves/ed25519.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { canonicalHash } from '../log/canonical.ts';
import { keyPairFrom } from './hpke.ts';

/**
 * What bids are sealed to: the public keys of n named holders, of whom `needs` must open together. No
 * private key belongs to it as a whole, so there is none to deal, to keep or to steal.
 */
export type OpeningKey = {
  readonly scheme: 'sealed-1';
  readonly needs: number;
  readonly holders: readonly { readonly holder: string; readonly key: string }[];
};

/** Both halves in hexadecimal. The secret one never leaves the holder's browser. */
export type HolderKey = { readonly secretKey: string; readonly publicKey: string };

/** A holder's key for one tender, from 32 random bytes. */
export function holderKeyFrom(randomness: Uint8Array): HolderKey {
  const { secretKey, publicKey } = keyPairFrom(randomness);
  return { secretKey: bytesToHex(secretKey), publicKey: bytesToHex(publicKey) };
}

/** The key of these holders in the order of their names, so that all who make it make the same. */
export function openingKeyOf(keys: Readonly<Record<string, string>>, needs: number): OpeningKey {
  const holders = Object.entries(keys)
    .map(([holder, key]) => ({ holder, key }))
    .toSorted((a, b) => (a.holder < b.holder ? -1 : 1));
  return { scheme: 'sealed-1', needs, holders };
}

/**
 * May bids be sealed to it? Two holders with one key would be one holder, a point of low order agrees on
 * no secret, and one holder alone is no sharing.
 */
export function isSound({ needs, holders }: OpeningKey): boolean {
  const keys = new Set(holders.map(({ key }) => key));
  return (
    needs >= 2 &&
    needs <= holders.length &&
    holders.length <= 255 &&
    keys.size === holders.length &&
    holders.every(({ key }) => agrees(key))
  );
}

/** Published with the tender, so that every bidder can see that all have the same key. */
export function fingerprintOf(key: OpeningKey): string {
  return canonicalHash({ ...key, holders: key.holders.map((each) => ({ ...each })) });
}

function agrees(key: string): boolean {
  if (!/^[0-9a-f]{64}$/.test(key)) return false;
  try {
    x25519.getSharedSecret(new Uint8Array(32).fill(1), hexToBytes(key));
    return true;
  } catch {
    return false;
  }
}
