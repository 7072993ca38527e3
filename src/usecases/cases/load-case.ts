import { refuse } from '../../kernel/errors/index.ts';
import type { CaseState, ServiceDefinition, StoredEvent } from '../../kernel/process/index.ts';
import type { StoredWork } from '../../store/cases/act.ts';
import { loadStream } from '../../store/cases/load-streams.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SealMemory } from '../personal-fields/case-sealer.ts';
import { getDefinition } from './definitions.ts';
import { type Folded, foldStream } from './fold-stream.ts';

/** A case as an act needs it: its state in clear, the definition it began under, the head of its stream. */
export type LoadedCase = {
  readonly definition: ServiceDefinition;
  readonly state: CaseState;
  readonly headHash: string;
  /** Version of its last snapshot; 0 while there is none. */
  readonly snapshot: number;
  /** All that has happened in it, in clear; absent where only the later part was read. */
  readonly events?: readonly StoredEvent[];
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
  const stream = await loadStream(deps.database, deps.database.city, id);
  const folded = stream === null ? null : await foldStream(deps, stream);
  return folded === null ? null : await withDefinition(deps, folded);
}

export type CaseWithEvents = LoadedCase & { readonly events: readonly StoredEvent[] };

/** The case with everything that has happened in it, or null. */
export async function findCaseWithEvents(deps: Dependencies, id: string): Promise<CaseWithEvents | null> {
  const stream = await loadStream(deps.database, deps.database.city, id, { whole: true });
  const folded = stream === null ? null : await foldStream(deps, stream);
  return folded === null ? null : { ...(await withDefinition(deps, folded)), events: folded.events };
}

async function withDefinition(
  deps: Dependencies,
  { state, headHash, snapshot, events, sealing }: Folded,
): Promise<LoadedCase> {
  const definition = await getDefinition(deps, state.definition);
  return { definition, state, headHash, snapshot, sealing, ...(snapshot === 0 && { events }) };
}
