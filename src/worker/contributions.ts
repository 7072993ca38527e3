import {
  anyRated,
  contributeReport,
  contributor,
  type IndicatorDefinition,
  type Reading,
  readingOf,
  readingOfParts,
  reportReads,
} from '../kernel/indicator/index.ts';
import type { PackSet } from '../kernel/pack/pack-set.ts';
import type { CaseState } from '../kernel/process/index.ts';
import { getWorkingTime } from '../kernel/time/index.ts';
import { findCases } from '../store/cases/load-case.ts';
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
  return await contributionsOf(
    deps,
    rows.map(({ id, service, endedAt }) => ({ id, service, ended: endedAt !== null })),
    log,
  );
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
  const children = new Map([...states, ...(await measuredStates(deps, parts))]);
  return cases.map(({ id, service }) => {
    const state = states.get(id);
    const measure = measures.get(service);
    if (state === undefined || measure === undefined) return { source: id, contributions: [] };
    const region = regionFacts(deps.city, state.region, deps.packs.packOf(service).plan);
    const context = {
      region,
      time: getWorkingTime(deps.time, region.hall),
      children: measure.withParts ? partsOf(state).flatMap((part) => children.get(part) ?? []) : [],
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

/** What is measured of the cases of one service; `withParts`: some of it looks at the cases it opened. */
type Measure = {
  readonly indicators: readonly IndicatorDefinition[];
  readonly reading: Reading;
  readonly withParts: boolean;
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
        { indicators: of, reading, onlyRated, withParts: reading.names.has('children') },
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
