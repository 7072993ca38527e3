import { type DateContext, datesIn } from './deadline.ts';

const RHYTHM = /(每季度末|每季末|每季度|每半年|每年)/;
const BY: Readonly<Record<string, string>> = {
  每年: 'yearly',
  每半年: 'each-half-year',
  每季度: 'each-quarter',
  每季度末: 'each-quarter-end',
  每季末: 'each-quarter-end',
};

/**
 * By when something stated at a place of a text is to be reached: in the rhythm or by the last date that the text
 * names before it, else by `otherwise`. The dates are looked for once.
 */
export function datesOf(text: string, context: DateContext, otherwise: string): (at: number) => string {
  const first = `${context.year}-01`;
  const last = `${Number(context.horizon.slice(0, 4)) + 5}-12`;
  const dates = datesIn(text, context).filter(({ month }) => month >= first && month <= last);
  return (at) => {
    const near = text.slice(Math.max(0, at - 40), at).replace(/^[\s\S]*次/, '');
    const rhythm = RHYTHM.exec(near)?.[1];
    if (rhythm !== undefined) return BY[rhythm] ?? 'yearly';
    let low = 0;
    let high = dates.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((dates[middle]?.end ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return dates[low - 1]?.month ?? otherwise;
  };
}
