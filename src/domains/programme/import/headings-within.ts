/** 。1.推进… or ）2.推进…: an item that begins in the middle of a line. */
const WITHIN = /(?<=[。）])(?=(\d{1,2})[.、](?!\d)[\u3400-\u9fff“])/g;

/**
 * Cuts a line at the items that run on in it, when their numbers follow each other: 1 after a wider heading, or
 * the one after the item before. `last` is the number of the item before the line, 0 if none.
 */
export function cutItems(line: string, last: number): readonly string[] {
  // 1.甲；2.乙 are points of one sentence.
  const points = [...line.matchAll(/；(\d{1,2})[.、](?!\d)/g)];
  if (points.length > 0) return [line];
  const own = /^(\d{1,3})[.、](?!\d)/.exec(line)?.[1];
  const heading = /^(?:[一二三四五六七八九十]{1,3}[、.]|（[一二三四五六七八九十]{1,3}）)/.test(line);
  if (own === undefined && !heading) return [line];
  let before = own === undefined ? last : Number(own);
  const cuts: number[] = [];
  for (const found of line.matchAll(WITHIN)) {
    const number = Number(found[1]);
    if (number !== before + 1 && !(number === 1 && own === undefined && cuts.length === 0)) return [line];
    cuts.push(found.index);
    before = number;
  }
  return [0, ...cuts].map((from, at) => line.slice(from, cuts[at]));
}
