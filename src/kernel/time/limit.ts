import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';

/**
 * What a limit is counted in. Day, month and year limits leave out the day they start on; half days,
 * working hours and working minutes run in the office minutes of a hall from the very start;
 * natural hours run round the clock, in litigation from the next full hour.
 */
export const limitUnits = [
  'working-day',
  'half-day',
  'working-hour',
  'working-minute',
  'natural-hour',
  'natural-day',
  'month',
  'year',
] as const;
export type LimitUnit = (typeof limitUnits)[number];

/**
 * Which body of rules counts the limit; without one the administrative licensing law and the civil code do.
 * In litigation the hour in which a period in hours begins is left out (民诉法解释 125).
 */
export const limitRules = ['litigation'] as const;
export type LimitRule = (typeof limitRules)[number];

/**
 * A time limit with where it comes from. `value` is a positive whole number, with two exceptions: half a
 * working day more (0.5 is the same as one half-day, 1.5 as three), and 0 working or natural days, which means before the
 * close of the day it starts on.
 */
export type Limit = {
  readonly value: number;
  readonly unit: LimitUnit;
  readonly basis: Basis;
  readonly rule?: LimitRule;
};

export type LimitLength = Pick<Limit, 'value' | 'unit'>;

/** What is wrong with a limit, in words for who declares it; undefined when it can be counted. */
export function limitFault(limit: LimitLength): string | undefined {
  const { value, unit } = limit;
  if (!limitUnits.includes(unit)) return `unknown unit ${unit}`;
  if (unit === 'working-day' && value > 0 && value % 1 === 0.5) return undefined;
  if (!Number.isSafeInteger(value))
    return `${value} ${unit}: must be a whole number (or a number and a half of working days)`;
  const least = unit === 'working-day' || unit === 'natural-day' ? 0 : 1;
  return value < least ? `${value} ${unit}: must be at least ${least}` : undefined;
}

const unitNames: Readonly<Record<LimitUnit, Text>> = {
  'working-day': { zh: '个工作日', en: 'working day' },
  'half-day': { zh: '个半天', en: 'half day' },
  'working-hour': { zh: '个工作小时', en: 'working hour' },
  'working-minute': { zh: '个工作分钟', en: 'working minute' },
  'natural-hour': { zh: '小时', en: 'hour' },
  'natural-day': { zh: '日', en: 'day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
};

/** A figure is set off from the Chinese words before it, as it is from its unit; what is said in words alone is not. */
export function setOff(zh: string): string {
  return /^\d/.test(zh) ? ` ${zh}` : zh;
}

/** The limit in words: 5 个工作日, 5 working days; 半个工作日, half a working day; 当日, the same day; two half days are a working day. */
export function describeLimit(limit: LimitLength): Text {
  const { value, unit } = limit;
  if (value === 0) return { zh: '当日', en: 'the same day' };
  if (value === 0.5 || (value === 1 && unit === 'half-day')) {
    return { zh: '半个工作日', en: 'half a working day' };
  }
  // Counted in the hall's own minutes from the very start, and still so many working days long.
  if (unit === 'half-day' && value % 2 === 0) return describeLimit({ value: value / 2, unit: 'working-day' });
  // Nobody reckons in ninety minutes.
  if (unit === 'working-minute' && value >= 60 && value % 30 === 0)
    return describeLimit({ value: value / 60, unit: 'working-hour' });
  const name = unitNames[unit];
  return { zh: `${value} ${name.zh}`, en: `${value} ${name.en}${value === 1 ? '' : 's'}` };
}
