import type { Contribution, Figure, IndicatorDefinition } from './definition.ts';

/**
 * The figure that contributions give. Included are those without a reason to be left out; with none of
 * them there is no figure, which is not zero.
 *
 * A ratio is `numerator` of `included`, both exact; `value` is their quotient, times 100 where the
 * indicator's unit is percent and times 1000 for permille. Percentiles interpolate as PostgreSQL's
 * `percentile_cont` does, so a figure is the same whether SQL or this function worked it out.
 */
export function figureOf(
  indicator: Pick<IndicatorDefinition, 'code' | 'aggregate' | 'unit'>,
  contributions: readonly Contribution[],
): Figure {
  const counted = contributions.filter(({ excluded }) => excluded === null);
  const values = counted.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => a - b);
  const numerator = counted.filter((contribution) => contribution.numerator === true).length;
  const median = percentile(values, 0.5);
  return {
    indicator: indicator.code,
    included: counted.length,
    excluded: contributions.length - counted.length,
    value: aggregate(indicator, values, median, { numerator, included: counted.length }),
    median,
    p90: percentile(values, 0.9),
    numerator: indicator.aggregate === 'ratio' ? numerator : null,
  };
}

function aggregate(
  { aggregate, unit }: Pick<IndicatorDefinition, 'aggregate' | 'unit'>,
  values: readonly number[],
  median: number | null,
  { numerator, included }: { readonly numerator: number; readonly included: number },
): number | null {
  switch (aggregate) {
    case 'mean':
      return values.length === 0 ? null : sum(values) / values.length;
    case 'median':
      return median;
    case 'sum':
      return values.length === 0 ? null : sum(values);
    case 'count':
      return included;
    case 'ratio':
      return included === 0 ? null : (numerator * ratioScale(unit)) / included;
  }
}

/** What a share is multiplied by to stand in the unit. */
export function ratioScale(unit: string): number {
  return unit === 'percent' ? 100 : unit === 'permille' ? 1000 : 1;
}

/**
 * PostgreSQL's `percentile_cont`: position `fraction × (n − 1)` among the sorted values, straight line
 * between its neighbours. Null of nothing.
 */
export function percentile(sorted: ArrayLike<number>, fraction: number): number | null {
  const position = fraction * (sorted.length - 1);
  const below = Math.floor(position);
  const low = sorted[below];
  const high = sorted[Math.ceil(position)];
  if (low === undefined || high === undefined) return null;
  return low + (position - below) * (high - low);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
