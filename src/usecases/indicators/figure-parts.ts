import { type IndicatorDefinition, type Reported, ratioScale } from '../../kernel/indicator/index.ts';
import type { Totals } from '../../store/indicators/figures.ts';

/** The parts that every figure has, whatever it is of. */
export type FigureParts = {
  readonly value: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly included: number;
  readonly excluded: number;
};

export const noFigure: FigureParts = {
  value: null,
  median: null,
  p90: null,
  numerator: null,
  denominator: null,
  included: 0,
  excluded: 0,
};

/** Exact where it can be: a ratio is its numerator and what it is of; the quotient is for reading. */
export function partsOf(definition: IndicatorDefinition, totals: Totals | undefined): FigureParts {
  if (totals === undefined) return { ...noFigure, numerator: definition.aggregate === 'ratio' ? 0 : null };
  const ratio = definition.aggregate === 'ratio';
  return {
    value: figureValue(definition, totals),
    median: ratio ? null : totals.median,
    p90: ratio ? null : totals.p90,
    numerator: ratio ? totals.numerator : null,
    denominator: ratio ? totals.included : null,
    included: totals.included,
    excluded: totals.excluded,
  };
}

/** What was reported: one value, with its parts where it is a share. */
export function reportedParts(reported: Reported | null, reports: number): FigureParts {
  return {
    ...noFigure,
    value: reported?.value ?? null,
    numerator: reported?.above ?? null,
    denominator: reported?.below ?? null,
    included: reports,
  };
}

/** The figure that these totals come to by the indicator's formula; null where nothing was counted. */
export function figureValue({ aggregate, unit }: IndicatorDefinition, totals: Totals): number | null {
  switch (aggregate) {
    case 'mean':
      return totals.mean;
    case 'median':
      return totals.median;
    case 'sum':
      return totals.sum;
    case 'count':
      return totals.included;
    case 'ratio':
      return totals.included === 0 ? null : (totals.numerator * ratioScale(unit)) / totals.included;
  }
}
