import type { IndicatorDetail } from '../../api/types.ts';

/** What a figure comes to in a later month if it goes on as it has of late. */
export type Forecast = { readonly period: string; readonly value: number };

const latestMonths = 3;

/**
 * The figure of the latest three months with cases, taken together, as what it will be in the month of the
 * plan's last target. No line is drawn on: months hold a few cases each, and a line through them foretells
 * what cannot be. Null with fewer months, when no target lies ahead of the city's date, or where months do
 * not add up to a figure of the same kind.
 */
export function forecastOf(
  { series, targets, aggregate }: Pick<IndicatorDetail, 'series' | 'targets' | 'aggregate'>,
  today: string,
): Forecast | null {
  if (aggregate !== 'mean' && aggregate !== 'ratio') return null;
  const latest = series
    .flatMap(({ value, included }) => (value === null || included === 0 ? [] : [{ value, included }]))
    .slice(-latestMonths);
  const period = targets
    .map(({ by }) => by)
    .filter((by) => /^\d{4}-\d{2}$/.test(by))
    .sort()
    .at(-1);
  if (latest.length < latestMonths || period === undefined || period <= today.slice(0, 7)) return null;
  const cases = sum(latest.map(({ included }) => included));
  return { period, value: sum(latest.map(({ value, included }) => value * included)) / cases };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
