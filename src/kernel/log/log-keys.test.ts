import { ed25519 } from '@noble/curves/ed25519.js';
import { expect, test } from 'vitest';
import { type EndorsedKey, endorsementText, keysFollowing, logOrigin } from './log-keys.ts';

const origin = logOrigin('990000');
const secretOf = (seed: number) => new Uint8Array(32).fill(seed);

function key(seed: number, before: number | null): EndorsedKey {
  const publicKey = ed25519.getPublicKey(secretOf(seed));
  const since = `2022-06-0${seed}T00:00:00.000Z`;
  const endorsement =
    before === null ? null : ed25519.sign(endorsementText(origin, { publicKey, since }), secretOf(before));
  return {
    id: `key-${seed}`,
    publicKey,
    since,
    endorsedBy: before === null ? null : `key-${before}`,
    endorsement,
  };
}

const [first, second, third] = [key(1, null), key(2, 1), key(3, 2)];
const ids = (keys: readonly EndorsedKey[]) => keys.map(({ id }) => id);

test('whoever trusts a key trusts those it vouched for, and theirs, in whatever order they are listed', () => {
  expect(ids(keysFollowing(first.publicKey, [third, second, first], origin))).toEqual([
    'key-1',
    'key-2',
    'key-3',
  ]);
});

test('a later key vouches for none before it', () => {
  expect(ids(keysFollowing(second.publicKey, [first, second, third], origin))).toEqual(['key-2', 'key-3']);
});

test('a key that nobody vouched for, or whose word does not hold, is not trusted, nor what follows from it', () => {
  const stranger = { ...second, endorsedBy: null, endorsement: null };
  expect(ids(keysFollowing(first.publicKey, [first, stranger, third], origin))).toEqual(['key-1']);
  for (const forged of [
    { ...second, endorsement: new Uint8Array(64) },
    { ...second, since: '2022-06-09T00:00:00.000Z' },
    { ...second, publicKey: third.publicKey },
    { ...second, endorsedBy: 'key-3' },
  ]) {
    expect(ids(keysFollowing(first.publicKey, [first, forged], origin))).toEqual(['key-1']);
  }
  expect(ids(keysFollowing(first.publicKey, [first, second], logOrigin('411000')))).toEqual(['key-1']);
});
