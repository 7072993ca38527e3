import { refuse } from '../../kernel/errors/index.ts';
import type { Json } from '../../kernel/json.ts';
import { type PlanImport, saveImportDecisions } from '../../store/ledger/imports.ts';
import { readLedger } from '../../store/ledger/records.ts';
import type { Dependencies } from '../dependencies.ts';
import { numbersOf } from './align-plans.ts';
import { checkChange, checkFindings, type Decision, type Decisions } from './decisions.ts';
import { keptLedger, ledgerOfYear } from './kept-ledger.ts';
import { getImport } from './load-review.ts';
import { planOfChange, planOfFindings } from './plan-of.ts';
import type { ReadChange, ReadKind } from './reading.ts';
import { isWordingOnly, type Review, readingOf, reviewImport } from './review.ts';

/** One word on many things at once, by what they are. */
export type Sweep = {
  readonly part: 'repairs' | 'doubts' | 'changes';
  readonly decision: 'accept' | 'reject';
  /** Kind of repair or doubt. */
  readonly kind?: string;
  /** The ledger's number of a plan. */
  readonly plan?: number;
  readonly record?: ReadKind;
  readonly state?: ReadChange['state'];
  readonly wordingOnly?: boolean;
  /** Also what was decided before; otherwise that stays as it was. */
  readonly again?: boolean;
};

export type Deciding = {
  readonly id: string;
  /** The version of the import that was on the screen. */
  readonly version: number;
  readonly sweeps?: readonly Sweep[];
  /** By the id of a repair, doubt or change; null takes a decision back. They come after the sweeps. */
  readonly decisions?: Readonly<Record<string, Decision | null>>;
};

/**
 * Keeps what a reviewer says. Everything is checked first; one impossible decision refuses them all
 * (`import.decision-unknown`, `import.decision-invalid`, `import.value-invalid`,
 * `plan.decision-needs-value`), and so does another reviewer's decision in between
 * (`import.version-conflict`). Returns the new version.
 */
export async function decideImport(deps: Dependencies, given: Deciding): Promise<number> {
  const plan = await getImport(deps, given.id);
  const save = (decisions: Readonly<Record<string, Json>>): Promise<number> =>
    saveImportDecisions(deps.database, deps.database.city, {
      id: given.id,
      version: given.version,
      decisions,
    });
  // A closed or changed import is refused before its old state is held against anything.
  if (plan.state !== 'review' || plan.version !== given.version) return save({});
  const records = await readLedger(deps.database.pool, deps.database.city);
  const ledger = keptLedger(records);
  const year = readingOf(plan).term?.year ?? null;
  const numbers = numbersOf(readingOf(plan), ledgerOfYear(ledger, year), year);
  const findings = findingDecisions(plan, given, numbers);
  checkFindings(deps.planReader, readingOf(plan), standing(findings), ledger.unit);
  const decided = { ...plan.decisions, ...(findings as Record<string, Json>) };
  const decisions = Object.fromEntries(Object.entries(decided).filter(([, decision]) => decision !== null));
  const review = reviewImport(deps.planReader, { ...plan, decisions }, records);
  return save({ ...findings, ...changeDecisions(plan, review, given) } as Record<string, Json>);
}

type Named = Readonly<Record<string, Decision | null>>;

/** What is said to repairs and doubts. */
function findingDecisions(plan: PlanImport, given: Deciding, numbers: ReadonlyMap<number, number>): Named {
  const reading = readingOf(plan);
  const planOf = planOfFindings(reading, numbers);
  const made: Record<string, Decision | null> = {};
  for (const sweep of given.sweeps ?? []) {
    if (sweep.part === 'changes') continue;
    for (const finding of reading[sweep.part]) {
      const { id, kind } = finding;
      if (sweep.again !== true && id in plan.decisions) continue;
      if (sweep.kind !== undefined && sweep.kind !== kind) continue;
      if (sweep.plan !== undefined && sweep.plan !== planOf(finding)) continue;
      made[id] = sweep.decision;
    }
  }
  const own = new Set([...reading.repairs, ...reading.doubts].map(({ id }) => id));
  for (const [id, decision] of Object.entries(given.decisions ?? {})) {
    if (own.has(id)) made[id] = decision;
  }
  return made;
}

/** Without those that are taken back. */
const standing = (made: Named): Decisions =>
  new Map(
    Object.entries(made).flatMap(([id, decision]) => (decision === null ? [] : [[id, decision] as const])),
  );

/** What is said to changes, as they are with the repairs and doubts so decided. */
function changeDecisions(plan: PlanImport, { changes, reading }: Review, given: Deciding): Named {
  const made: Record<string, Decision | null> = {};
  for (const sweep of given.sweeps ?? []) {
    if (sweep.part !== 'changes') continue;
    for (const change of changes) {
      if (isMeant(change, sweep) && (sweep.again === true || !(change.id in plan.decisions))) {
        made[change.id] = sweep.decision;
      }
    }
  }
  const findings = new Set([...reading.repairs, ...reading.doubts].map(({ id }) => id));
  const byId = new Map(changes.map((change) => [change.id, change]));
  for (const [id, decision] of Object.entries(given.decisions ?? {})) {
    if (findings.has(id)) continue;
    const change = byId.get(id);
    if (change === undefined) throw refuse('import.decision-unknown', { id });
    if (decision !== null) checkChange(change, decision);
    made[id] = decision;
  }
  return made;
}

function isMeant(change: ReadChange, sweep: Sweep): boolean {
  return (
    (sweep.plan === undefined || sweep.plan === planOfChange(change)) &&
    (sweep.record === undefined || sweep.record === change.kind) &&
    (sweep.state === undefined || sweep.state === change.state) &&
    (sweep.wordingOnly === undefined || sweep.wordingOnly === isWordingOnly(change))
  );
}
