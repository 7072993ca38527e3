import type { PlanImport } from '../../store/ledger/imports.ts';
import type { StoredRecord } from '../../store/ledger/records.ts';
import { alignPlans } from './align-plans.ts';
import { type Decision, type Decisions, decidedReading, keptDecisions } from './decisions.ts';
import { type KeptLedger, keptLedger, ledgerOfYear } from './kept-ledger.ts';
import type { AcceptedChange } from './ledger-writes.ts';
import { type FigureLinks, matchFigures } from './match-figures.ts';
import { existingRecords } from './read-shape.ts';
import type { PlanReader, PlanReading, ReadChange, ReadDiff } from './reading.ts';

/** An import held against the ledger as it is now. */
export type Review = {
  /** As the document was read, before any decision. */
  readonly reading: PlanReading;
  readonly decisions: Decisions;
  readonly changes: readonly ReadChange[];
  readonly unchanged: ReadDiff['unchanged'];
  readonly ledger: KeptLedger;
  readonly links: FigureLinks;
  /** The ledger's number of each plan of the document. */
  readonly numbers: ReadonlyMap<number, number>;
};

/** What an import would change, given what was decided on its repairs and doubts so far. Pure. */
export function reviewImport(
  reader: PlanReader,
  plan: Pick<PlanImport, 'result' | 'decisions'>,
  records: readonly StoredRecord[],
): Review {
  const reading = readingOf(plan);
  const decisions = keptDecisions(plan.decisions);
  const ledger = keptLedger(records);
  const year = reading.term?.year ?? null;
  const own = ledgerOfYear(ledger, year);
  const aligned = alignPlans(decidedReading(reader, reading, decisions), own, year);
  const links = matchFigures(aligned.records, own);
  const { changes, unchanged } = reader.diff(existingRecords(own, aligned, links), aligned.records);
  return { reading, decisions, changes, unchanged, ledger, links, numbers: aligned.numbers };
}

/** What was read, as it was kept. */
export function readingOf({ result }: Pick<PlanImport, 'result'>): PlanReading {
  return result as unknown as PlanReading;
}

/** The changes that were accepted, whole or in part. */
export function acceptedChanges({ changes, decisions }: Review): readonly AcceptedChange[] {
  return changes.flatMap((change): AcceptedChange[] => {
    const decision = decisions.get(change.id);
    if (decision === 'accept') return [{ change, fields: 'all' }];
    if (typeof decision !== 'object' || !('fields' in decision)) return [];
    return [{ change, fields: new Set(decision.fields) }];
  });
}

/** Nobody has said anything to these yet. */
export function undecided<Item extends { readonly id: string }>(
  items: readonly Item[],
  decisions: ReadonlyMap<string, Decision>,
): readonly Item[] {
  return items.filter(({ id }) => !decisions.has(id));
}

const wordings: ReadonlySet<string> = new Set(['text', 'content']);

/** The document only brings its own wording to a record that had none. */
export function isWordingOnly(change: ReadChange): boolean {
  return (
    change.state === 'changed' &&
    change.fields.every(({ field, before }) => wordings.has(field) && before === '')
  );
}
