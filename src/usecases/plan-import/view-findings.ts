import type { Type } from 'typebox';
import { nameOf } from './dangling.ts';
import type { Decisions } from './decisions.ts';
import type { DecisionBody, DoubtView, KeptChange, RepairView } from './import-views.ts';
import { keptKey } from './ledger-writes.ts';
import type { FigureLinks } from './match-figures.ts';
import { planOfChange } from './plan-of.ts';
import type { Doubt, ReadChange, Repair } from './reading.ts';
import { isWordingOnly } from './review.ts';

/** What stands around a finding: what was said to it, its plan, and its line's text. */
export type Around = {
  readonly decisions: Decisions;
  readonly planOf: (finding: Repair | Doubt) => number | null;
  readonly lines: ReadonlyMap<number, string>;
};

export function viewRepair(repair: Repair, around: Around): RepairView {
  return { ...viewFinding(repair, around), kind: repair.kind, after: repair.after };
}

export function viewDoubt(doubt: Doubt, around: Around): DoubtView {
  return { ...viewFinding(doubt, around), kind: doubt.kind, suggestion: doubt.suggestion };
}

function viewFinding(found: Repair | Doubt, { decisions, planOf, lines }: Around) {
  const { id, line, where, message, before, change } = found;
  return {
    id,
    line,
    text: lines.get(line) ?? '',
    where,
    plan: planOf(found),
    message,
    before,
    change: change === null ? null : { ...change },
    decision: decisionOf(decisions, id),
  };
}

function decisionOf(decisions: Decisions, id: string): Type.Static<typeof DecisionBody> | null {
  const decision = decisions.get(id);
  if (decision === undefined) return null;
  if (typeof decision === 'string') return decision;
  return 'fields' in decision ? { fields: [...decision.fields] } : { value: decision.value };
}

export function viewChange(change: ReadChange, decisions: Decisions, links: FigureLinks): KeptChange {
  const record = change.state === 'removed' ? change.existing : change.incoming;
  return {
    id: change.id,
    record: change.kind,
    key: keptKey(change, links),
    name: nameOf(change),
    plan: planOfChange(change),
    state: change.state,
    line: change.state === 'removed' ? null : record.source.from,
    wordingOnly: isWordingOnly(change),
    fields: fieldsOf(change, record),
    decision: decisionOf(decisions, change.id),
  };
}

const notShown: ReadonlySet<string> = new Set(['key', 'source']);

/** The differing fields; for a record that comes or goes, all of them on its one side. */
function fieldsOf(change: ReadChange, record: object): KeptChange['fields'] {
  if (change.state === 'changed') return change.fields.map((field) => ({ ...field }));
  return Object.entries(record)
    .filter(([field]) => !notShown.has(field))
    .map(([field, value]) =>
      change.state === 'added'
        ? { field, before: null, after: value }
        : { field, before: value, after: null },
    );
}
