import type { DateContext } from './deadline.ts';
import type { Piece } from './paragraphs.ts';

const commonest = (years: readonly number[], first: 'earliest' | 'latest' = 'latest'): number | null => {
  const counts = new Map<number, number>();
  for (const year of years) counts.set(year, (counts.get(year) ?? 0) + 1);
  return (
    [...counts].sort((a, b) => b[1] - a[1] || (first === 'latest' ? b[0] - a[0] : a[0] - b[0]))[0]?.[0] ??
    null
  );
};

const LONGEST_PLAN = 5;

const textsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap((piece) =>
    piece.kind === 'paragraph' ? [piece.text] : piece.rows.flatMap((row) => row.cells),
  );

/**
 * The period of a plan: the years in its titles (2022版, 2023—2025年), else the year most deadlines
 * name, else the year of the date it is signed with, else `fallback`.
 */
export function periodOf(
  titles: readonly string[],
  pieces: readonly Piece[],
  fallback: number,
): DateContext & { readonly found: boolean } {
  for (const title of titles) {
    const span = /(20\d\d)年?[-—–~至到]+(20\d\d)/.exec(title);
    if (span?.[1] !== undefined && span[2] !== undefined)
      return { year: Number(span[1]), horizon: `${span[2]}-12`, found: true };
    const single = /(20\d\d)/.exec(title.replaceAll(/〔20\d\d〕/g, ''));
    if (single?.[1] !== undefined)
      return { year: Number(single[1]), horizon: `${single[1]}-12`, found: true };
  }
  const texts = textsOf(pieces);
  const deadlines = texts.flatMap((text) =>
    text.length <= 400 || /时限|时间|完成/.test(text)
      ? [
          ...text.matchAll(
            /(20\d\d)年(?=\d{1,2}月(?:底|末)?(?:前|完成|$|[。；）])|(?:年?底|末)前?|[上下]半年)/g,
          ),
        ].map((found) => Number(found[1]))
      : [],
  );
  const signed = texts.flatMap((text) => {
    const found = /^(20\d\d)年\d{1,2}月\d{1,2}日$/.exec(text.trim());
    return found?.[1] === undefined ? [] : [Number(found[1])];
  });
  const coded = texts.flatMap((text) => {
    const found = text.length < 40 ? /〔(20\d\d)〕/.exec(text) : null;
    return found?.[1] === undefined ? [] : [Number(found[1])];
  });
  const goals = texts.flatMap((text) =>
    [...text.matchAll(/(?:到|至|力争|确保)(20\d\d)年/g)].map((found) => Number(found[1])),
  );
  const named = commonest(deadlines, 'earliest');
  const begun = texts.flatMap((text) => {
    const found = /自(20\d\d)年\d{1,2}月\d{1,2}日起(?:施行|实施|执行)/.exec(text);
    return found?.[1] === undefined ? [] : [Number(found[1])];
  })[0];
  const year =
    (begun !== undefined && (named === null || begun <= named) ? begun : null) ??
    named ??
    signed[0] ??
    coded[0] ??
    commonest(goals);
  if (year === null || year === undefined) return { year: fallback, horizon: `${fallback}-12`, found: false };
  // Without years in its title a plan runs as far as its deadlines and goals do.
  const last = Math.max(year, ...[...deadlines, ...goals].filter((one) => one <= year + LONGEST_PLAN));
  return { year, horizon: `${last}-12`, found: true };
}
