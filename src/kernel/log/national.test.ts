import { hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { sm2 } from 'sm-crypto-v2';
import { expect, test } from 'vitest';
import { isSignedBy, noteText, parseNote } from './checkpoint.ts';
import {
  isSignedNationally,
  nationalKeyLine,
  signNationally,
  sm2Signature,
  verifiesNationally,
} from './national.ts';

const pair = sm2.generateKeyPairHex();
const publicKey = hexToBytes(pair.publicKey);
const privateKey = hexToBytes(pair.privateKey);
const key = { name: 'yingshang/411000/events', publicKey };
const sign = async (message: Uint8Array) => sm2Signature(message, privateKey, publicKey);
const text = 'yingshang/411000/events\n1\nAAAA\ntime 2022-06-30T01:30:00.000Z\n';

test('a head is signed by SM2 beside the log’s own key, and read back from the note', async () => {
  const note = parseNote(noteText({ text, signatures: [await signNationally(text, { ...key, sign })] }));
  expect(note === null ? null : isSignedNationally(note, key)).toBe(true);
  // Whoever knows the other kinds only passes it over.
  expect(
    note === null ? null : isSignedBy(note, { ...key, kind: 'log', publicKey: publicKey.subarray(1, 33) }),
  ).toBe(false);
});

test('another text, another key, another name and a changed signature do not hold', async () => {
  const signature = await signNationally(text, { ...key, sign });
  const other = { ...key, publicKey: hexToBytes(sm2.generateKeyPairHex().publicKey) };
  expect(isSignedNationally({ text: `${text}x\n`, signatures: [signature] }, key)).toBe(false);
  expect(isSignedNationally({ text, signatures: [signature] }, other)).toBe(false);
  expect(
    isSignedNationally({ text, signatures: [signature] }, { ...key, name: 'yingshang/411000/reads' }),
  ).toBe(false);
  const changed = Uint8Array.from(signature.bytes);
  changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
  expect(isSignedNationally({ text, signatures: [{ ...signature, bytes: changed }] }, key)).toBe(false);
});

test('what is no key and no signature is false and no failure', () => {
  const message = utf8ToBytes(text);
  for (const bytes of [new Uint8Array(), new Uint8Array(65).fill(4), publicKey]) {
    expect(verifiesNationally(bytes, message, publicKey)).toBe(false);
    if (bytes !== publicKey) expect(verifiesNationally(new Uint8Array(70), message, bytes)).toBe(false);
  }
});

test('a key in one line says its kind', () => {
  expect(nationalKeyLine(key)).toMatch(/^yingshang\/411000\/events\+[0-9a-f]{8}\+\/3NtMi13aXRoLXNtM/);
});
