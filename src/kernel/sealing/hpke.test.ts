import { Aes256Gcm, CipherSuite, HkdfSha256 } from '@hpke/core';
import { DhkemX25519HkdfSha256 } from '@hpke/dhkem-x25519';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { hpkeOpen, hpkeSeal, keyPairFrom } from './hpke.ts';

// Curves take their time, and a busy machine takes more.
vi.setConfig({ testTimeout: 120_000 });

const theirs = new CipherSuite({
  kem: new DhkemX25519HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });
const plain = (buffer: Uint8Array): ArrayBuffer => new Uint8Array(buffer).buffer;

test('another implementation of RFC 9180 makes the same keys and the same sealing, and each opens the other’s', async () => {
  await fc.assert(
    fc.asyncProperty(
      bytes(32),
      bytes(32),
      fc.uint8Array({ maxLength: 100 }),
      fc.uint8Array({ maxLength: 40 }),
      async (seed, randomness, plaintext, info) => {
        const own = keyPairFrom(seed);
        const pair = await theirs.kem.deriveKeyPair(plain(seed));
        const publicKey = new Uint8Array(await theirs.kem.serializePublicKey(pair.publicKey));
        expect(own.publicKey).toEqual(publicKey);

        const sender = await theirs.createSenderContext({
          recipientPublicKey: pair.publicKey,
          info: plain(info),
          ekm: plain(randomness),
        });
        const ciphertext = new Uint8Array(await sender.seal(plain(plaintext)));
        const sealed = hpkeSeal(own.publicKey, { plaintext, info, randomness });
        expect(sealed).toEqual(new Uint8Array([...new Uint8Array(sender.enc), ...ciphertext]));
        expect(hpkeOpen(own, sealed, info)).toEqual(plaintext);

        const recipient = { recipientKey: pair, enc: plain(sealed.subarray(0, 32)), info: plain(info) };
        const opened = await theirs.open(recipient, plain(sealed.subarray(32)));
        expect(new Uint8Array(opened)).toEqual(plaintext);
      },
    ),
    { numRuns: 20 },
  );
});

test('what is sealed to another key, for another purpose, or altered, is not opened', () => {
  const own = keyPairFrom(new Uint8Array(32).fill(1));
  const other = keyPairFrom(new Uint8Array(32).fill(2));
  const info = utf8ToBytes('purpose');
  const sealed = hpkeSeal(own.publicKey, {
    plaintext: utf8ToBytes('share'),
    info,
    randomness: new Uint8Array(32).fill(3),
  });
  expect(hpkeOpen(other, sealed, info)).toBeNull();
  expect(hpkeOpen(own, sealed, utf8ToBytes('other'))).toBeNull();
  for (const at of sealed.keys()) {
    const altered = Uint8Array.from(sealed);
    altered[at] = (altered[at] ?? 0) ^ 1;
    expect(hpkeOpen(own, altered, info)).toBeNull();
  }
  expect(hpkeOpen(own, sealed.subarray(0, 20), info)).toBeNull();
});
