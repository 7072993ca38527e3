import type { MeasureUnit } from './measure-units.ts';
import { quantitiesIn } from './quantities.ts';
import { timeUnits } from './quantity-units.ts';
import type { ImportedTarget, PrintedValue } from './result.ts';

/** A cell that says that there is nothing to say. */
export const DASH = /^[-—–－/无]*$/;

export type Cell = PrintedValue & {
  readonly unit: MeasureUnit | null;
  readonly comparator: ImportedTarget['comparator'] | null;
};

/** A cell that is a figure: 57.01天, 92%以上, 40.7（江苏）, 1以内. Null when it is wording. */
export function cellFigure(text: string): Cell | null {
  const plain = text.replaceAll(/（[^（）]*）/g, '').trim();
  if (plain === '' || plain.length > 16) return null;
  const number = /^(?:约|达到?|≥|≤|不低于|不超过|[<>])?(\d+(?:\.\d+)?)(?:[-—~](\d+(?:\.\d+)?))?/.exec(plain);
  if (number?.[1] === undefined) return null;
  const [quantity] = quantitiesIn(plain);
  const range = number[2] !== undefined;
  return {
    value: range ? null : Number(number[1]),
    printed: text,
    unit: quantity?.unit ?? null,
    comparator:
      quantity !== undefined && !quantity.bare && !timeUnits.has(quantity.unit)
        ? quantity.comparator
        : /^≥|不低于|以上/.test(plain)
          ? '>='
          : /^≤|不超过|以内|以下/.test(plain)
            ? '<='
            : null,
  };
}
const yuan: Readonly<Record<string, number>> = { CNY: 1, 'CNY-10k': 1e4, 'CNY-100m': 1e8 };

/** A cell in another unit of money than its row: 35亿元 in a row counted in 万元. */
export function inUnit(cell: Cell | null, unit: MeasureUnit): Cell | null {
  const from = cell?.unit === null || cell?.unit === undefined ? undefined : yuan[cell.unit];
  const to = yuan[unit];
  if (cell === null || cell.value === null || from === undefined || to === undefined || from === to)
    return cell;
  return { ...cell, value: (cell.value * from) / to };
}
