import type { IndicatorTarget } from '../city/target.ts';
import { seededDraws } from './draws.ts';
import { percentile } from './figure.ts';
import { holds } from './target.ts';

/** One month with a figure, `2022-06`. */
export type MonthValue = { readonly period: string; readonly value: number };

export type Forecast = {
  /** The month of the target. */
  readonly period: string;
  readonly value: number;
  /** Four fifths of all draws lie between. */
  readonly low: number;
  readonly high: number;
  /** Share of draws that meet the target, 0 to 1; null where the target has no number. */
  readonly chance: number | null;
  /** `trend`: a robust line through the months; `sum`: what has come together, and months like the latest ones. */
  readonly method: 'trend' | 'sum';
  /** How many months it rests on. */
  readonly months: number;
};

const fewest = 4;
const most = 12;
const draws = 400;

/**
 * Where the months lead by the month of the target. Nothing is said with fewer than four months, or when the target
 * is not ahead.
 *
 * `trend` (means, medians, shares, reported levels): a Theil–Sen line through the latest twelve months, which one odd
 * month does not bend; the interval comes from drawing the line's own misses anew for each month, fitting again and
 * adding one more, with fixed seed, so that the same months always give the same words. `sum` (sums and counts): what has come
 * together so far, and for each month to come one of the latest, drawn the same way; a month without any is one of none.
 *
 * @param bounds what the figure can be at all, such as 0 to 100
 */
export function forecast(
  series: readonly MonthValue[],
  {
    target,
    today,
    method,
    bounds = {},
  }: {
    readonly target: Pick<IndicatorTarget, 'by' | 'comparator' | 'value'>;
    /** The month it is. */
    readonly today: string;
    readonly method: Forecast['method'];
    readonly bounds?: { readonly least?: number; readonly most?: number };
  },
): Forecast | null {
  if (!/^\d{4}-\d{2}$/.test(target.by) || target.by <= today) return null;
  const complete = method === 'sum' ? monthByMonth(series, today) : series;
  const latest = complete.slice(-most);
  const last = latest.at(-1);
  if (latest.length < fewest || last === undefined) return null;
  const next = seededDraws(20_220_101);
  const within = (value: number): number =>
    Math.min(
      bounds.most ?? Number.POSITIVE_INFINITY,
      Math.max(bounds.least ?? Number.NEGATIVE_INFINITY, value),
    );
  const points = latest.map(({ period, value }) => [monthNumber(period), value] as const);
  const at = monthNumber(target.by);
  const [value, drawn] =
    method === 'trend'
      ? trend(points, at, next)
      : sums(
          points,
          complete.reduce((sum, each) => sum + each.value, 0),
          at - monthNumber(last.period),
          next,
        );
  const sorted = drawn.map(within).sort((a, b) => a - b);
  const met = sorted.filter((each) => holds(each, target) === true).length;
  return {
    period: target.by,
    value: within(value),
    low: percentile(sorted, 0.1) ?? value,
    high: percentile(sorted, 0.9) ?? value,
    chance: target.value === null ? null : met / sorted.length,
    method,
    months: latest.length,
  };
}

/** Every month from the first one to the last that is over; one that is not has only part of its sum. */
function monthByMonth(series: readonly MonthValue[], today: string): readonly MonthValue[] {
  const found = new Map(series.map(({ period, value }) => [period, value]));
  const first = [...found.keys()].sort()[0];
  if (first === undefined || first >= today) return [];
  const [from, to] = [monthNumber(first), monthNumber(today)];
  return Array.from({ length: to - from }, (_, at) => {
    const period = monthOf(from + at);
    return { period, value: found.get(period) ?? 0 };
  });
}

type Point = readonly [at: number, value: number];
type Drawn = readonly [value: number, drawn: readonly number[]];

function trend(points: readonly Point[], at: number, next: () => number): Drawn {
  const line = theilSen(points);
  const misses = points.map(([month, value]) => value - line(month));
  const drawn = Array.from({ length: draws }, () => {
    const again = points.map(([month]) => [month, line(month) + pick(misses, next)] as const);
    return theilSen(again)(at) + pick(misses, next);
  });
  return [line(at), drawn];
}

function sums(points: readonly Point[], sofar: number, ahead: number, next: () => number): Drawn {
  const values = points.map(([, value]) => value);
  const usual = values.reduce((sum, value) => sum + value, 0) / values.length;
  const drawn = Array.from({ length: draws }, () =>
    Array.from({ length: ahead }, () => pick(values, next)).reduce((sum, value) => sum + value, sofar),
  );
  return [sofar + ahead * usual, drawn];
}

/**
 * The line whose slope is the median of all slopes between two points, and whose height is the median of the rest. Fitted
 * some hundred times for each figure of a screen, hence one array of numbers and its own sort.
 */
export function theilSen(points: readonly Point[]): (at: number) => number {
  const slopes = new Float64Array((points.length * (points.length - 1)) / 2);
  let found = 0;
  let behind = 0;
  for (const [at, value] of points) {
    behind += 1;
    for (let index = behind; index < points.length; index += 1) {
      const [other, there] = points[index] as Point;
      if (other === at) continue;
      slopes[found] = (there - value) / (other - at);
      found += 1;
    }
  }
  const slope = median(slopes.subarray(0, found));
  const height = median(Float64Array.from(points, ([at, value]) => value - slope * at));
  return (at) => height + slope * at;
}

function median(values: Float64Array): number {
  return percentile(values.sort(), 0.5) ?? 0;
}

function pick<Item>(items: readonly Item[], next: () => number): Item {
  return items[Math.floor(next() * items.length)] as Item;
}

function monthNumber(period: string): number {
  return Number(period.slice(0, 4)) * 12 + Number(period.slice(5, 7));
}

function monthOf(number: number): string {
  const year = Math.floor((number - 1) / 12);
  return `${year}-${String(number - year * 12).padStart(2, '0')}`;
}
