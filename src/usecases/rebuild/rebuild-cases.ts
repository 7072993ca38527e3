import type { Json } from '../../kernel/json.ts';
import { canonicalText } from '../../kernel/log/canonical.ts';
import { findCase } from '../../store/cases/load-case.ts';
import { listCaseStreams, rewriteCase } from '../../store/cases/rebuild-cases.ts';
import { getDefinition } from '../cases/definitions.ts';
import { caseRecords } from '../cases/records.ts';
import type { Dependencies } from '../dependencies.ts';
import { newSealMemory } from '../personal-fields/case-sealer.ts';
import { unseal } from '../personal-fields/unseal.ts';
import { type Replayed, replayCase } from './replay-case.ts';

export type Rebuilt = {
  readonly cases: number;
  /** Ids of cases whose kept state was not what their events say; at most 100 are named. */
  readonly differed: readonly string[];
};

const page = 200;
const mostNamed = 100;
const mostTries = 10;

/**
 * Works out every case anew from its events and writes its state, its row in the lists and its waiting
 * work. People may go on working meanwhile: a case that moves on while it is replayed is replayed again.
 */
export async function rebuildCases(
  deps: Dependencies,
  onProgress: (cases: number) => void = () => {},
): Promise<Rebuilt> {
  const { database } = deps;
  const differed: string[] = [];
  let cases = 0;
  let after: string | null = null;
  for (;;) {
    const ids: readonly string[] = await listCaseStreams(database, database.city, { after, limit: page });
    for (const id of ids) {
      if ((await rebuildCase(deps, id)) && differed.length < mostNamed) differed.push(id);
    }
    cases += ids.length;
    onProgress(cases);
    const last = ids.at(-1);
    if (last === undefined) return { cases, differed };
    after = last;
  }
}

/** True when the kept state was another one. */
async function rebuildCase(deps: Dependencies, id: string): Promise<boolean> {
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const replayed = await replayCase(deps, id);
    if (replayed === null) throw new Error(`no events of ${id}`);
    const differs = await differsFromKept(deps, id, replayed);
    if (await rewrite(deps, replayed)) return differs;
  }
  throw new Error(`the row of ${id} does not stand at the end of its stream: verify the log`);
}

async function differsFromKept(deps: Dependencies, id: string, { state }: Replayed): Promise<boolean> {
  const file = await findCase(deps.database, deps.database.city, id);
  if (file === null) throw new Error(`the row of ${id} is missing`);
  const kept = await unseal<Json>(deps, file.state);
  return canonicalText(kept) !== canonicalText(state as unknown as Json);
}

async function rewrite(deps: Dependencies, { state, headHash }: Replayed): Promise<boolean> {
  const records = await caseRecords(deps, {
    definition: await getDefinition(deps, state.definition),
    state,
    // Nothing new is decided: only what follows from the state is wanted.
    decision: { events: [], registers: [], relied: [] },
    recordedAt: state.lastRecordedAt,
    causedBy: state.id,
    memory: newSealMemory(),
  });
  const written = { ...records.case, expectedVersion: state.version, version: state.version, headHash };
  return rewriteCase(deps.database, deps.database.city, written);
}
