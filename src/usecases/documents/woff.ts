import { inflateSync } from 'node:zlib';

/** A font, with what it can draw. */
export type Font = { readonly sfnt: Buffer; readonly covers: (codePoint: number) => boolean };

/** Unpacks a WOFF 1.0 file (W3C WOFF File Format 1.0 §4) into the OpenType font that it was made of. */
export function fontOfWoff(woff: Buffer): Font {
  const count = woff.readUInt16BE(12);
  const head = Buffer.alloc(12 + 16 * count);
  woff.copy(head, 0, 4, 8);
  head.writeUInt16BE(count, 4);
  const parts: Buffer[] = [head];
  let length = head.length;
  let characterMap: Buffer | null = null;
  for (let at = 0; at < count; at += 1) {
    const entry = 44 + 20 * at;
    const place = 12 + 16 * at;
    const offset = woff.readUInt32BE(entry + 4);
    const stored = woff.readUInt32BE(entry + 8);
    const original = woff.readUInt32BE(entry + 12);
    const raw = woff.subarray(offset, offset + stored);
    const table = stored < original ? inflateSync(raw) : raw;
    woff.copy(head, place, entry, entry + 4);
    head.writeUInt32BE(woff.readUInt32BE(entry + 16), place + 4);
    head.writeUInt32BE(length, place + 8);
    head.writeUInt32BE(original, place + 12);
    const padding = Buffer.alloc((4 - (original % 4)) % 4);
    parts.push(table, padding);
    length += original + padding.length;
    if (woff.toString('latin1', entry, entry + 4) === 'cmap') characterMap = table;
  }
  const ranges = characterMap === null ? [] : coveredRanges(characterMap);
  return {
    sfnt: Buffer.concat(parts),
    covers: (codePoint) => ranges.some(({ from, to }) => from <= codePoint && codePoint <= to),
  };
}

type Range = { readonly from: number; readonly to: number };

/** What a character map has glyphs for (OpenType `cmap`, formats 4 and 12). */
function coveredRanges(cmap: Buffer): readonly Range[] {
  const tables = Array.from({ length: cmap.readUInt16BE(2) }, (_, at) => cmap.readUInt32BE(8 + 8 * at));
  return merged(
    [...new Set(tables)].flatMap((at): Range[] => {
      const format = cmap.readUInt16BE(at);
      if (format === 4) return rangesOfSegments(cmap, at);
      if (format !== 12) return [];
      return Array.from({ length: cmap.readUInt32BE(at + 12) }, (_, group) => ({
        from: cmap.readUInt32BE(at + 16 + 12 * group),
        to: cmap.readUInt32BE(at + 20 + 12 * group),
      }));
    }),
  );
}

function rangesOfSegments(cmap: Buffer, at: number): Range[] {
  const twice = cmap.readUInt16BE(at + 6);
  const ranges: Range[] = [];
  for (let segment = 0; segment < twice; segment += 2) {
    const to = cmap.readUInt16BE(at + 14 + segment);
    const from = cmap.readUInt16BE(at + 16 + twice + segment);
    const delta = cmap.readUInt16BE(at + 16 + 2 * twice + segment);
    const place = at + 16 + 3 * twice + segment;
    const indirect = cmap.readUInt16BE(place);
    for (let codePoint = from; codePoint <= to && codePoint < 0xffff; codePoint += 1) {
      const glyph =
        indirect === 0
          ? (codePoint + delta) % 65_536
          : cmap.readUInt16BE(place + indirect + 2 * (codePoint - from));
      if (glyph !== 0) ranges.push({ from: codePoint, to: codePoint });
    }
  }
  return ranges;
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const joined: { from: number; to: number }[] = [];
  for (const range of ranges.toSorted((one, other) => one.from - other.from)) {
    const last = joined.at(-1);
    if (last !== undefined && range.from <= last.to + 1) last.to = Math.max(last.to, range.to);
    else joined.push({ ...range });
  }
  return joined;
}
