import { createPublicKey, verify } from 'node:crypto';
import { ed25519 } from '@noble/curves/ed25519.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromBase64, toBase64 } from './base64.ts';
import {
  type Checkpoint,
  checkpointText,
  cosign,
  cosignedAt,
  isSignedBy,
  keyLine,
  type NoteKey,
  noteText,
  parseCheckpoint,
  parseKeyLine,
  parseNote,
  signCheckpoint,
} from './checkpoint.ts';

const origin = 'yingshang/990000/events';
const secret = new Uint8Array(32).fill(3);
const publicKey = ed25519.getPublicKey(secret);
const sign = async (message: Uint8Array) => ed25519.sign(message, secret);
const logKey: NoteKey = { name: origin, kind: 'log', publicKey };
const witnessKey: NoteKey = { name: 'witness.example', kind: 'witness', publicKey };
const checkpoint: Checkpoint = {
  origin,
  size: 1234,
  root: new Uint8Array(32).fill(9),
  time: '2022-06-30T01:30:00.000Z',
};
const note = await signCheckpoint(checkpoint, publicKey, sign);

describe('a signed head', () => {
  test('reads back as what it says, and stays the same text', () => {
    const text = noteText(note);
    expect(parseNote(text)).toEqual(note);
    expect(parseCheckpoint(note.text)).toEqual(checkpoint);
    expect(text.split('\n').slice(0, 5)).toEqual([
      origin,
      '1234',
      'CQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQkJCQk=',
      'time 2022-06-30T01:30:00.000Z',
      '',
    ]);
  });

  test('holds by another implementation of Ed25519', () => {
    const key = createPublicKey({
      key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey).toString('base64url') },
      format: 'jwk',
    });
    const [signature] = note.signatures;
    expect(verify(null, Buffer.from(note.text), key, signature?.bytes ?? new Uint8Array())).toBe(true);
  });

  test('holds for its key, and for no other key, name, kind or text', () => {
    expect(isSignedBy(note, logKey)).toBe(true);
    expect(isSignedBy(note, { ...logKey, publicKey: ed25519.getPublicKey(new Uint8Array(32).fill(4)) })).toBe(
      false,
    );
    expect(isSignedBy(note, { ...logKey, name: 'yingshang/990000/reads' })).toBe(false);
    expect(isSignedBy(note, { ...logKey, kind: 'witness' })).toBe(false);
    for (const change of [
      { size: 1235 },
      { root: new Uint8Array(32) },
      { time: '2022-06-30T01:30:01.000Z' },
    ]) {
      expect(isSignedBy({ ...note, text: checkpointText({ ...checkpoint, ...change }) }, logKey)).toBe(false);
    }
  });

  test('is not read out of anything else', () => {
    for (const wrong of ['', 'x', `${note.text}`, noteText(note).slice(0, -1), `${noteText(note)}more\n`]) {
      expect(parseNote(wrong)).toBeNull();
    }
    for (const wrong of ['', note.text.slice(0, -1), note.text.replace('1234', '01234'), `${note.text}x\n`]) {
      expect(parseCheckpoint(wrong)).toBeNull();
    }
  });
});

describe('a cosignature', () => {
  const seconds = 1_656_552_600;

  test('says when the witness saw the head, and stands under it', async () => {
    const cosigned = await cosign(note.text, { name: witnessKey.name, publicKey, sign }, seconds);
    const both = parseNote(noteText({ ...note, signatures: [...note.signatures, cosigned] }));
    expect(both === null ? null : cosignedAt(both, witnessKey)).toBe(seconds);
    expect(both === null ? null : isSignedBy(both, logKey)).toBe(true);
  });

  test('of another head, another moment or another witness does not hold', async () => {
    const cosigned = await cosign(note.text, { name: witnessKey.name, publicKey, sign }, seconds);
    const under = (text: string, bytes = cosigned.bytes) => ({ text, signatures: [{ ...cosigned, bytes }] });
    expect(cosignedAt(under(checkpointText({ ...checkpoint, size: 1 })), witnessKey)).toBeNull();
    expect(
      cosignedAt(under(note.text, Uint8Array.from(cosigned.bytes).fill(0, 0, 8)), witnessKey),
    ).toBeNull();
    expect(cosignedAt(under(note.text, cosigned.bytes.subarray(1)), witnessKey)).toBeNull();
    expect(cosignedAt(under(note.text), { ...witnessKey, name: 'other' })).toBeNull();
    expect(cosignedAt(note, witnessKey)).toBeNull();
  });
});

test('a key in one line reads back, and one that was mistyped does not', () => {
  for (const key of [logKey, witnessKey]) {
    const line = keyLine(key);
    expect(parseKeyLine(line)).toEqual(key);
    expect(parseKeyLine(line.replace(/\+../, '+zz'))).toBeNull();
    expect(parseKeyLine(line.replace(key.name, 'else'))).toBeNull();
    expect(parseKeyLine(line.slice(0, -8))).toBeNull();
  }
});

test('bytes have one base64 only', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
      const text = toBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString('base64'));
      expect(fromBase64(text)).toEqual(bytes);
    }),
  );
  for (const wrong of ['A', 'AB==', 'AA', '!', 'AA==\n']) expect(fromBase64(wrong)).toBeNull();
});
