import { contribute } from '../kernel/indicator/index.ts';
import type { CaseState } from '../kernel/process/index.ts';
import { getWorkingTime } from '../kernel/time/index.ts';
import type { SourceContributions } from '../store/indicators/projector.ts';
import { regionFacts } from '../usecases/cases/city-facts.ts';
import { findCaseState, type LoadedCase } from '../usecases/cases/load-case.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { faultCode, type WorkerLog } from './log.ts';

/**
 * What one case adds to the indicators as it stands now. A bundle is measured with the cases it opened,
 * so it is worked out anew when one of them moves (`contributionsTouchedBy`).
 */
async function contributionsOf(
  deps: Dependencies,
  { state, definition }: LoadedCase,
  log: WorkerLog,
): Promise<SourceContributions> {
  const indicators = [...deps.packs.indicators.values()].filter(({ source }) =>
    source.services.includes(state.service),
  );
  if (indicators.length === 0 || state.endedAt === null) return { source: state.id, contributions: [] };
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const context = {
    region,
    time: getWorkingTime(deps.time, region.hall),
    children: await childrenOf(deps, state),
  };
  return {
    source: state.id,
    contributions: indicators.flatMap((indicator) => {
      try {
        return contribute(indicator, state, context) ?? [];
      } catch (error) {
        log.error(
          { indicator: indicator.code, case: state.id, fault: faultCode(error) },
          'an indicator cannot read a case',
        );
        return [];
      }
    }),
  };
}

/** The cases whose contributions an event of this case may change, worked out anew: it and its parent. */
export async function contributionsTouchedBy(
  deps: Dependencies,
  cases: Iterable<string>,
  log: WorkerLog,
): Promise<readonly SourceContributions[]> {
  const loaded = new Map<string, LoadedCase>();
  for (const id of cases) await load(deps, id, loaded);
  for (const { state } of [...loaded.values()]) {
    if (state.parent !== null) await load(deps, state.parent.case, loaded);
  }
  const sources: SourceContributions[] = [];
  for (const each of loaded.values()) sources.push(await contributionsOf(deps, each, log));
  return sources;
}

async function load(deps: Dependencies, id: string, into: Map<string, LoadedCase>): Promise<void> {
  if (into.has(id)) return;
  const found = await findCaseState(deps, id);
  if (found !== null) into.set(id, found);
}

async function childrenOf(deps: Dependencies, state: CaseState): Promise<readonly CaseState[]> {
  const children: CaseState[] = [];
  for (const { child } of Object.values(state.steps)) {
    const found = child === null ? null : await findCaseState(deps, child);
    if (found !== null) children.push(found.state);
  }
  return children;
}
