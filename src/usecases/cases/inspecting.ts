import type { Principal } from '../../kernel/access/principal.ts';
import { type CaseState, inspectionsFor, type ServiceDefinition } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { findCaseState } from './load-case.ts';

/**
 * The number of the inspection for which this person reads the case with what is personal in it: as long as it is open,
 * for the purpose ends with it (个人信息保护法 art. 6). Null where there is none: they read it, if at all, masked.
 */
export async function inspectionOpenTo(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  person: Principal,
): Promise<string | null> {
  for (const { in: of } of inspectionsFor(definition, state, person, deps.now().slice(0, 10))) {
    const inspection = await findCaseState(deps, of.case);
    if (inspection !== null && inspection.state.phase !== 'ended') return of.number;
  }
  return null;
}

/** Why the access log says that it was read: for the work in it, or for an inspection. */
export function readingPurpose(inspection: string | null): string {
  return inspection === null ? 'handle-case' : `inspection ${inspection}`;
}
