/** Indicators: contributions drawn from ended cases, and the figures they give beside the plan's targets. */
export { checkIndicator } from './check.ts';
export { type ContributionContext, contribute, periodOf } from './contribute.ts';
export type { Contribution, Figure, IndicatorDefinition } from './definition.ts';
export { figureOf, percentile, ratioScale } from './figure.ts';
export { indicatorNames } from './language.ts';
export { holds, targetFor } from './target.ts';
export { type CaseTime, caseTime } from './working-time.ts';
