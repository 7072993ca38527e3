import { chineseNumber } from './characters.ts';

/** Headings of Chinese official documents, from the widest to the narrowest. */
export type MarkerLevel = 'chapter' | 'part' | 'section' | 'item' | 'subitem' | 'point';
export type Marker = {
  readonly level: MarkerLevel;
  readonly rank: number;
  readonly number: number;
  readonly label: string;
  readonly rest: string;
};

const NUMERAL = '[一二三四五六七八九十百]{1,4}';
const forms: readonly {
  readonly level: MarkerLevel;
  readonly rank: number;
  readonly form: RegExp;
  readonly label: (numeral: string) => string;
}[] = [
  {
    level: 'chapter',
    rank: 0,
    form: new RegExp(`^第(${NUMERAL}|\\d{1,2})(?:章|部分|篇)[、：.]?`),
    label: (numeral) => `第${numeral}章`,
  },
  {
    level: 'part',
    rank: 1,
    form: new RegExp(`^第(${NUMERAL}|\\d{1,2})节[、：.]?`),
    label: (numeral) => `第${numeral}节`,
  },
  {
    level: 'item',
    rank: 3,
    // 第三条推行…, but not a citation: 第三条规定, 第三条第一款.
    form: new RegExp(`^第(${NUMERAL}|\\d{1,3})条[、：.]?(?!规定|的|第|款|之|和|及|、|至)`),
    label: (numeral) => `第${numeral}条`,
  },
  {
    level: 'chapter',
    rank: 0,
    form: /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ]|[IVX]{1,4})[、.](?=[\u3400-\u9fff“])/,
    label: (numeral) => numeral,
  },
  { level: 'part', rank: 1, form: new RegExp(`^(${NUMERAL})[、.]`), label: (numeral) => numeral },
  {
    level: 'section',
    rank: 2,
    form: new RegExp(`^（(${NUMERAL})）[、.]?`),
    label: (numeral) => `(${numeral})`,
  },
  { level: 'item', rank: 3, form: /^(\d{1,3})[.、](?!\d)/, label: (numeral) => numeral },
  {
    level: 'subitem',
    rank: 4,
    form: /^(?:（(\d{1,3})）|(\d{1,3})）)[、.]?/,
    label: (numeral) => `(${numeral})`,
  },
  { level: 'point', rank: 5, form: /^([①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳])[、.]?/, label: (numeral) => numeral },
];

const LETTERS: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };
/** Ⅳ or IV → 4; 0 when it is none. */
function romanNumber(numeral: string): number {
  const code = numeral.charCodeAt(0);
  if (code >= 0x2160 && code <= 0x216b) return code - 0x215f;
  const values = [...numeral].map((letter) => LETTERS[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** The heading marker a tidied line begins with: 第一章, 一、, （一）, 1., (1) or ①. */
export function markerOf(line: string): Marker | null {
  for (const { level, rank, form, label } of forms) {
    const found = form.exec(line);
    if (found === null) continue;
    const numeral = found[1] ?? found[2] ?? '';
    const number =
      level === 'point'
        ? numeral.charCodeAt(0) - 0x245f
        : /^\d/.test(numeral)
          ? Number(numeral)
          : (chineseNumber(numeral) ?? romanNumber(numeral));
    const rest = line.slice(found[0].length).trim();
    if (rest === '') return null;
    return { level, rank, number, label: label(numeral), rest };
  }
  return null;
}
