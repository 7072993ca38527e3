import { type CaseState, workItems } from '../../kernel/process/index.ts';
import { getWorkingTime } from '../../kernel/time/index.ts';
import { type Involved, involvedIn } from '../../store/cases/act-columns.ts';
import { type CaseStream, loadStreams } from '../../store/cases/load-streams.ts';
import { listCaseStreams, type RebuiltCase, rewriteCases } from '../../store/cases/rebuild-cases.ts';
import { getRegion } from '../cases/city-facts.ts';
import { getDefinition } from '../cases/definitions.ts';
import { foldStream } from '../cases/fold-stream.ts';
import { caseColumns } from '../cases/records.ts';
import { sealerFor } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { newSealMemory } from '../personal-fields/case-sealer.ts';

export type Rebuilt = {
  readonly cases: number;
  /** Ids of cases whose kept rows were not what their events say; at most 100 are named. */
  readonly differed: readonly string[];
};

const page = 200;
const mostNamed = 100;
const mostTries = 10;

/**
 * Works out every case anew from its events, whatever snapshots it has, and writes its row in the lists and
 * its waiting work. People may go on working meanwhile: a case that moves on while it is folded is folded
 * again.
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
    const last = ids.at(-1);
    if (last === undefined) return { cases, differed };
    differed.push(...(await rebuildPage(deps, ids)).slice(0, mostNamed - differed.length));
    cases += ids.length;
    onProgress(cases);
    after = last;
  }
}

/** Gives those whose kept rows were others. */
async function rebuildPage(deps: Dependencies, ids: readonly string[]): Promise<readonly string[]> {
  const { database } = deps;
  const differed: string[] = [];
  let left = ids;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    if (attempt > mostTries) {
      throw new Error(`the row of ${left[0]} does not stand at the end of its stream: verify the log`);
    }
    const streams = await loadStreams(database, database.city, left, { whole: true });
    const written: RebuiltCase[] = [];
    for (const stream of streams) written.push(await rebuildCase(deps, stream));
    const rewritten = await rewriteCases(database, database.city, written);
    differed.push(...rewritten.differed);
    left = rewritten.moved;
  }
  return differed;
}

async function rebuildCase(deps: Dependencies, stream: CaseStream): Promise<RebuiltCase> {
  const involved = new Map<string, Involved>();
  const folded = await foldStream(deps, stream, (state) => {
    for (const each of takingPart(deps, state)) involved.set(each.join(' '), each);
  });
  if (folded === null) throw new Error(`no events of ${stream.case}`);
  const { state, headHash } = folded;
  const definition = await getDefinition(deps, state.definition);
  const sealer = await sealerFor(deps, { definition, state, events: [], memory: newSealMemory() });
  const row = caseColumns(deps, definition, state, sealer);
  const version = { expectedVersion: state.version, version: state.version };
  return { row: { ...row, ...version, headHash }, involved: [...involved.values()] };
}

/** Everyone who has a part in a case as it is. */
export function takingPart(deps: Dependencies, state: CaseState): readonly Involved[] {
  const time = getWorkingTime(deps.time, getRegion(deps.city, state.region).hall);
  return involvedIn({
    office: state.office,
    workItems: workItems(state, time),
  });
}
