import { refuse } from '../../kernel/errors/index.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import type { StoredWork } from '../../store/cases/act.ts';
import { type CaseFile, findCase } from '../../store/cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SealMemory } from '../personal-fields/case-sealer.ts';
import { getDefinition } from './definitions.ts';
import { unsealState } from './sealer.ts';

/** A case as an act needs it: its state in clear, the definition it began under, the head of its stream. */
export type LoadedCase = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState;
  readonly headHash: string;
  /** What is stored of its work, where this process has just written it. */
  readonly stored?: StoredWork;
  /** What this process has sealed of it. */
  readonly sealing?: SealMemory;
};

/** Throws `case.not-found`. */
export async function loadCase(deps: Dependencies, id: string): Promise<LoadedCase> {
  const loaded = await findCaseState(deps, id);
  if (loaded === null) throw refuse('case.not-found');
  return loaded;
}

export async function findCaseState(deps: Dependencies, id: string): Promise<LoadedCase | null> {
  const file = await findCase(deps.database, deps.database.city, id);
  return file === null ? null : openFile(deps, file);
}

export async function openFile(deps: Dependencies, file: CaseFile): Promise<LoadedCase> {
  return {
    definition: await getDefinition(deps, file.definition),
    state: await unsealState(deps, file.state),
    headHash: file.headHash,
  };
}
