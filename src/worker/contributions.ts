import { contribute } from '../kernel/indicator/index.ts';
import type { CaseState } from '../kernel/process/index.ts';
import { getWorkingTime } from '../kernel/time/index.ts';
import type { CaseRow } from '../store/cases/case-row.ts';
import { findCases } from '../store/cases/load-case.ts';
import type { SourceContributions } from '../store/indicators/projector.ts';
import { regionFacts } from '../usecases/cases/city-facts.ts';
import { findCaseState } from '../usecases/cases/load-case.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { faultCode } from '../usecases/fault-code.ts';
import type { WorkerLog } from './log.ts';

/**
 * What the cases that have moved add to the indicators as they stand now, and with them their parents: a
 * bundle is measured with the cases it opened. Only cases that have ended add anything, so the others
 * are not opened at all.
 */
export async function contributionsTouchedBy(
  deps: Dependencies,
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
  const sources: SourceContributions[] = [];
  for (const row of rows) sources.push(await contributionsOf(deps, row, log));
  return sources;
}

async function contributionsOf(
  deps: Dependencies,
  { id, service, endedAt }: CaseRow,
  log: WorkerLog,
): Promise<SourceContributions> {
  const indicators = [...deps.packs.indicators.values()].filter(({ source }) =>
    source.services.includes(service),
  );
  const nothing = { source: id, contributions: [] };
  if (indicators.length === 0 || endedAt === null) return nothing;
  const loaded = await findCaseState(deps, id);
  if (loaded === null) return nothing;
  const { state, definition } = loaded;
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const context = {
    region,
    time: getWorkingTime(deps.time, region.hall),
    children: await childrenOf(deps, state),
  };
  return {
    source: id,
    contributions: indicators.flatMap((indicator) => {
      try {
        return contribute(indicator, state, context) ?? [];
      } catch (error) {
        log.error(
          { indicator: indicator.code, case: id, fault: faultCode(error) },
          'an indicator cannot read a case',
        );
        return [];
      }
    }),
  };
}

async function childrenOf(deps: Dependencies, state: CaseState): Promise<readonly CaseState[]> {
  const children: CaseState[] = [];
  for (const { child } of Object.values(state.steps)) {
    const found = child === null ? null : await findCaseState(deps, child);
    if (found !== null) children.push(found.state);
  }
  return children;
}
