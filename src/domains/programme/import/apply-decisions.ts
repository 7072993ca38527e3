import { refuse } from '../../../kernel/errors/index.ts';
import type { Doubt, FieldChange, ImportRecords, ImportResult, Repair } from './result.ts';

/** What a reviewer says to a repair or a doubt; `change` gives another value for its field (JSON). */
export type Decision =
  | { readonly id: string; readonly action: 'accept' | 'reject' }
  | { readonly id: string; readonly action: 'change'; readonly value: unknown };
export type Decided = {
  /** The result with the decisions carried out; decided findings are no longer in its lists. */
  readonly result: ImportResult;
  readonly decided: readonly { readonly decision: Decision; readonly finding: Repair | Doubt }[];
  /** Doubts nobody has answered: an import may take effect with them only if the reviewer says so. */
  readonly open: readonly Doubt[];
};

/** The value a decision gives the field: a repair is already made, a doubt is not. */
function valueAfter(
  decision: Decision,
  change: FieldChange,
  isRepair: boolean,
): { readonly value: unknown } | null {
  if (decision.action === 'change') return { value: decision.value };
  if (isRepair) return decision.action === 'reject' ? { value: change.before } : null;
  return decision.action === 'accept' ? { value: change.after } : null;
}

/**
 * Carries out a reviewer's decisions. Accepting a repair keeps it, rejecting one puts back what is
 * printed; accepting a doubt takes its suggestion, rejecting it leaves what is printed. Pure.
 * Refuses with `plan.decision-unknown` when a decision names no finding of this result, and with
 * `plan.decision-needs-value` when a field would be left without a value (a plan cell printed blank).
 */
export function applyDecisions(result: ImportResult, decisions: readonly Decision[]): Decided {
  const repairs = new Map(result.repairs.map((repair) => [repair.id, repair]));
  const doubts = new Map(result.doubts.map((doubt) => [doubt.id, doubt]));
  const decided: Decided['decided'][number][] = [];
  let records: ImportRecords = result;
  for (const decision of decisions) {
    const finding = repairs.get(decision.id) ?? doubts.get(decision.id);
    if (finding === undefined) throw refuse('plan.decision-unknown', { id: decision.id });
    decided.push({ decision, finding });
    if (finding.change === null) continue;
    const after = valueAfter(decision, finding.change, repairs.has(decision.id));
    if (after !== null && after.value === null)
      throw refuse('plan.decision-needs-value', {
        id: decision.id,
        line: finding.line,
        where: finding.where,
      });
    if (after !== null) records = withField(records, finding.change, after.value);
  }
  const done = new Set(decisions.map((decision) => decision.id));
  const open = result.doubts.filter((doubt) => !done.has(doubt.id));
  return {
    result: {
      ...result,
      ...records,
      repairs: result.repairs.filter((repair) => !done.has(repair.id)),
      doubts: open,
    },
    decided,
    open,
  };
}

function withField(records: ImportRecords, change: FieldChange, value: unknown): ImportRecords {
  const list = records[change.record].map((record) =>
    record.key === change.key ? { ...record, [change.field]: value } : record,
  );
  return { ...records, [change.record]: list };
}
