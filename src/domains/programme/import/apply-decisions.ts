import { refuse } from '../../../kernel/errors/index.ts';
import { withUnitsReadAs } from './read-as-unit.ts';
import type { Doubt, FieldChange, ImportRecords, ImportResult, RecordKind, Repair } from './result.ts';

/** What a reviewer says to a repair or a doubt; `change` gives another value for its field (JSON). */
export type Decision =
  | { readonly id: string; readonly action: 'accept' | 'reject' }
  | { readonly id: string; readonly action: 'change'; readonly value: unknown };
export type Decided = {
  /** The result with the decisions carried out; decided findings are no longer in its lists. */
  readonly result: ImportResult;
  readonly decided: readonly {
    readonly decision: Decision;
    readonly finding: Repair | Doubt;
    /** What its field was given; null where it stays as it was read. */
    readonly given: Given | null;
  }[];
  /** Doubts nobody has answered: an import may take effect with them only if the reviewer says so. */
  readonly open: readonly Doubt[];
};

type Given = { readonly value: unknown };
/** Record → key → the fields that change. */
type Fields = Map<RecordKind, Map<string, Record<string, unknown>>>;

/** The value a decision gives the field: a repair is already made, a doubt is not. */
function valueAfter(decision: Decision, change: FieldChange, isRepair: boolean): Given | null {
  if (decision.action === 'change') return { value: decision.value };
  if (isRepair) return decision.action === 'reject' ? { value: change.before } : null;
  return decision.action === 'accept' ? { value: change.after } : null;
}

/**
 * Carries out a reviewer's decisions. Accepting a repair keeps it, rejecting one puts back what is
 * printed; accepting a doubt takes its suggestion, rejecting it leaves what is printed. A unit that is given
 * another key is that other unit, wherever it is named. Pure.
 * Refuses with `plan.decision-unknown` when a decision names no finding of this result, and with
 * `plan.decision-needs-value` when a field would be left without a value (a plan cell printed blank).
 */
export function applyDecisions(result: ImportResult, decisions: readonly Decision[]): Decided {
  const repairs = new Map(result.repairs.map((repair) => [repair.id, repair]));
  const doubts = new Map(result.doubts.map((doubt) => [doubt.id, doubt]));
  const decided: Decided['decided'][number][] = [];
  const fields: Fields = new Map();
  const readAs = new Map<string, string>();
  for (const decision of decisions) {
    const finding = repairs.get(decision.id) ?? doubts.get(decision.id);
    if (finding === undefined) throw refuse('plan.decision-unknown', { id: decision.id });
    const { change } = finding;
    const given = change === null ? null : valueAfter(decision, change, repairs.has(decision.id));
    decided.push({ decision, finding, given });
    if (change === null || given === null) continue;
    if (given.value === null)
      throw refuse('plan.decision-needs-value', {
        id: decision.id,
        line: finding.line,
        where: finding.where,
      });
    if (change.record === 'units' && change.field === 'key') {
      readAs.set(change.key, String(given.value));
      continue;
    }
    const ofKind = fields.get(change.record) ?? new Map<string, Record<string, unknown>>();
    fields.set(
      change.record,
      ofKind.set(change.key, { ...ofKind.get(change.key), [change.field]: given.value }),
    );
  }
  const done = new Set(decisions.map((decision) => decision.id));
  const open = result.doubts.filter((doubt) => !done.has(doubt.id));
  return {
    result: {
      ...result,
      ...withUnitsReadAs(withFields(result, fields), readAs),
      repairs: result.repairs.filter((repair) => !done.has(repair.id)),
      doubts: open,
    },
    decided,
    open,
  };
}

function withFields(records: ImportRecords, fields: Fields): ImportRecords {
  const changed = [...fields].map(([kind, ofKind]) => [
    kind,
    records[kind].map((record) => {
      const own = ofKind.get(record.key);
      return own === undefined ? record : { ...record, ...own };
    }),
  ]);
  return { ...records, ...Object.fromEntries(changed) };
}
