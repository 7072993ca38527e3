import { bare } from './characters.ts';

/** The pairs of neighbouring characters of a text, without punctuation: what two wordings share is counted in these. */
export function pairsOf(text: string): ReadonlySet<string> {
  const plain = bare(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < plain.length; at += 1) pairs.add(plain.slice(at, at + 2));
  return pairs;
}

/** Dice's coefficient of two texts' pairs, 0 to 1. */
export function likeness(one: string, other: string): number {
  if (one === other) return 1;
  const a = pairsOf(one);
  const b = pairsOf(other);
  if (a.size + b.size === 0) return bare(one) === bare(other) ? 1 : 0;
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared += 1;
  return (2 * shared) / (a.size + b.size);
}

/** Finds what a text shares most with, without comparing it with everything: an index from pairs to texts. */
export function pairIndex(texts: readonly string[]): {
  sharedWith(text: string): ReadonlyMap<number, number>;
  sizes: readonly number[];
} {
  const holders = new Map<string, number[]>();
  const sizes = texts.map((text, at) => {
    const pairs = pairsOf(text);
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [at]);
      else list.push(at);
    }
    return pairs.size;
  });
  return {
    sizes,
    sharedWith(text) {
      const shared = new Map<number, number>();
      for (const pair of pairsOf(text))
        for (const at of holders.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
      return shared;
    },
  };
}
