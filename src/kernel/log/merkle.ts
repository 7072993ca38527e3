import { sha256 } from '@noble/hashes/sha2.js';

/*
 * The tree of RFC 6962 and RFC 9162 (2.1), over SHA-256: a leaf is hashed behind a zero byte, two nodes behind a
 * one. A tree of n leaves is never stored as such; whatever is asked of it comes down to complete subtrees, which
 * no later leaf changes.
 */

/** 32 bytes. */
export type TreeHash = Uint8Array;

/** SHA-256 of bytes. A server may hand in the faster one of its platform. */
export type BytesDigest = (bytes: Uint8Array) => TreeHash;

/** A complete subtree: 2^level leaves from `index` times 2^level on. Level 0 is a leaf. */
export type TreeNode = { readonly level: number; readonly index: number };

/** Leaves from `from` up to, not including, `to`, counted from 0. */
export type LeafRange = { readonly from: number; readonly to: number };

export const hashLength = 32;

export function leafHash(data: Uint8Array, digest: BytesDigest = sha256): TreeHash {
  const prefixed = new Uint8Array(data.length + 1);
  prefixed.set(data, 1);
  return digest(prefixed);
}

export function nodeHash(left: TreeHash, right: TreeHash, digest: BytesDigest = sha256): TreeHash {
  const prefixed = new Uint8Array(1 + 2 * hashLength);
  prefixed[0] = 1;
  prefixed.set(left, 1);
  prefixed.set(right, 1 + hashLength);
  return digest(prefixed);
}

/** The root of a tree without leaves. */
export const emptyRoot = (digest: BytesDigest = sha256): TreeHash => digest(new Uint8Array(0));

/** A tree that grows leaf by leaf, and remembers no more of it than its root needs. */
export type GrowingTree = {
  readonly size: () => number;
  readonly append: (leaf: TreeHash) => void;
  /** Roots of the complete subtrees it is made of, the largest first: all that is needed to go on from here. */
  readonly peaks: () => readonly TreeHash[];
  readonly root: () => TreeHash;
};

export function growTree(
  digest: BytesDigest = sha256,
  from: { readonly size: number; readonly peaks: readonly TreeHash[] } = { size: 0, peaks: [] },
): GrowingTree {
  /** One for each binary digit of `size` that is a one. */
  const peaks = [...from.peaks];
  let { size } = from;
  return {
    size: () => size,
    append: (leaf) => {
      let hash = leaf;
      for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) {
        const left = peaks.pop();
        if (left !== undefined) hash = nodeHash(left, hash, digest);
      }
      peaks.push(hash);
      size += 1;
    },
    peaks: () => [...peaks],
    root: () => joinPeaks(peaks, digest),
  };
}

/** The complete subtrees that make up a range, from the left, the largest first. `from` is where a subtree of the range's size may begin. */
export function completeSubtrees({ from, to }: LeafRange): readonly TreeNode[] {
  const nodes: TreeNode[] = [];
  let begin = from;
  while (begin < to) {
    const level = Math.floor(Math.log2(to - begin));
    nodes.push({ level, index: begin / 2 ** level });
    begin += 2 ** level;
  }
  return nodes;
}

/** The hash over complete subtrees that follow one another, the largest first. */
export function joinPeaks(peaks: readonly TreeHash[], digest: BytesDigest = sha256): TreeHash {
  let joined: TreeHash | undefined;
  for (const peak of peaks.toReversed())
    joined = joined === undefined ? peak : nodeHash(peak, joined, digest);
  return joined ?? emptyRoot(digest);
}

/** What proves that a leaf is in a tree of this size (RFC 9162, 2.1.3.1): the hashes over these ranges, in this order. */
export function inclusionRanges(leaf: number, size: number): readonly LeafRange[] {
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  while (to - from > 1) {
    const middle = from + largestPowerBelow(to - from);
    if (leaf < middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  return ranges.reverse();
}

/** What proves that a tree of this size begins with an earlier one (RFC 9162, 2.1.4.1). */
export function consistencyRanges(earlier: number, size: number): readonly LeafRange[] {
  if (earlier === 0 || earlier === size) return [];
  const ranges: LeafRange[] = [];
  let [from, to] = [0, size];
  // Until the earlier tree ends where the part that is looked at does.
  while (earlier !== to) {
    const middle = from + largestPowerBelow(to - from);
    if (earlier <= middle) {
      ranges.push({ from: middle, to });
      to = middle;
    } else {
      ranges.push({ from, to: middle });
      from = middle;
    }
  }
  // The whole earlier tree is known to whoever asks.
  if (from !== 0) ranges.push({ from, to });
  return ranges.reverse();
}

/** Whether the leaf is in the tree (RFC 9162, 2.1.3.2). */
export function verifyInclusion(
  {
    leaf,
    index,
    size,
    root,
  }: { readonly leaf: TreeHash; readonly index: number; readonly size: number; readonly root: TreeHash },
  path: readonly TreeHash[],
  digest: BytesDigest = sha256,
): boolean {
  if (!isCount(index) || !isCount(size) || index >= size) return false;
  let [here, last] = [index, size - 1];
  let hash = leaf;
  for (const other of path) {
    if (last === 0 || other.length !== hashLength) return false;
    if (here % 2 === 1 || here === last) {
      hash = nodeHash(other, hash, digest);
      while (here % 2 === 0 && here !== 0) [here, last] = [half(here), half(last)];
    } else hash = nodeHash(hash, other, digest);
    [here, last] = [half(here), half(last)];
  }
  return last === 0 && equalHashes(hash, root);
}

/** A head of a tree as far as proofs go. */
export type TreeRoot = { readonly size: number; readonly root: TreeHash };

/** Whether the later tree begins with the earlier one (RFC 9162, 2.1.4.2). */
export function verifyConsistency(
  earlier: TreeRoot,
  later: TreeRoot,
  proof: readonly TreeHash[],
  digest: BytesDigest = sha256,
): boolean {
  if (!isCount(earlier.size) || !isCount(later.size) || earlier.size > later.size) return false;
  if (earlier.size === later.size) return proof.length === 0 && equalHashes(earlier.root, later.root);
  if (earlier.size === 0) return proof.length === 0 && equalHashes(earlier.root, emptyRoot(digest));
  const steps = isPowerOfTwo(earlier.size) ? [earlier.root, ...proof] : proof;
  let [here, last] = [earlier.size - 1, later.size - 1];
  while (here % 2 === 1) [here, last] = [half(here), half(last)];
  const [first, ...rest] = steps;
  if (first === undefined || steps.some((hash) => hash.length !== hashLength)) return false;
  let [before, after] = [first, first];
  for (const other of rest) {
    if (last === 0) return false;
    if (here % 2 === 1 || here === last) {
      before = nodeHash(other, before, digest);
      after = nodeHash(other, after, digest);
      while (here % 2 === 0 && here !== 0) [here, last] = [half(here), half(last)];
    } else after = nodeHash(after, other, digest);
    [here, last] = [half(here), half(last)];
  }
  return last === 0 && equalHashes(before, earlier.root) && equalHashes(after, later.root);
}

export function equalHashes(left: Uint8Array, right: Uint8Array): boolean {
  return left.length === right.length && left.every((byte, at) => byte === right[at]);
}

const half = (count: number): number => Math.floor(count / 2);
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The largest power of two that is smaller than the count (at least 2). */
function largestPowerBelow(count: number): number {
  let power = 1;
  while (power * 2 < count) power *= 2;
  return power;
}

function isPowerOfTwo(count: number): boolean {
  return Number.isInteger(Math.log2(count));
}
