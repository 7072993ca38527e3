import { Parser } from 'saxen';

/** A sheet reaches no further: what stands beyond is not one of ours. */
const mostRows = 2_000;
const mostColumns = 50;
/** As many characters as a cell may have (ECMA-376). */
const longestCell = 32_767;

/** Words that cells share, in the order in which cells name them. Throws where it is no such list. */
export function readSharedWords(xml: string): readonly string[] {
  const shared: string[] = [];
  const words = new Words();
  walk(xml, words, {
    open: (name) => {
      if (name === 'si') words.begin();
    },
    close: (name) => {
      if (name !== 'si') return;
      if (shared.length === mostRows * mostColumns) throw new RangeError('too many words');
      shared.push(words.read());
    },
  });
  return shared;
}

/** Of the styles of a workbook those, by their number, in which a cell shows hundredths: 0.5 as 50 %. */
export function readPercentStyles(xml: string): ReadonlySet<number> {
  // Two formats of it are built in (ECMA-376 part 1, 18.8.30); others say so with their sign.
  const formats = new Set(['9', '10']);
  const styles = new Set<number>();
  let [ofCells, at] = [false, 0];
  walk(xml, new Words(), {
    open: (name, attributes) => {
      if (name === 'cellXfs') ofCells = true;
      else if (name === 'numFmt') {
        const { numFmtId, formatCode } = attributes();
        if (numFmtId !== undefined && formatCode?.includes('%') === true) formats.add(numFmtId);
      } else if (name === 'xf' && ofCells) {
        if (formats.has(attributes().numFmtId ?? '')) styles.add(at);
        at += 1;
      }
    },
    close: (name) => {
      if (name === 'cellXfs') ofCells = false;
    },
  });
  return styles;
}

/**
 * The cells of a sheet, row by row, as text; numbers that are shown as hundredths, with their sign. Read from front to end once, whatever stands in it. Throws where it is no
 * sheet, or one with words beyond what a sheet of ours has.
 */
export function readRows(
  xml: string,
  shared: readonly string[],
  percent: ReadonlySet<number>,
): readonly (readonly string[])[] {
  const rows: string[][] = [];
  const words = new Words();
  let [row, column, next] = [-1, 0, 0];
  let type: string | undefined;
  let isPercent = false;
  walk(xml, words, {
    open: (name, attributes) => {
      if (name === 'row') {
        row = placeOf(attributes().r, row + 1);
        next = 0;
      } else if (name === 'c') {
        const { r, s, t } = attributes();
        column = columnOf(r) ?? next;
        next = column + 1;
        type = t;
        isPercent = percent.has(Number(s ?? 0)) && (t === undefined || t === 'n');
        words.begin();
      }
    },
    close: (name) => {
      if (name !== 'c') return;
      const said = words.read();
      const cell =
        type === 's' && said !== '' ? (shared[Number(said)] ?? '') : isPercent ? hundredths(said) : said;
      // Empty cells that carry only a style may stand anywhere.
      if (cell === '') return;
      if (row < 0 || row >= mostRows || column >= mostColumns) throw new RangeError('too far');
      while (rows.length <= row) rows.push([]);
      const cells = rows[row] ?? [];
      while (cells.length < column) cells.push('');
      cells[column] = cell;
    },
  });
  return rows;
}

/** Twelve digits are more than anybody enters, and fewer than those that a product is wrong in. */
function hundredths(said: string): string {
  const number = Number(said);
  if (said === '' || !Number.isFinite(number)) return said;
  return `${Number((number * 100).toPrecision(12))}%`;
}

/** Gathers the text of a cell, whose runs may be formatted each on its own; what stands for its sound is left out. */
class Words {
  #parts: string[] = [];
  #begun = false;
  #length = 0;
  #within = 0;
  #sounds = 0;

  begin(): void {
    this.#parts = [];
    this.#begun = true;
    this.#length = 0;
  }

  read(): string {
    this.#begun = false;
    return this.#parts.join('');
  }

  enter(name: string): void {
    if (name === 'rPh') this.#sounds += 1;
    else if (name === 't' || name === 'v') this.#within += 1;
  }

  leave(name: string): void {
    if (name === 'rPh') this.#sounds -= 1;
    else if (name === 't' || name === 'v') this.#within -= 1;
  }

  hear(text: string): void {
    if (!this.#begun || this.#within === 0 || this.#sounds > 0) return;
    this.#length += text.length;
    if (this.#length > longestCell) throw new RangeError('too long');
    this.#parts.push(text);
  }
}

type Attributes = Readonly<Record<string, string | undefined>>;

/** Names are told without their prefix. */
function walk(
  xml: string,
  words: Words,
  heard: {
    readonly open: (name: string, attributes: () => Attributes) => void;
    readonly close: (name: string) => void;
  },
): void {
  if (xml.includes('\0')) throw new RangeError('not a character of XML');
  const bare = (name: string): string => name.slice(name.indexOf(':') + 1);
  new Parser()
    .on('openTag', (name, attributes) => {
      words.enter(bare(name));
      // False where they cannot be read.
      heard.open(bare(name), () => (attributes() || {}) as Attributes);
    })
    .on('closeTag', (name) => {
      words.leave(bare(name));
      heard.close(bare(name));
    })
    .on('text', (text) => words.hear(unescaped(text)))
    .on('cdata', (text) => words.hear(text))
    .parse(xml);
}

function placeOf(given: string | undefined, otherwise: number): number {
  if (given === undefined) return otherwise;
  if (!/^[1-9]\d{0,9}$/.test(given)) throw new RangeError('not a row');
  return Number(given) - 1;
}

/** `A` is 0, `AA` 26. */
function columnOf(place: string | undefined): number | null {
  const letters = /^([A-Z]{1,3})\d{1,10}$/.exec(place ?? '')?.[1];
  if (letters === undefined) return null;
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replaceAll(
    /&(?:#x([0-9a-f]{1,8})|#(\d{1,8})|(lt|gt|amp|quot|apos));/gi,
    (whole, hex, decimal, name) => {
      if (hex !== undefined) return character(Number.parseInt(hex, 16));
      if (decimal !== undefined) return character(Number(decimal));
      return signs[name] ?? whole;
    },
  );
}

/** Throws where there is no such character, or XML has none of it. */
function character(code: number): string {
  const blank = code === 0x09 || code === 0x0a || code === 0x0d;
  if ((code < 0x20 && !blank) || (code >= 0xd800 && code <= 0xdfff))
    throw new RangeError('not a character of XML');
  return String.fromCodePoint(code);
}
