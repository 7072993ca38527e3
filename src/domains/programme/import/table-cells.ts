import type { MeasureUnit } from './measure-units.ts';
import { NUMBER, numberOf, quantitiesIn } from './quantities.ts';
import { timeUnits, unitPattern } from './quantity-units.ts';
import type { ImportedTarget, PrintedValue } from './result.ts';
import { converted } from './unit-scales.ts';

/** A cell that says that there is nothing to say. */
export const DASH = /^[-—–－/无]*$/;

export type Cell = PrintedValue & {
  readonly unit: MeasureUnit | null;
  readonly comparator: ImportedTarget['comparator'] | null;
};

/** 2022年底, 2022-12, 6月: a date. */
const DATE = /^(?:(?:19|20)\d\d(?:年|[-./]\d{1,2}(?!\d))|\d{1,2}月)/;
/** Behind the number stands nothing, a unit, a word of measure nobody knows, or 以上 and the like: not 12345热线. */
const FIGURE = new RegExp(
  `^(?:约|达到?|≥|≤|不低于|不超过|[<>])?${NUMBER}(?:[-—~]${NUMBER})?(?=$|余|多|左右|以[上下内]|之内|及以|${unitPattern}|[\\u3400-\\u9fff]$)`,
);

/** A cell that is a figure: 57.01天, 92%以上, 40.7（江苏）, 1以内. Null when it is wording. */
export function cellFigure(text: string): Cell | null {
  const plain = text.replaceAll(/（[^（）]*）|\s/g, '');
  if (plain === '' || plain.length > 16 || DATE.test(plain)) return null;
  const [, low, high] = FIGURE.exec(plain) ?? [];
  if (low === undefined) return null;
  const [quantity] = quantitiesIn(plain);
  return {
    value: high === undefined ? numberOf(low) : null,
    printed: text,
    unit: quantity?.unit ?? null,
    comparator:
      quantity !== undefined && !quantity.bare && !timeUnits.has(quantity.unit)
        ? quantity.comparator
        : comparatorIn(plain),
  };
}

function comparatorIn(plain: string): Cell['comparator'] {
  const sign = /^[<>]/.exec(plain)?.[0];
  if (sign === '<' || sign === '>') return sign;
  if (/^≥|不低于|以上/.test(plain)) return '>=';
  return /^≤|不超过|以内|以下/.test(plain) ? '<=' : null;
}

/** A cell in another unit than its row: 35亿元 in a row counted in 万元. Without a figure where there is no telling. */
export function inUnit(cell: Cell, unit: MeasureUnit): Cell {
  if (cell.value === null || cell.unit === null) return cell;
  return { ...cell, value: converted(cell.value, cell.unit, unit) };
}
