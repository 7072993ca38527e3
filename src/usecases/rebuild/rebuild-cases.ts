import type { Json } from '../../kernel/json.ts';
import { type CaseState, inspectorsOf, workItems } from '../../kernel/process/index.ts';
import { type Involved, involvedIn } from '../../store/cases/act-columns.ts';
import { type CaseStream, loadStreams } from '../../store/cases/load-streams.ts';
import { listCaseStreams, type RebuiltCase, rewriteCases } from '../../store/cases/rebuild-cases.ts';
import { getDefinition } from '../cases/definitions.ts';
import { foldStream } from '../cases/fold-stream.ts';
import { caseColumns } from '../cases/records.ts';
import type { Dependencies } from '../dependencies.ts';

export type Rebuilt = {
  readonly cases: number;
  /** Ids of cases whose kept rows were not what their events say; at most 100 are named. */
  readonly differed: readonly string[];
};

const page = 200;
/** While one page is folded, the database reads the next and looks at the one before. */
const pagesAtOnce = 3;
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
  const underWay: Promise<readonly string[]>[] = [];
  let cases = 0;
  let after: string | null = null;
  for (;;) {
    const ids: readonly string[] = await listCaseStreams(database, database.city, { after, limit: page });
    const rebuilding = rebuildPage(deps, ids);
    // What goes wrong with it is heard when it is waited for.
    rebuilding.catch(() => {});
    underWay.push(rebuilding);
    while (underWay.length >= pagesAtOnce || (ids.length === 0 && underWay.length > 0)) {
      const others = (await underWay.shift()) ?? [];
      differed.push(...others.slice(0, mostNamed - differed.length));
    }
    const last = ids.at(-1);
    if (last === undefined) return { cases, differed };
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
  const folded = await foldStream(
    deps,
    stream,
    (state) => {
      for (const each of takingPart(state)) involved.set(each.join(' '), each);
    },
    { enteredSealed: true },
  );
  if (folded === null) throw new Error(`no events of ${stream.case}`);
  const { state, headHash } = folded;
  const definition = await getDefinition(deps, state.definition);
  const row = caseColumns(deps, definition, state, { applicantName: sealedName(stream) });
  const version = { expectedVersion: state.version, version: state.version };
  return { row: { ...row, ...version, headHash }, involved: [...involved.values()] };
}

/** As the act that began the case sealed it, under whosever key: nothing changes it afterwards. */
function sealedName({ events: [first] }: CaseStream): Json {
  const applicant = first?.body.applicant as { readonly name: Json } | undefined;
  if (applicant === undefined) throw new Error('a stream that does not begin with its applicant');
  return applicant.name;
}

/** Everyone who has a part in a case as it is. */
export function takingPart(state: CaseState): readonly Involved[] {
  return involvedIn({
    office: state.office,
    workItems: workItems(state, null),
    inspectors: inspectorsOf(state),
  });
}
