import { gcm } from '@noble/ciphers/aes.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../errors/index.ts';
import { canonicalText } from '../log/canonical.ts';
import { hpkeSeal } from './hpke.ts';
import { fingerprintOf, isSound, type OpeningKey } from './opening-key.ts';
import { elementFrom, elementToBytes, pointsOf } from './sharing.ts';

/** What a sealing is bound to: copied under another name or into another tender it does not open. */
export type Purpose = { readonly tender: string; readonly bidder: string };

/** All bytes are in hexadecimal. `key` is the opening key's fingerprint. */
export type Sealed = {
  readonly scheme: 'sealed-1';
  readonly key: string;
  readonly content: string;
  readonly shares: readonly SealedShare[];
};

/** One holder's share, encrypted to that holder, and what a share given out later is held against. */
export type SealedShare = {
  readonly holder: string;
  readonly sealed: string;
  readonly commitment: string;
};

/**
 * Seals a text to an opening key with 48 random bytes, in the bidder's browser. Everything in the result
 * follows from those bytes and the text: whoever has opened it can seal it again and compare, which shows
 * that all holders were dealt shares of one secret (`open.ts`). Random bytes must not be used twice.
 */
export function seal(key: OpeningKey, purpose: Purpose, content: string, randomness: Uint8Array): Sealed {
  if (!isSound(key)) throw refuse('sealing.key-unsound');
  return sealWith(key, purpose, utf8ToBytes(content), elementFrom(randomness));
}

/** The sealing that this secret gives. */
export function sealWith(key: OpeningKey, purpose: Purpose, content: Uint8Array, secret: bigint): Sealed {
  const bound = boundTo(key, purpose);
  const derive = derivation(secret, bound);
  const coefficients = Array.from({ length: key.needs - 1 }, (_, at) =>
    elementFrom(derive(`coefficient ${at + 1}`, 48)),
  );
  const points = pointsOf([secret, ...coefficients], key.holders.length);
  return {
    scheme: key.scheme,
    key: fingerprintOf(key),
    content: bytesToHex(cipherOf(derive, bound).encrypt(padded(content))),
    shares: key.holders.map(({ holder, key: publicKey }, at) => {
      const point = points[at];
      if (point === undefined) throw new Error('there is a point for every holder');
      const share = elementToBytes(point.y);
      const sealed = hpkeSeal(hexToBytes(publicKey), {
        plaintext: share,
        info: bound,
        randomness: derive(`holder ${at + 1}`, 32),
      });
      return { holder, sealed: bytesToHex(sealed), commitment: commitmentTo(share, holder, bound) };
    }),
  };
}

/** 32 bytes that every part of the sealing depends on. */
export function boundTo(key: OpeningKey, { tender, bidder }: Purpose): Uint8Array {
  const { scheme } = key;
  return sha256(utf8ToBytes(canonicalText({ scheme, key: fingerprintOf(key), tender, bidder })));
}

export type Derive = (what: string, length: number) => Uint8Array;

/** Bytes for one use each, all from the secret. */
export function derivation(secret: bigint, bound: Uint8Array): Derive {
  const material = elementToBytes(secret);
  return (what, length) => hkdf(sha256, material, bound, utf8ToBytes(`sealed-1 ${what}`), length);
}

/** Key and nonce serve one message, since the secret does. */
export function cipherOf(derive: Derive, bound: Uint8Array) {
  return gcm(derive('content key', 32), derive('content nonce', 12), bound);
}

/** A share has 252 bits that nobody can guess, so its digest hides it. */
export function commitmentTo(share: Uint8Array, holder: string, bound: Uint8Array): string {
  return bytesToHex(sha256(concatBytes(utf8ToBytes('sealed-1 share'), bound, utf8ToBytes(holder), share)));
}

/** Lengths come in steps of so many bytes: the size of a bid says little of it. */
const step = 4096;

function padded(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(Math.ceil((content.length + 1) / step) * step);
  whole.set(content);
  whole[content.length] = 0x80;
  return whole;
}

/** Null for what was not padded so. */
export function unpadded(whole: Uint8Array): Uint8Array | null {
  const end = whole.findLastIndex((byte) => byte !== 0);
  return end !== -1 && whole[end] === 0x80 ? whole.subarray(0, end) : null;
}
