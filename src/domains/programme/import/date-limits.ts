import { chineseNumber } from './characters.ts';

/** A limit that is a date: every year by it, or from it on. */
export type DateLimit = {
  readonly at: number;
  readonly date: string;
  readonly unit: 'yearly-date' | 'date';
  readonly comparator: '<=' | '>=' | '>';
  readonly printed: string;
};

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = (month: number): number => new Date(Date.UTC(2001, month, 0)).getUTCDate();

/** 每年3月31日前, 每年3月底前, 每年第一季度末. */
const YEARLY =
  /每年(?:的)?(?:(1[0-2]|0?[1-9])月(?:份)?(?:(3[01]|[12]\d|0?[1-9])日|底|末)?(?:之?前|以前|底前)|第?([一二三四1-4])季度[末底](?:前|之前)?)/g;
/** 2021年3月1日后取得土地使用权的项目: a rule that holds from a day on. */
const SINCE =
  /(20\d\d)年(1[0-2]|0?[1-9])月(3[01]|[12]\d|0?[1-9])日(?:之|以)?(后|起|前)(?=[^，。；（）《》]{3,30}的)/g;

/** The date that such a limit prints, as `03-31` or `2021-03-01`; null where it prints none. */
export const dateOf = (printed: string): string | null =>
  // A day from which a rule holds is only one where what it holds for is named after it.
  dateLimitsIn(`${printed}开始生效的规定`)[0]?.date ?? null;

export function dateLimitsIn(sentence: string): DateLimit[] {
  const found: DateLimit[] = [];
  for (const match of sentence.matchAll(YEARLY)) {
    const [printed, month, day, quarter] = match;
    const number =
      month !== undefined
        ? Number(month)
        : 3 * (/\d/.test(quarter ?? '') ? Number(quarter) : (chineseNumber(quarter ?? '') ?? 4));
    found.push({
      at: match.index,
      date: `${two(number)}-${two(day === undefined ? lastDay(number) : Number(day))}`,
      unit: 'yearly-date',
      comparator: '<=',
      printed,
    });
  }
  for (const match of sentence.matchAll(SINCE)) {
    const [printed, year, month, day, side] = match;
    found.push({
      at: match.index,
      date: `${year}-${two(Number(month))}-${two(Number(day))}`,
      unit: 'date',
      comparator: side === '前' ? '<=' : side === '后' ? '>' : '>=',
      printed,
    });
  }
  return found.sort((a, b) => a.at - b.at);
}
