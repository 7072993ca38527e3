/** One text beside another: what they begin and end with alike, and what differs between. */
export type Parts = { readonly start: string; readonly middle: string; readonly end: string };

/** Splits both texts around the part in which they differ. Whole characters, never halves of one. */
export function differingParts(
  before: string,
  after: string,
): { readonly before: Parts; readonly after: Parts } {
  const one = [...before];
  const other = [...after];
  const shortest = Math.min(one.length, other.length);
  let start = 0;
  while (start < shortest && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < shortest - start && one[one.length - 1 - end] === other[other.length - 1 - end]) end += 1;
  const parts = (text: readonly string[]): Parts => ({
    start: text.slice(0, start).join(''),
    middle: text.slice(start, text.length - end).join(''),
    end: text.slice(text.length - end).join(''),
  });
  return { before: parts(one), after: parts(other) };
}
