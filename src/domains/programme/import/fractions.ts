import { chineseNumber } from './characters.ts';
import type { MeasureUnit } from './measure-units.ts';

export type Fraction = {
  readonly at: number;
  readonly end: number;
  readonly value: number;
  readonly unit: MeasureUnit;
  /** Set where the words say so: 在1/2审限内. */
  readonly comparator: '<=' | null;
};

const NUMERAL = '[一二两三四五六七八九十百千\\d]{1,4}';
const worded = new RegExp(`(${NUMERAL})分之(${NUMERAL}(?:点${NUMERAL})?)`, 'g');
/** Only before words that make it a share: 1/2 alone may be a date or a page. */
const slashed =
  /(?<![\d/])([1-9])\/([2-9]|10)(?:的|以上|以下|以内)?(?:(?:法定)?(?:审理期限|审限|期限|时限)(?:以?内)?)?(?=[\u3400-\u9fff，。；])/g;

const numeral = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : chineseNumber(text));

/** 三分之二, 百分之九十, 千分之五, 1/2审限内: shares of a whole, in percent or permille. */
export function fractionsIn(text: string): Fraction[] {
  const found: Fraction[] = [];
  for (const match of text.matchAll(worded)) {
    const whole = numeral(match[1] ?? '');
    const [units, decimals] = (match[2] ?? '').split('点');
    const part = numeral(units ?? '');
    if (whole === null || part === null || whole === 0) continue;
    const tail =
      decimals === undefined ? 0 : Number(`0.${[...decimals].map((one) => numeral(one) ?? 0).join('')}`);
    const permille = whole === 1000;
    found.push({
      at: match.index,
      end: match.index + match[0].length,
      value: permille ? part + tail : rounded(((part + tail) / whole) * 100),
      unit: permille ? 'permille' : 'percent',
      comparator: null,
    });
  }
  for (const match of text.matchAll(slashed)) {
    const limited = /限(?:以?内)?$/.test(match[0]);
    const numbers = `${match[1]}/${match[2]}`;
    if (!limited && !/以上|以下|以内|的$/.test(match[0])) continue;
    found.push({
      at: match.index,
      end: match.index + (limited ? match[0].length : numbers.length),
      value: rounded((Number(match[1]) / Number(match[2])) * 100),
      unit: 'percent',
      comparator: limited ? '<=' : null,
    });
  }
  return found;
}

const rounded = (value: number): number => Math.round(value * 100) / 100;
