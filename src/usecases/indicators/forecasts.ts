import type { Type } from 'typebox';
import {
  type Forecast,
  forecast,
  type IndicatorDefinition,
  type MonthValue,
} from '../../kernel/indicator/index.ts';
import type { ForecastView, IndicatorView } from './indicator-views.ts';

/**
 * Where the months lead by each dated target that is still ahead, the nearest first; of a figure of a year, those of the
 * target's. Too few cases to say whether a target is met are too few to say that it will be.
 */
export function forecastsOf(
  indicator: Pick<IndicatorView, 'aggregate' | 'unit' | 'targets' | 'baseline' | 'few'>,
  months: readonly { readonly period: string; readonly value: number | null }[],
  today: string,
  span?: IndicatorDefinition['span'],
): Type.Static<typeof ForecastView>[] {
  if (indicator.few) return [];
  const series: readonly MonthValue[] = months.flatMap(({ period, value }) =>
    value === null ? [] : [{ period, value }],
  );
  const method: Forecast['method'] =
    indicator.aggregate === 'sum' || indicator.aggregate === 'count' ? 'sum' : 'trend';
  const bounds = boundsOf(indicator, series);
  return [...indicator.targets]
    .sort((one, other) => (one.by < other.by ? -1 : 1))
    .flatMap((target) => {
      const counting =
        span === 'year' ? series.filter(({ period }) => period.startsWith(target.by.slice(0, 4))) : series;
      const found = rememberedForecast(counting, { target, today, method, bounds });
      return found === null ? [] : [{ ...found, target }];
    });
}

const mostRemembered = 2_000;
const remembered = new Map<string, Forecast | null>();

/** The same months always lead to the same: what a screen of many figures asks for anew each time is worked out once. */
const rememberedForecast: typeof forecast = (...asked) => {
  const key = JSON.stringify(asked);
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = forecast(...asked);
  // Those that were asked for first go first.
  const [oldest] = remembered.size < mostRemembered ? [] : remembered.keys();
  if (oldest !== undefined) remembered.delete(oldest);
  remembered.set(key, found);
  return found;
};

/** A share of cases is between nothing and all of them; nothing that never was below zero is foretold below it. */
function boundsOf(
  { aggregate, unit }: Pick<IndicatorView, 'aggregate' | 'unit'>,
  series: readonly MonthValue[],
): { least?: number; most?: number } {
  const within = (most: number) => aggregate === 'ratio' || series.every(({ value }) => value <= most);
  const least = series.every(({ value }) => value >= 0) ? { least: 0 } : {};
  if (unit === 'percent' && within(100)) return { ...least, most: 100 };
  if (unit === 'permille' && within(1000)) return { ...least, most: 1000 };
  return least;
}
