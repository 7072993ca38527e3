import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Font, fontOfWoff } from './woff.ts';

/** A stretch of text that one font draws. */
export type Run = { readonly font: string; readonly text: string };

const { resolve } = createRequire(import.meta.url);
const file = (slice: string): string =>
  resolve(`@fontsource/noto-sans-sc/files/noto-sans-sc-${slice}-400-normal.woff`);

/** The common characters of simplified Chinese, GB 2312 among them. */
export const mostUsed = 'chinese-simplified';
const common = mostUsed;

const loaded = new Map<string, Font>();

/** The font of that name. They are read once: together some megabytes. */
export function fontOf(name: string): Font {
  const known = loaded.get(name);
  if (known !== undefined) return known;
  const font = fontOfWoff(readFileSync(file(name)));
  loaded.set(name, font);
  return font;
}

let slices:
  | readonly { readonly name: string; readonly ranges: readonly (readonly [number, number])[] }[]
  | null = null;

/** The slices of the rest of the font, and what each has: rare characters of names and places. */
function rareSlices(): NonNullable<typeof slices> {
  slices ??= Object.entries(
    JSON.parse(readFileSync(resolve('@fontsource/noto-sans-sc/unicode.json'), 'utf8')) as Record<
      string,
      string
    >,
  ).map(([name, ranges]) => ({
    name: name.replace(/[[\]]/g, ''),
    ranges: ranges.split(',').map((range): readonly [number, number] => {
      const [from = '', to = from] = range.replace('U+', '').split('-');
      return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
    }),
  }));
  return slices;
}

function fontFor(codePoint: number): string | null {
  if (fontOf(common).covers(codePoint)) return common;
  const slice = rareSlices().find(({ ranges }) =>
    ranges.some(([from, to]) => from <= codePoint && codePoint <= to),
  );
  return slice !== undefined && fontOf(slice.name).covers(codePoint) ? slice.name : null;
}

/**
 * Which font draws which part of a text. What none can draw is written as its number, `〔U+2A6D6〕`, and told in
 * `undrawn`: never as an empty box that nobody notices.
 */
export function runsOf(text: string): { readonly runs: readonly Run[]; readonly undrawn: readonly string[] } {
  const runs: { font: string; text: string }[] = [];
  const undrawn: string[] = [];
  for (const character of text) {
    const codePoint = character.codePointAt(0) ?? 0;
    const found = codePoint < 0x20 ? common : fontFor(codePoint);
    if (found === null) undrawn.push(character);
    const drawn = found === null ? `〔U+${codePoint.toString(16).toUpperCase()}〕` : character;
    const font = found ?? common;
    const last = runs.at(-1);
    if (last?.font === font) last.text += drawn;
    else runs.push({ font, text: drawn });
  }
  return { runs, undrawn };
}
