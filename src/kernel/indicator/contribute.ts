import type { Json, JsonObject } from '../json.ts';
import type { RegionFacts } from '../process/command.ts';
import type { CaseState } from '../process/state.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { Contribution, IndicatorDefinition, TogetherDeclaration } from './definition.ts';
import { type IndicatorName, indicatorLanguage } from './language.ts';
import { type Reading, wholeReading } from './reading.ts';
import { caseTime, stepDays, stepMinutes, stretchTimes } from './working-time.ts';

/** What a case is measured with. Everything is passed in. */
export type ContributionContext = {
  /** The calendar and the office hours of the case's hall. */
  readonly time: WorkingTime;
  readonly region: RegionFacts;
  /** For a bundle, the cases it opened; without them what the applicant did there is not seen. */
  readonly children?: readonly CaseState[];
  /** The cases of the same matter, where the indicator says how they are found. */
  readonly together?: readonly CaseState[];
};

/**
 * The one row a case adds to an indicator, or null where it adds none: it has not ended, is of another
 * service, or the indicator's own condition does not hold. A case that belongs but does not count is a
 * row with the reason in `excluded`, so that every figure can show what it left out.
 *
 * Reading the same state again gives the same row. Throws when an expression lacks a name it uses,
 * which is a fault of the definition.
 */
export function contribute(
  indicator: IndicatorDefinition,
  state: CaseState,
  context: ContributionContext,
): Contribution | null {
  return contributor(state, context)(indicator);
}

/**
 * Works out what a case adds to one indicator after the other; what they read of it is put together once, and a
 * condition that several of them share is evaluated once. `reading` has to name whatever they read.
 */
export function contributor(
  state: CaseState,
  context: ContributionContext,
  reading: Reading = wholeReading,
): (indicator: IndicatorDefinition) => Contribution | null {
  let scope: Scope | null = null;
  const known = new Map<string, Json>();
  return (indicator) => {
    if (state.endedAt === null || state.outcome === null) return null;
    const { services } = indicator.source;
    const rated = services.includes(anyRated) && state.rating !== null;
    if (!rated && !services.includes(state.service)) return null;
    scope ??= indicatorScope(state, context, reading);
    const read = (expression: string): Json => {
      const before = known.get(expression);
      if (before !== undefined) return before;
      const value = evaluateFor(indicator, state, expression, scope ?? {});
      known.set(expression, value);
      return value;
    };
    return contributionOf(indicator, state, state.endedAt, read);
  };
}

/** Among an indicator’s services: whatever the service, as long as somebody has rated the case. */
export const anyRated = '*';

type Scope = Readonly<Partial<Record<IndicatorName, unknown>>>;

function contributionOf(
  indicator: IndicatorDefinition,
  state: CaseState,
  endedAt: string,
  read: (expression: string) => Json,
): Contribution | null {
  if (indicator.when !== undefined && read(indicator.when) !== true) return null;
  const exclusion = indicator.exclusions.find(({ when }) => read(when) === true);
  const counts = exclusion === undefined;
  return {
    indicator: indicator.code,
    formula: indicator.version,
    source: state.id,
    period: periodOf(endedAt),
    region: state.region,
    channel: state.channel,
    value: counts && indicator.value !== undefined ? asNumber(indicator, read(indicator.value)) : null,
    numerator: counts && indicator.numerator !== undefined ? read(indicator.numerator) === true : null,
    excluded: exclusion?.reason ?? null,
    sandbox: state.sandbox,
  };
}

/** The month in which something happened, in the city's own time: moments are written with its offset. */
export function periodOf(moment: string): string {
  return moment.slice(0, 7);
}

/** The matter that a case belongs to, by the value that its entries are found by. */
export function matterOf(
  { value }: TogetherDeclaration,
  state: CaseState,
  context: ContributionContext,
  reading: Reading,
): string {
  return String(indicatorLanguage.evaluate(value, indicatorScope(state, context, reading)));
}

/** What formulas see of a case. */
export function indicatorScope(
  state: CaseState,
  { time, region, children = [], together = [] }: ContributionContext,
  { names, stepTimes, childTimes, togetherTimes }: Reading,
): Scope {
  return {
    ...(names.has('case') && { case: factsOf(state) }),
    form: state.form,
    data: state.data,
    ...(names.has('steps') && {
      steps: Object.fromEntries(
        Object.entries(state.steps).map(([code, step]) => [
          code,
          {
            status: step.status,
            outcome: step.outcome,
            round: step.round,
            ...(stepTimes && {
              workingMinutes: stepMinutes(step, time),
              workingDays: stepDays(step, time),
            }),
          },
        ]),
      ),
    }),
    ...(names.has('stretches') && { stretches: stretchTimes(state, time) }),
    region: { code: region.code, level: region.level, top: region.top, settings: region.settings },
    ...(names.has('elapsed') && { elapsed: caseTime(state, time) ?? {} }),
    ...(names.has('applicant') && { applicant: { acts: applicantActs(state) } }),
    ...(names.has('children') && {
      // Whoever asks for a bundle asks once: the request of a part is not another.
      children: children.map((child) => ({
        ...otherCase(child, time, childTimes),
        applicantActs: applicantActs(child) - 1,
      })),
    }),
    ...(names.has('together') && {
      together: together.map((other) => otherCase(other, time, togetherTimes)),
    }),
  };
}

/** Another case as a formula sees it: how it went, and nothing that is in it. */
function otherCase(other: CaseState, time: WorkingTime, withTimes: boolean): JsonObject {
  const used = withTimes ? caseTime(other, time) : null;
  return {
    service: other.service,
    ...endOf(other),
    ...(withTimes && {
      workingDays: used?.workingDays ?? null,
      workingMinutes: used?.workingMinutes ?? null,
    }),
    applicantActs: applicantActs(other),
    papersSaved: other.found?.length ?? 0,
  };
}

function factsOf(state: CaseState): JsonObject {
  return {
    id: state.id,
    number: state.number,
    service: state.service,
    region: state.region,
    channel: state.channel,
    ...endOf(state),
    corrections: state.corrections.length,
    papersSaved: state.found?.length ?? 0,
    identityChecks: state.known?.checks ?? 0,
    rating: state.rating,
    sandbox: state.sandbox,
    submittedAt: state.submittedAt,
    acceptedAt: state.acceptedAt,
    endedAt: state.endedAt,
  };
}

function endOf(state: CaseState): JsonObject {
  return {
    outcome: state.outcome?.code ?? null,
    outcomeClass: state.outcome?.class ?? null,
    feeFen: state.feeFen ?? 0,
  };
}

/** The request itself, every answered correction, and every round of a step that was the applicant's. */
function applicantActs(state: CaseState): number {
  const rounds = Object.values(state.steps)
    .filter((step) => step.applicant && step.status === 'done')
    .reduce((total, step) => total + step.round, 0);
  return 1 + state.corrections.length + rounds;
}

function evaluateFor(
  indicator: IndicatorDefinition,
  state: CaseState,
  expression: string,
  scope: Scope,
): Json {
  try {
    return indicatorLanguage.evaluate(expression, scope);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
    throw new Error(`indicator ${indicator.code} cannot read case ${state.id}: ${expression}: ${reason}`);
  }
}

function asNumber(indicator: IndicatorDefinition, value: Json): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`indicator ${indicator.code} gives ${JSON.stringify(value)}, which is not a number`);
}
