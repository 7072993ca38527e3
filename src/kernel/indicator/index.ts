/** Indicators: contributions drawn from ended cases, and the figures they give beside the plan's targets. */
export { type Anomaly, type AnomalyCode, anomaliesOf } from './anomaly.ts';
export { checkIndicator } from './check.ts';
export {
  anyRated,
  type ContributionContext,
  contribute,
  contributor,
  matterOf,
  periodOf,
} from './contribute.ts';
export { countsIn } from './counts-in.ts';
export type { Contribution, Figure, IndicatorDefinition, TogetherDeclaration } from './definition.ts';
export { figureOf, percentile, ratioScale } from './figure.ts';
export { type Forecast, forecast, type MonthValue } from './forecast.ts';
export { indicatorNames } from './language.ts';
export {
  type Candidate,
  frontierScore,
  type RankedCandidate,
  rank,
  scaleOf,
  type Weighed,
} from './ranking.ts';
export { type Reading, readingOf, readingOfParts, seenEvents, trimmed, wholeReading } from './reading.ts';
export {
  cityFigure,
  contributeReport,
  isReported,
  type Reported,
  type ReportsDeclaration,
  reportedUnder,
  reportReads,
} from './report.ts';
export { fewestCases, holds, holdsInWords, inWords, type Judgement, judge, targetFor } from './target.ts';
export { type UnitCriterion, unitCriteria } from './unit-criteria.ts';
export { type CaseTime, caseTime } from './working-time.ts';
