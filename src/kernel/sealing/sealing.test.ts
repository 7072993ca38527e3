import { ed25519 } from '@noble/curves/ed25519.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  fingerprintOf,
  type HolderKey,
  holderKeyFrom,
  isSound,
  open,
  openingKeyOf,
  seal,
  shareOf,
} from './index.ts';
import { sealWith } from './seal.ts';
import { elementFrom, elementToBytes, pointsOf, secretOf } from './sharing.ts';

// Curves take their time, and a busy machine takes more.
vi.setConfig({ testTimeout: 120_000 });

const { Fn } = ed25519.Point;
const purpose = { tender: 'tender-1', bidder: 'builder' };
const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

/** Names of n holders, their keys, how many of them open, and in which order they come. */
const ceremony = fc
  .integer({ min: 2, max: 6 })
  .chain((n) =>
    fc.record({
      needs: fc.integer({ min: 2, max: n }),
      keys: fc.uniqueArray(bytes(32), { minLength: n, maxLength: n, selector: String }),
      order: fc.shuffledSubarray([...Array(n).keys()], { minLength: n, maxLength: n }),
      randomness: bytes(48),
      content: fc.string({ unit: 'grapheme', maxLength: 5000 }),
    }),
  )
  .map(({ needs, keys, order, randomness, content }) => {
    const holders = Object.fromEntries(keys.map((each, at) => [`holder-${at}`, holderKeyFrom(each)]));
    const key = openingKeyOf(
      Object.fromEntries(Object.entries(holders).map(([name, { publicKey }]) => [name, publicKey])),
      needs,
    );
    const sealed = seal(key, purpose, content, randomness);
    const names = order.map((at) => `holder-${at}`);
    return { holders, key, sealed, content, needs, names };
  });

type Ceremony = typeof ceremony extends fc.Arbitrary<infer Value> ? Value : never;

function given({ holders, key, sealed }: Ceremony, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => [name, shareOf(holders[name] as HolderKey, { key, purpose, sealed })]),
  );
}

const few = { numRuns: 25 };

describe('an opening key of n holders', () => {
  test('any k of them open what was sealed, and all see the same', () => {
    fc.assert(
      fc.property(ceremony, (told) => {
        const { key, sealed, needs, names, content } = told;
        const opened = open(key, purpose, sealed, given(told, names.slice(0, needs)));
        expect(opened).toMatchObject({ opened: true, content, wrong: [] });
        expect(open(key, purpose, sealed, given(told, names.slice(-needs)))).toEqual(opened);
        expect(open(key, purpose, sealed, given(told, names))).toEqual(opened);
      }),
      few,
    );
  });

  test('k - 1 of them do not', () => {
    fc.assert(
      fc.property(ceremony, (told) => {
        const { key, sealed, needs, names } = told;
        const shares = given(told, names.slice(1, needs));
        expect(open(key, purpose, sealed, shares)).toEqual({
          opened: false,
          why: 'too-few-shares',
          fitting: needs - 1,
          wrong: [],
        });
      }),
      few,
    );
  });

  test('k - 1 shares leave every secret possible: for each there is one last share that gives it', () => {
    fc.assert(
      fc.property(fc.array(bytes(48), { minLength: 2, maxLength: 6 }), bytes(48), (random, other) => {
        const known = pointsOf(random.map(elementFrom), random.length - 1);
        const secretWith = (y: bigint) => secretOf([...known, { x: random.length, y }]);
        const [none, one] = [secretWith(0n), secretWith(1n)];
        const claimed = elementFrom(other);
        expect(secretWith(Fn.div(Fn.sub(claimed, none), Fn.sub(one, none)))).toBe(claimed);
      }),
      few,
    );
  });

  test('a wrong share is named and does not spoil what the others open', () => {
    fc.assert(
      fc.property(ceremony, bytes(48), (told, random) => {
        const { key, sealed, needs, names, content } = told;
        const liar = names[0] ?? '';
        const lie = [...elementToBytes(elementFrom(random))]
          .map((byte) => byte.toString(16).padStart(2, '0'))
          .join('');
        const shares = { ...given(told, names.slice(1)), [liar]: lie };
        const opened = open(key, purpose, sealed, shares);
        expect(opened.wrong).toEqual([liar]);
        if (names.length > needs) expect(opened).toMatchObject({ opened: true, content });
        else expect(opened).toMatchObject({ opened: false, why: 'too-few-shares', fitting: needs - 1 });
        for (const nonsense of ['', 'zz', `${lie}00`, 'ff'.repeat(32), lie.toUpperCase()])
          expect(open(key, purpose, sealed, { ...shares, [liar]: nonsense }).wrong).toEqual([liar]);
      }),
      few,
    );
  });

  test('tampering is refused, wherever it was', () => {
    fc.assert(
      fc.property(ceremony, fc.nat(), fc.integer({ min: 1, max: 255 }), (told, place, flip) => {
        const { key, sealed, names } = told;
        const shares = given(told, names);
        const text = JSON.stringify(sealed);
        const at = [...text.matchAll(/[0-9a-f]{2}(?=[0-9a-f]*")/g)].map(({ index }) => index);
        const where = at[place % at.length] ?? 0;
        const byte = (Number.parseInt(text.slice(where, where + 2), 16) ^ flip).toString(16).padStart(2, '0');
        const altered = JSON.parse(text.slice(0, where) + byte + text.slice(where + 2));
        expect(open(key, purpose, altered, shares).opened).toBe(false);
        const [first, ...rest] = sealed.shares;
        if (first === undefined) throw new Error('no share');
        expect(open(key, purpose, { ...sealed, shares: rest }, shares).opened).toBe(false);
        expect(open(key, purpose, { ...sealed, shares: [...rest, first] }, shares).opened).toBe(false);
      }),
      few,
    );
  });

  test('a sealing copied by another bidder, into another tender or to another key does not open there', () => {
    fc.assert(
      fc.property(ceremony, (told) => {
        const { key, sealed, names, holders } = told;
        const shares = given(told, names);
        const anyone = holders[names[0] ?? ''] as HolderKey;
        for (const elsewhere of [
          { ...purpose, bidder: 'copier' },
          { ...purpose, tender: 'tender-2' },
        ]) {
          expect(open(key, elsewhere, sealed, shares).opened).toBe(false);
          expect(() => shareOf(anyone, { key, purpose: elsewhere, sealed })).toThrow('sealing.share-spoilt');
        }
        const other = { ...key, needs: key.needs - 1 };
        expect(open(other, purpose, sealed, shares)).toMatchObject({ opened: false, why: 'other-key' });
      }),
      few,
    );
  });
});

/** A bidder's own doing: shares that lie on no one polynomial, each right by its own commitment. */
test('what was dealt crookedly opens for nobody, whichever holders come', () => {
  const holders = [1, 2, 3, 4].map((each) => holderKeyFrom(new Uint8Array(32).fill(each)));
  const key = openingKeyOf(
    Object.fromEntries(holders.map(({ publicKey }, at) => [`holder-${at}`, publicKey])),
    2,
  );
  const content = utf8ToBytes('{"priceFen":1}');
  const right = sealWith(key, purpose, content, elementFrom(new Uint8Array(48).fill(7)));
  const other = sealWith(key, purpose, content, elementFrom(new Uint8Array(48).fill(8)));
  const shares = [...right.shares.slice(0, 2), ...other.shares.slice(2)];
  const crooked = { ...right, shares };
  const each = holders.map(
    (own, at) => [`holder-${at}`, shareOf(own, { key, purpose, sealed: crooked })] as const,
  );
  const pairs = each.flatMap((a, at) => each.slice(at + 1).map((b) => Object.fromEntries([a, b])));
  expect(pairs.map((pair) => open(key, purpose, crooked, pair))).toEqual(
    pairs.map(() => ({ opened: false, why: 'unsound', fitting: 2, wrong: [] })),
  );
});

test('a holder finds the own share only in what was sealed to the own key', () => {
  const [a, b, c] = [1, 2, 3].map((each) => holderKeyFrom(new Uint8Array(32).fill(each)));
  if (a === undefined || b === undefined || c === undefined) throw new Error('three keys');
  const key = openingKeyOf({ a: a.publicKey, b: b.publicKey }, 2);
  const sealed = seal(key, purpose, 'x', new Uint8Array(48).fill(9));
  expect(() => shareOf(c, { key, purpose, sealed })).toThrow('sealing.not-a-holder');
  const [first, second] = sealed.shares;
  if (first === undefined || second === undefined) throw new Error('two shares');
  const swapped = { ...sealed, shares: [{ ...first, sealed: second.sealed }, second] };
  expect(() => shareOf(a, { key, purpose, sealed: swapped })).toThrow('sealing.share-spoilt');
});

test('the sealing shows the length only in steps of 4 KiB, and nothing of the words', () => {
  const keys = [1, 2].map((each) => holderKeyFrom(new Uint8Array(32).fill(each)).publicKey);
  const key = openingKeyOf({ a: keys[0] ?? '', b: keys[1] ?? '' }, 2);
  const lengthOf = (text: string) => seal(key, purpose, text, new Uint8Array(48).fill(9)).content.length / 2;
  expect([0, 1, 4095, 4096].map((length) => lengthOf('x'.repeat(length)))).toEqual([4112, 4112, 4112, 8208]);
});

test('an opening key is sound with at least two holders, each with a key of its own that can agree', () => {
  const [a = '', b = ''] = [1, 2].map((each) => holderKeyFrom(new Uint8Array(32).fill(each)).publicKey);
  expect(isSound(openingKeyOf({ a, b }, 2))).toBe(true);
  expect(fingerprintOf(openingKeyOf({ b, a }, 2))).toBe(fingerprintOf(openingKeyOf({ a, b }, 2)));
  for (const [keys, needs] of [
    [{ a, b }, 1],
    [{ a, b }, 3],
    [{ a, b: a }, 2],
    [{ a, b: '00'.repeat(32) }, 2],
    [{ a, b: 'nonsense' }, 2],
  ] as const) {
    expect(isSound(openingKeyOf(keys, needs))).toBe(false);
    expect(() => seal(openingKeyOf(keys, needs), purpose, 'x', new Uint8Array(48))).toThrow(
      'sealing.key-unsound',
    );
  }
});
