import type { Json } from '../../kernel/json.ts';
import type { CaseState } from '../../kernel/process/index.ts';
import type { Involved } from '../../store/cases/act-columns.ts';
import { findOrphans, type KeptCase, namesOfStreams, readKeptCases } from '../../store/cases/kept-cases.ts';
import { isReachable } from '../../store/database.ts';
import { type LogFault, verifyLog } from '../../store/log/verify-log.ts';
import { getDefinition } from '../cases/definitions.ts';
import { foldStream, stateShape } from '../cases/fold-stream.ts';
import type { Dependencies } from '../dependencies.ts';
import { unseal } from '../personal-fields/unseal.ts';
import {
  type CaseDifferenceKind,
  compareCase,
  type Difference,
  type OpenedCase,
  type Replayed,
} from './compare-case.ts';
import { takingPart } from './rebuild-cases.ts';

/** One thing that is not as the events say: of a case, by its number, or in the log itself. */
export type Finding = {
  /** The case's number, or the register and key of an entry; the bare id where nobody knows a name. */
  readonly name: string;
  readonly id: string;
  readonly what: CaseDifferenceKind | `chain-${LogFault['fault']}`;
  readonly where: string;
};

export type CheckOptions = {
  /** How many cases are in memory at once. */
  readonly page?: number;
  readonly onFinding?: (finding: Finding) => void;
  readonly onProgress?: (cases: number) => void;
  /** Stops between two pages; what was found until then is the result. */
  readonly signal?: AbortSignal;
};

export type Checked = {
  readonly cases: number;
  readonly streams: number;
  readonly events: number;
  /** How many there are, also those that are not named. */
  readonly found: number;
  /** At most a hundred. */
  readonly findings: readonly Finding[];
  /** False when it was stopped before its end. */
  readonly whole: boolean;
};

const usualPage = 100;
const mostNamed = 100;

/**
 * Rebuilds every case of the city from its events and holds it against what is kept of it: row, state,
 * clocks, waiting work, readers; then reads the whole log and verifies its chains. Changes nothing, needs
 * the memory of one page, and people may go on working.
 */
export async function checkCases(deps: Dependencies, options: CheckOptions = {}): Promise<Checked> {
  const { database } = deps;
  const findings: Finding[] = [];
  let found = 0;
  let cases = 0;
  const tell = (finding: Finding): void => {
    found += 1;
    if (findings.length < mostNamed) findings.push(finding);
    options.onFinding?.(finding);
  };
  const stopped = (): boolean => options.signal?.aborted === true;
  const limit = options.page ?? usualPage;
  for (let after: string | null = null; !stopped(); ) {
    const page: readonly KeptCase[] = await readKeptCases(database, database.city, { after, limit });
    const last = page.at(-1);
    if (last === undefined) break;
    for (const { kept, differences } of await checkPage(deps, page)) {
      const name = kept.row?.number ?? kept.id;
      for (const difference of differences) tell({ name, id: kept.id, ...difference });
    }
    cases += page.length;
    options.onProgress?.(cases);
    after = last.id;
  }
  if (stopped()) return { cases, streams: 0, events: 0, found, findings, whole: false };
  for (const { id, what } of await findOrphans(database, database.city)) {
    tell({ name: id, id, what, where: 'no-case' });
  }
  const { signal } = options;
  const verdict = await verifyLog(database, database.city, signal === undefined ? {} : { signal });
  for (const finding of await named(deps, verdict.faults)) tell(finding);
  const { streams, events } = verdict;
  return { cases, streams, events, found, findings, whole: !stopped() };
}

type PageVerdict = { readonly kept: KeptCase; readonly differences: readonly Difference[] };

async function checkPage(deps: Dependencies, page: readonly KeptCase[]): Promise<readonly PageVerdict[]> {
  const verdicts: PageVerdict[] = [];
  for (const kept of page) verdicts.push({ kept, differences: await checkCase(deps, kept) });
  return verdicts;
}

async function checkCase(deps: Dependencies, kept: KeptCase, again = false): Promise<readonly Difference[]> {
  if (kept.events.length === 0) return [{ what: 'no-events', where: '' }];
  try {
    const { opened, replayed } = await open(deps, kept);
    const definition = await getDefinition(deps, replayed.state.definition);
    return compareCase(deps, opened, replayed, definition);
  } catch (error) {
    // Keys of persons are asked for on the way: a database that is away says nothing about the case.
    if (!(await isReachable(deps.database))) throw error;
    if (!again) return await checkCase(deps, kept, true);
    // Tampered content can break anything; the name of the fault says no personal thing.
    return [{ what: 'unreadable', where: error instanceof Error ? error.name : '' }];
  }
}

async function open(
  deps: Dependencies,
  { row, snapshot, events, ...rest }: KeptCase,
): Promise<{ readonly opened: OpenedCase; readonly replayed: Replayed }> {
  const involved = new Map<string, Involved>();
  let then: Replayed['then'] = null;
  const stream = { case: rest.id, snapshot: null, events, headHash: events.at(-1)?.hash ?? '' };
  const folded = await foldStream(deps, stream, (state) => {
    for (const each of takingPart(state)) involved.set(each.join(' '), each);
    if (state.version !== snapshot?.version) return;
    then = { state, headHash: events[state.version - 1]?.hash ?? '' };
  });
  if (folded === null) throw new Error('a stream without events');
  const { state, headHash } = folded;
  return {
    replayed: { state, headHash, then, involved: [...involved.values()] },
    opened: {
      ...rest,
      row: row === null ? null : { ...row, applicantName: await unseal<Json>(deps, row.applicantName) },
      // One of an earlier shape is passed over by whoever reads cases.
      snapshot:
        snapshot === null || snapshot.shape !== stateShape
          ? null
          : { headHash: snapshot.headHash, state: await unseal<CaseState>(deps, snapshot.state) },
    },
  };
}

async function named(deps: Dependencies, faults: readonly LogFault[]): Promise<readonly Finding[]> {
  const { database } = deps;
  const streams = faults.flatMap((fault) => ('stream' in fault ? [fault.stream] : []));
  const names = await namesOfStreams(database, database.city, streams);
  return faults.map((fault) =>
    'stream' in fault
      ? {
          name: names.get(fault.stream) ?? fault.stream,
          id: fault.stream,
          what: `chain-${fault.fault}`,
          where: String(fault.seq),
        }
      : { name: '', id: '', what: `chain-${fault.fault}`, where: String(fault.logIndex) },
  );
}
