import { createHash, hash as hashNow } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import {
  completeSubtrees,
  consistencyRanges,
  emptyRoot,
  growTree,
  inclusionRanges,
  joinPeaks,
  type LeafRange,
  leafHash,
  type TreeHash,
  verifyConsistency,
  verifyInclusion,
} from './merkle.ts';

// Every size and every way to alter a proof: a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

/** RFC 9162, 2.1.1, word for word and with another hash function: what everything here is held against. */
function merkleTreeHash(entries: readonly Uint8Array[]): TreeHash {
  const digest = (...parts: readonly Uint8Array[]) =>
    new Uint8Array(createHash('sha256').update(Buffer.concat(parts)).digest());
  const [only] = entries;
  if (only === undefined) return digest();
  if (entries.length === 1) return digest(Uint8Array.of(0), only);
  let k = 1;
  while (k * 2 < entries.length) k *= 2;
  return digest(Uint8Array.of(1), merkleTreeHash(entries.slice(0, k)), merkleTreeHash(entries.slice(k)));
}

const most = 70;
const entries = Array.from({ length: most }, (_, at) => Uint8Array.of(at, 7));
const leaves = entries.map((entry) => leafHash(entry));
const leafAt = (at: number): TreeHash => leaves[at] ?? new Uint8Array();
const known = new Map<string, TreeHash>();
const over = ({ from, to }: LeafRange): TreeHash => {
  const hash = known.get(`${from} ${to}`) ?? merkleTreeHash(entries.slice(from, to));
  known.set(`${from} ${to}`, hash);
  return hash;
};
const roots = Array.from({ length: most + 1 }, (_, size) => over({ from: 0, to: size }));
const rootOf = (size: number): TreeHash => roots[size] ?? new Uint8Array();
const inclusion = (leaf: number, size: number) => inclusionRanges(leaf, size).map(over);
const consistency = (earlier: number, later: number) => consistencyRanges(earlier, later).map(over);

/** The platform's own SHA-256, since there is very much to hash. */
const fast = (bytes: Uint8Array): TreeHash => new Uint8Array(hashNow('sha256', bytes, 'buffer'));

/** Every way to spoil a proof by one step: a bit, a hash too many or too few, two in the wrong order. */
function spoiled(proof: readonly TreeHash[]): readonly (readonly TreeHash[])[] {
  const other = Uint8Array.from({ length: 32 }, () => 9);
  return [
    [...proof, other],
    [other, ...proof],
    ...proof.flatMap((hash, at) => [
      proof.with(
        at,
        Uint8Array.from(hash, (byte, position) => (position === at % 32 ? byte ^ 1 : byte)),
      ),
      proof.with(at, hash.subarray(1)),
      proof.toSpliced(at, 1),
      ...(at === 0 ? [] : [proof.with(at, proof[at - 1] ?? other).with(at - 1, hash)]),
    ]),
  ];
}

test('the tree that grows has the root that RFC 9162 defines, at every size', () => {
  const tree = growTree();
  expect(tree.root()).toEqual(rootOf(0));
  expect(emptyRoot()).toEqual(rootOf(0));
  for (const [at, leaf] of leaves.entries()) {
    tree.append(leaf);
    expect([tree.size(), tree.root()]).toEqual([at + 1, rootOf(at + 1)]);
    const goneOn = growTree(undefined, { size: tree.size(), peaks: tree.peaks() });
    goneOn.append(leafAt(at + 1));
    if (at + 1 < most) expect(goneOn.root()).toEqual(rootOf(at + 2));
  }
});

test('complete subtrees joined make the same root', () => {
  for (const size of roots.keys()) {
    const nodes = completeSubtrees({ from: 0, to: size });
    const hashes = nodes.map(({ level, index }) =>
      over({ from: index * 2 ** level, to: (index + 1) * 2 ** level }),
    );
    expect(joinPeaks(hashes)).toEqual(rootOf(size));
  }
});

test('the root of eight known entries is the one that Certificate Transparency publishes', () => {
  const hex = [
    '',
    '00',
    '10',
    '2021',
    '3031',
    '40414243',
    '5051525354555657',
    '606162636465666768696a6b6c6d6e6f',
  ];
  const tree = growTree();
  for (const text of hex) tree.append(leafHash(new Uint8Array(Buffer.from(text, 'hex'))));
  expect(Buffer.from(tree.root()).toString('hex')).toBe(
    '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
  );
});

describe('a proof that a leaf is in a tree', () => {
  test('holds for every leaf of every size', () => {
    for (const size of roots.keys()) {
      for (let index = 0; index < size; index += 1) {
        const claim = { leaf: leafAt(index), index, size, root: rootOf(size) };
        expect(verifyInclusion(claim, inclusion(index, size))).toBe(true);
      }
    }
  });

  test('fails when anything in it is altered', () => {
    const altered = (index: number, size: number): void => {
      const path = inclusion(index, size);
      const claim = { leaf: leafAt(index), index, size, root: rootOf(size) };
      expect(spoiled(path).filter((wrong) => verifyInclusion(claim, wrong, fast))).toEqual([]);
      expect(verifyInclusion({ ...claim, leaf: leafHash(Uint8Array.of(1)) }, path)).toBe(false);
      expect(verifyInclusion({ ...claim, root: leafHash(Uint8Array.of(1)) }, path)).toBe(false);
      expect(verifyInclusion({ ...claim, index: index + 0.5 }, path)).toBe(false);
      expect(verifyInclusion({ ...claim, index: size }, path)).toBe(false);
      for (let at = 0; at < size; at += 1) {
        if (at !== index) expect(verifyInclusion({ ...claim, index: at }, path)).toBe(false);
      }
    };
    for (let size = 1; size <= most; size += 1) {
      for (const index of new Set([0, Math.floor(size / 3), size - 1])) altered(index, size);
    }
  });
});

describe('a proof that a tree begins with an earlier one', () => {
  test('holds for every two sizes', () => {
    for (const later of roots.keys()) {
      for (let earlier = 0; earlier <= later; earlier += 1) {
        const heads = [
          { size: earlier, root: rootOf(earlier) },
          { size: later, root: rootOf(later) },
        ] as const;
        expect(verifyConsistency(...heads, consistency(earlier, later))).toBe(true);
      }
    }
  });

  test('fails when anything in it is altered', () => {
    for (let later = 1; later <= most; later += 1) {
      for (let earlier = 1; earlier <= later; earlier += 1) {
        const from = { size: earlier, root: rootOf(earlier) };
        const to = { size: later, root: rootOf(later) };
        const proof = consistency(earlier, later);
        expect(spoiled(proof).filter((wrong) => verifyConsistency(from, to, wrong, fast))).toEqual([]);
        expect(verifyConsistency({ ...from, root: leafAt(0).toReversed() }, to, proof)).toBe(false);
        expect(verifyConsistency(from, { ...to, root: leafAt(0).toReversed() }, proof)).toBe(false);
        if (earlier < later) expect(verifyConsistency(to, from, proof)).toBe(false);
      }
    }
  });

  test('fails for a tree whose past is another, wherever the other entry stands', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: most }), fc.nat(), fc.nat(), (later, size, place) => {
        const earlier = 1 + (size % later);
        const changed = place % earlier;
        const rewritten = entries.with(changed, Uint8Array.of(200));
        const root = merkleTreeHash(rewritten.slice(0, later));
        const proof = consistencyRanges(earlier, later).map(({ from, to }) =>
          merkleTreeHash(rewritten.slice(from, to)),
        );
        const from = { size: earlier, root: rootOf(earlier) };
        expect(verifyConsistency(from, { size: later, root }, proof)).toBe(false);
      }),
    );
  });
});
