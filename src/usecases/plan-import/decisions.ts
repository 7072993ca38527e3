import { Value } from 'typebox/value';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json } from '../../kernel/json.ts';
import {
  type FindingDecision,
  type PlanReader,
  type PlanReading,
  type ReadChange,
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
  // Only what `checkFindings` and `checkChange` let through is ever kept.
  return new Map(Object.entries(kept) as [string, Decision][]);
}

/** The reading with what was decided on its repairs and doubts; decisions on other things are left alone. */
export function decidedReading(reader: PlanReader, reading: PlanReading, decisions: Decisions): PlanReading {
  const made = findingDecisions(reading, decisions);
  return made.length === 0 ? reading : reader.decide(reading, made).result;
}

function findingDecisions(reading: PlanReading, decisions: Decisions): readonly FindingDecision[] {
  return [...reading.repairs, ...reading.doubts].flatMap(({ id }): FindingDecision[] => {
    const decision = decisions.get(id);
    if (decision === 'accept' || decision === 'reject') return [{ id, action: decision }];
    return decision !== undefined && 'value' in decision
      ? [{ id, action: 'change', value: decision.value }]
      : [];
  });
}

/**
 * Refuses decisions on repairs and doubts that their fields cannot take: `import.decision-invalid`,
 * `import.value-invalid`, `plan.decision-needs-value`. Carries them out once, however many there are. `units`
 * are the ids that a unit may be read as, besides those in the document.
 */
export function checkFindings(
  reader: PlanReader,
  reading: PlanReading,
  decisions: Decisions,
  units: { readonly has: (id: string) => boolean },
): void {
  const ownUnits = new Set(reading.units.map(({ key }) => key));
  for (const { id, change } of [...reading.repairs, ...reading.doubts]) {
    const decision = decisions.get(id);
    if (typeof decision === 'object' && (!('value' in decision) || change === null)) {
      throw refuse('import.decision-invalid', { id });
    }
  }
  for (const { finding, given } of reader.decide(reading, findingDecisions(reading, decisions)).decided) {
    const { id, line, change } = finding;
    if (change === null || given === null) continue;
    const schema = readSchemas[change.record].properties as Readonly<Record<string, object>>;
    const field = schema[change.field];
    const fits = field === undefined || Value.Check(field, given.value);
    const isUnit = (id: string) => units.has(id) || ownUnits.has(id);
    const leads = change.record !== 'units' || change.field !== 'key' || isUnit(String(given.value));
    if (!fits || !leads) {
      throw refuse('import.value-invalid', { id, line, field: change.field });
    }
  }
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
