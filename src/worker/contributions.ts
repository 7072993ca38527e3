import {
  anyRated,
  type ContributionContext,
  contributeReport,
  contributor,
  type IndicatorDefinition,
  matterOf,
  type Reading,
  readingOf,
  readingOfParts,
  reportReads,
  type TogetherDeclaration,
} from '../kernel/indicator/index.ts';
import type { PackSet } from '../kernel/pack/pack-set.ts';
import type { CaseState } from '../kernel/process/index.ts';
import { getWorkingTime } from '../kernel/time/index.ts';
import { findCases } from '../store/cases/load-case.ts';
import { listCasesOfMatters, listOfSameMatters } from '../store/indicators/matters.ts';
import { ratedAmong } from '../store/indicators/ratings.ts';
import type { SourceContributions } from '../store/indicators/replace-contributions.ts';
import { regionFacts } from '../usecases/cases/city-facts.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { faultCode } from '../usecases/fault-code.ts';
import { measuredStates } from '../usecases/indicators/measured-states.ts';
import type { WorkerLog } from './log.ts';

/** What cases are measured with. */
export type MeasuringDependencies = Pick<
  Dependencies,
  'city' | 'database' | 'masterKey' | 'now' | 'packs' | 'time'
>;

/** A case as far as it matters here. */
export type MeasuredCase = { readonly id: string; readonly service: string; readonly ended: boolean };

/**
 * What the cases that have moved add to the indicators as they stand now, and with them their parents: a
 * bundle is measured with the cases it opened.
 */
export async function contributionsTouchedBy(
  deps: MeasuringDependencies,
  cases: Iterable<string>,
  log: WorkerLog,
): Promise<readonly SourceContributions[]> {
  const { database } = deps;
  const moved = await findCases(database, database.city, [...cases]);
  const known = new Set(moved.map(({ id }) => id));
  const parents = moved.flatMap(({ parent }) =>
    parent === null || known.has(parent.case) ? [] : [parent.case],
  );
  const rows = [...moved, ...(await findCases(database, database.city, [...new Set(parents)]))];
  const touched = rows.map(({ id, service, endedAt }) => ({ id, service, ended: endedAt !== null }));
  return await contributionsOf(deps, [...touched, ...(await ofSameMatters(deps, touched))], log);
}

/** What is measured with all cases of a matter, where one of those has moved. */
async function ofSameMatters(
  { database, packs }: MeasuringDependencies,
  touched: readonly MeasuredCase[],
): Promise<readonly MeasuredCase[]> {
  const found = new Map<string, MeasuredCase>();
  for (const { together, service } of mattersOf(measuresOf(packs))) {
    const counting = new Set(together.services);
    const cases = touched.flatMap(({ id, service, ended }) => (ended && counting.has(service) ? [id] : []));
    const same = await listOfSameMatters(database, database.city, together, {
      cases,
      services: [service],
    });
    for (const each of same) found.set(each.id, each);
  }
  for (const { id } of touched) found.delete(id);
  return [...found.values()];
}

/**
 * What these cases add as they stand now. Only cases that have ended add anything, and only those of services
 * that something is measured of, so the others are not opened at all. They are read together.
 */
export async function contributionsOf(
  deps: MeasuringDependencies,
  cases: readonly MeasuredCase[],
  log: WorkerLog,
): Promise<readonly SourceContributions[]> {
  const measures = measuresOf(deps.packs);
  const readings = new Map<string, Reading>();
  const unlessRated = new Map<string, Reading>();
  for (const { id, service, ended } of cases) {
    const measure = measures.get(service);
    if (ended && measure !== undefined) (measure.onlyRated ? unlessRated : readings).set(id, measure.reading);
  }
  for (const id of await ratedAmong(deps.database, deps.database.city, [...unlessRated.keys()])) {
    const reading = unlessRated.get(id);
    if (reading !== undefined) readings.set(id, reading);
  }
  const states = await measuredStates(deps, readings);
  const parts = new Map<string, Reading>();
  for (const { id, service } of cases)
    if (measures.get(service)?.withParts === true)
      for (const part of partsOf(states.get(id))) if (!states.has(part)) parts.set(part, readingOfParts);
  const contextOf = (state: CaseState) => {
    const region = regionFacts(deps.city, state.region, deps.packs.packOf(state.service).plan);
    return { region, time: getWorkingTime(deps.time, region.hall) };
  };
  const matters = await mattersOfStates(deps, states, contextOf);
  for (const of of matters.values()) for (const id of of) if (!states.has(id)) parts.set(id, readingOfParts);
  const others = new Map([...states, ...(await measuredStates(deps, parts))]);
  const read = (ids: readonly string[]) => ids.flatMap((each) => others.get(each) ?? []);
  return cases.map(({ id, service }) => {
    const state = states.get(id);
    const measure = measures.get(service);
    if (state === undefined || measure === undefined) return { source: id, contributions: [] };
    const context = {
      ...contextOf(state),
      children: measure.withParts ? read(partsOf(state)) : [],
      together: read(matters.get(id) ?? []),
    };
    const add = contributor(state, context, measure.reading);
    return {
      source: id,
      contributions: [
        ...(deps.packs.reports === null ? [] : contributeReport(deps.packs.reports, state)),
        ...measure.indicators.flatMap((indicator) => {
          try {
            return add(indicator) ?? [];
          } catch (error) {
            const fields = { indicator: indicator.code, case: id, fault: faultCode(error) };
            log.error(fields, 'an indicator cannot read a case');
            return [];
          }
        }),
      ],
    };
  });
}

/** The ended cases of the matter that each of these belongs to, where it is measured with them. */
async function mattersOfStates(
  { database, packs }: MeasuringDependencies,
  states: ReadonlyMap<string, CaseState>,
  contextOf: (state: CaseState) => ContributionContext,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const measures = measuresOf(packs);
  const found = new Map<string, readonly string[]>();
  for (const { together, reading, service } of mattersOf(measures)) {
    const matterOfCase = new Map(
      [...states].flatMap(([id, state]) =>
        state.service === service
          ? [[id, matterOf(together, state, contextOf(state), reading)] as const]
          : [],
      ),
    );
    const matters = [...matterOfCase.values()];
    const named = await listCasesOfMatters(database, database.city, together, {
      matters,
      services: together.services,
    });
    const byMatter = Map.groupBy(
      named.filter(({ ended }) => ended),
      ({ matter }) => matter,
    );
    for (const [id, matter] of matterOfCase)
      found.set(
        id,
        (byMatter.get(matter) ?? []).map((each) => each.id),
      );
  }
  return found;
}

type Matters = {
  readonly together: TogetherDeclaration;
  readonly reading: Reading;
  /** Whose cases are measured with all of the matter. */
  readonly service: string;
};

/** Each way of finding the cases of a matter, with the services that are measured so. */
function mattersOf(measures: ReadonlyMap<string, Measure>): readonly Matters[] {
  return [...measures].flatMap(([service, { together, reading }]) =>
    together === null ? [] : [{ together, reading, service }],
  );
}

/** What is measured of the cases of one service; `withParts`: some of it looks at the cases it opened. */
type Measure = {
  readonly indicators: readonly IndicatorDefinition[];
  readonly reading: Reading;
  readonly withParts: boolean;
  /** How the cases of the same matter are found, where some of it looks at them: all of it finds them alike. */
  readonly together: TogetherDeclaration | null;
  /** Nothing but what is measured of whatever was rated. */
  readonly onlyRated: boolean;
};

const remembered = new WeakMap<PackSet, ReadonlyMap<string, Measure>>();

/** The services that anything is measured of, or reported by. */
export function measuresOf(packs: PackSet): ReadonlyMap<string, Measure> {
  const known = remembered.get(packs);
  if (known !== undefined) return known;
  const indicators = new Map<string, IndicatorDefinition[]>();
  if (packs.reports !== null) indicators.set(packs.reports.service, []);
  for (const indicator of packs.indicators.values())
    for (const service of servicesOf(packs, indicator))
      indicators.set(service, [...(indicators.get(service) ?? []), indicator]);
  const measures = new Map(
    [...indicators].map(([service, of]) => {
      const onlyRated =
        service !== packs.reports?.service &&
        of.every(({ source }) => !source.services.includes(service) && source.services.includes(anyRated));
      const reading = readingOf(of, service === packs.reports?.service ? reportReads : {});
      return [
        service,
        {
          indicators: of,
          reading,
          onlyRated,
          withParts: reading.names.has('children'),
          together: of.find(({ source }) => source.together !== undefined)?.source.together ?? null,
        },
      ] as const;
    }),
  );
  remembered.set(packs, measures);
  return measures;
}

/** The services whose cases an indicator may look at. */
export function servicesOf(packs: PackSet, { source }: IndicatorDefinition): readonly string[] {
  return source.services.includes(anyRated) ? [...packs.services.keys()] : source.services;
}

function partsOf(state: CaseState | undefined): readonly string[] {
  return Object.values(state?.steps ?? {}).flatMap(({ child }) => child ?? []);
}
