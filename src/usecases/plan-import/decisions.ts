import { Value } from 'typebox/value';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json } from '../../kernel/json.ts';
import {
  type Doubt,
  type FindingDecision,
  type PlanReader,
  type PlanReading,
  type ReadChange,
  type Repair,
  readSchemas,
} from './reading.ts';

/**
 * What a reviewer says to a repair, a doubt or a change. A repair or doubt takes a value of the reviewer's
 * own, a change only some of its fields.
 */
export type Decision =
  | 'accept'
  | 'reject'
  | { readonly value: unknown }
  | { readonly fields: readonly string[] };

export type Decisions = ReadonlyMap<string, Decision>;

/** The decisions of an import as they were kept. */
export function keptDecisions(kept: Readonly<Record<string, Json>>): Decisions {
  // Only what `checkFinding` and `checkChange` let through is ever kept.
  return new Map(Object.entries(kept) as [string, Decision][]);
}

/** The reading with what was decided on its repairs and doubts; decisions on other things are left alone. */
export function decidedReading(reader: PlanReader, reading: PlanReading, decisions: Decisions): PlanReading {
  const made = [...reading.repairs, ...reading.doubts].flatMap(({ id }): FindingDecision[] => {
    const decision = decisions.get(id);
    if (decision === 'accept' || decision === 'reject') return [{ id, action: decision }];
    return decision !== undefined && 'value' in decision
      ? [{ id, action: 'change', value: decision.value }]
      : [];
  });
  return made.length === 0 ? reading : reader.decide(reading, made).result;
}

/**
 * Refuses a decision on a repair or doubt that its field cannot take: `import.decision-invalid`,
 * `import.value-invalid`, `plan.decision-needs-value`.
 */
export function checkFinding(
  reader: PlanReader,
  reading: PlanReading,
  finding: Repair | Doubt,
  decision: Decision,
): void {
  const { id, change } = finding;
  if (typeof decision === 'object' && (!('value' in decision) || change === null)) {
    throw refuse('import.decision-invalid', { id });
  }
  if (change === null) return;
  const after = decidedReading(reader, reading, new Map([[id, decision]]));
  const record = after[change.record].find(({ key }) => key === change.key) as
    | Readonly<Record<string, unknown>>
    | undefined;
  const schema = readSchemas[change.record].properties as Readonly<Record<string, object>>;
  const field = schema[change.field];
  const fits = field === undefined || record === undefined || Value.Check(field, record[change.field]);
  if (!fits) throw refuse('import.value-invalid', { id, line: finding.line, field: change.field });
}

/** Refuses (`import.decision-invalid`) what cannot be said to a change. */
export function checkChange(change: ReadChange, decision: Decision): void {
  if (typeof decision === 'string') return;
  const fields = change.state === 'changed' ? change.fields.map(({ field }) => field) : [];
  const chosen = 'fields' in decision ? decision.fields : [];
  if (chosen.length === 0 || chosen.some((field) => !fields.includes(field))) {
    throw refuse('import.decision-invalid', { id: change.id });
  }
}
