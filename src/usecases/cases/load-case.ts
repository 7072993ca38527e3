import { refuse } from '../../kernel/errors/index.ts';
import type { StoredEvent } from '../../kernel/process/index.ts';
import { findCaseVersion } from '../../store/cases/case-versions.ts';
import { loadStream } from '../../store/cases/load-streams.ts';
import type { Dependencies } from '../dependencies.ts';
import { erasuresIn } from '../personal-fields/person-keys.ts';
import { getDefinition } from './definitions.ts';
import { type Folded, foldStream } from './fold-stream.ts';
import type { LoadedCase } from './loaded-case.ts';
import { recallCase, rememberCase } from './remembered-cases.ts';

/** Throws `case.not-found`. */
export async function loadCase(deps: Dependencies, id: string): Promise<LoadedCase> {
  const loaded = await findCaseState(deps, id);
  if (loaded === null) throw refuse('case.not-found');
  return loaded;
}

/** The case as it is stored, or null. One that this process knows by its latest version is not read again. */
export async function findCaseState(deps: Dependencies, id: string): Promise<LoadedCase | null> {
  const known = await recallLatest(deps, id);
  if (known !== null) return known;
  const erasures = erasuresIn(deps.database);
  const stream = await loadStream(deps.database, deps.database.city, id);
  const folded = stream === null ? null : await foldStream(deps, stream);
  return folded === null ? null : remembered(deps, await withDefinition(deps, folded), erasures);
}

export type CaseWithEvents = LoadedCase & { readonly events: readonly StoredEvent[] };

/** The case with everything that has happened in it, or null. */
export async function findCaseWithEvents(deps: Dependencies, id: string): Promise<CaseWithEvents | null> {
  const known = await recallLatest(deps, id);
  if (known?.events !== undefined) return { ...known, events: known.events };
  const erasures = erasuresIn(deps.database);
  const stream = await loadStream(deps.database, deps.database.city, id, { whole: true });
  const folded = stream === null ? null : await foldStream(deps, stream);
  if (folded === null) return null;
  return { ...remembered(deps, await withDefinition(deps, folded), erasures), events: folded.events };
}

/** What is remembered, where nothing has happened in the case since. */
async function recallLatest({ database }: Dependencies, id: string): Promise<LoadedCase | null> {
  const known = recallCase(database, id);
  if (known === null) return null;
  const version = await findCaseVersion(database, database.city, id);
  return version === known.state.version ? known : null;
}

function remembered({ database }: Dependencies, loaded: LoadedCase, erasures: number): LoadedCase {
  rememberCase(database, loaded.state.id, loaded, erasures);
  return loaded;
}

async function withDefinition(
  deps: Dependencies,
  { state, headHash, snapshot, events, sealing }: Folded,
): Promise<LoadedCase> {
  const definition = await getDefinition(deps, state.definition);
  return { definition, state, headHash, snapshot, sealing, ...(snapshot === 0 && { events }) };
}
