import { gcm } from '@noble/ciphers/aes.js';
import { x25519 } from '@noble/curves/ed25519.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/*
 * HPKE (RFC 9180), base mode, one message: DHKEM(X25519, HKDF-SHA256), HKDF-SHA256, AES-256-GCM.
 * Libraries that have it take their chance from the platform and answer later; a sealing has to be
 * repeatable from what went into it, at once. So it is put together here, and the test holds it against
 * one of those libraries.
 */

export type KeyPair = { readonly secretKey: Uint8Array; readonly publicKey: Uint8Array };

const kemSuite = concatBytes(utf8ToBytes('KEM'), twoBytes(0x0020));
const suite = concatBytes(utf8ToBytes('HPKE'), twoBytes(0x0020), twoBytes(0x0001), twoBytes(0x0002));
const nothing = new Uint8Array(0);
const encapsulatedLength = 32;

/** `DeriveKeyPair` of RFC 9180 §7.1.3: the same 32 random bytes give the same pair. */
export function keyPairFrom(randomness: Uint8Array): KeyPair {
  const prk = labeledExtract(kemSuite, nothing, 'dkp_prk', randomness);
  const secretKey = labeledExpand(kemSuite, prk, 'sk', nothing, 32);
  return { secretKey, publicKey: x25519.getPublicKey(secretKey) };
}

/** The encapsulated key, followed by the ciphertext. Throws on a public key that agrees on nothing secret. */
export function hpkeSeal(
  recipient: Uint8Array,
  message: { readonly plaintext: Uint8Array; readonly info: Uint8Array; readonly randomness: Uint8Array },
): Uint8Array {
  const ephemeral = keyPairFrom(message.randomness);
  const agreed = x25519.getSharedSecret(ephemeral.secretKey, recipient);
  const { key, nonce } = schedule(agreed, ephemeral.publicKey, recipient, message.info);
  return concatBytes(ephemeral.publicKey, gcm(key, nonce).encrypt(message.plaintext));
}

/** The plaintext, or null when it was not sealed to this key, for this purpose, or has been altered. */
export function hpkeOpen(own: KeyPair, sealed: Uint8Array, info: Uint8Array): Uint8Array | null {
  const encapsulated = sealed.subarray(0, encapsulatedLength);
  try {
    const agreed = x25519.getSharedSecret(own.secretKey, encapsulated);
    const { key, nonce } = schedule(agreed, encapsulated, own.publicKey, info);
    return gcm(key, nonce).decrypt(sealed.subarray(encapsulatedLength));
  } catch {
    return null;
  }
}

function schedule(
  agreed: Uint8Array,
  encapsulated: Uint8Array,
  recipient: Uint8Array,
  info: Uint8Array,
): { readonly key: Uint8Array; readonly nonce: Uint8Array } {
  const prk = labeledExtract(kemSuite, nothing, 'eae_prk', agreed);
  const parties = concatBytes(encapsulated, recipient);
  const shared = labeledExpand(kemSuite, prk, 'shared_secret', parties, 32);
  const context = concatBytes(
    new Uint8Array([0]),
    labeledExtract(suite, nothing, 'psk_id_hash', nothing),
    labeledExtract(suite, nothing, 'info_hash', info),
  );
  const secret = labeledExtract(suite, shared, 'secret', nothing);
  return {
    key: labeledExpand(suite, secret, 'key', context, 32),
    nonce: labeledExpand(suite, secret, 'base_nonce', context, 12),
  };
}

function labeledExtract(of: Uint8Array, salt: Uint8Array, label: string, material: Uint8Array): Uint8Array {
  return extract(sha256, concatBytes(utf8ToBytes('HPKE-v1'), of, utf8ToBytes(label), material), salt);
}

function labeledExpand(
  of: Uint8Array,
  prk: Uint8Array,
  label: string,
  info: Uint8Array,
  length: number,
): Uint8Array {
  const labeled = concatBytes(twoBytes(length), utf8ToBytes('HPKE-v1'), of, utf8ToBytes(label), info);
  return expand(sha256, prk, labeled, length);
}

function twoBytes(value: number): Uint8Array {
  return new Uint8Array([value >> 8, value & 0xff]);
}
