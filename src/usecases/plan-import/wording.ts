/** Letters, characters and digits alone, in one width: punctuation and spacing say nothing of the wording. */
export function bareWording(text: string): string {
  return text.normalize('NFKC').replaceAll(/[\s\p{P}\p{S}]/gu, '');
}

/** A plan's name without its years and the words that all plans of a kind share. */
export function planWording(name: string): string {
  return bareWording(name)
    .replace(/(20\d\d年?)+版?$/, '')
    .replace(/(优化|改善)?(提升)?(专项)?(行动|实施|工作)?(计划|方案|专项)$/, '');
}

export function sameWording(one: string | null, other: string | null): boolean {
  return bareWording(one ?? '') === bareWording(other ?? '');
}

/** A text's pairs of neighbouring characters: what two wordings share is counted in these. */
export function pairsOf(text: string): ReadonlySet<string> {
  const bare = bareWording(text);
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < bare.length; at += 1) pairs.add(bare.slice(at, at + 2));
  return pairs;
}

/** Dice's coefficient of two texts' pairs, 0 to 1. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let shared = 0;
  for (const pair of one) if (other.has(pair)) shared += 1;
  return (2 * shared) / (one.size + other.size);
}
