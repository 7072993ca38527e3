import type { Json } from '../../kernel/json.ts';
import { canonicalText } from '../../kernel/log/canonical.ts';
import { findLastApplied } from '../../store/ledger/imports.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Decision, keptDecisions } from './decisions.ts';
import type { Doubt, PlanReading, Repair } from './reading.ts';
import { readingOf } from './review.ts';

/**
 * What was said to the same repairs and doubts when this document, or an earlier edition of it, last took
 * effect. They are not asked again; a reviewer may still take each back.
 */
export async function earlierDecisions(
  deps: Pick<Dependencies, 'database'>,
  reading: PlanReading,
): Promise<Readonly<Record<string, Decision>>> {
  const { database } = deps;
  const last = await findLastApplied(database, database.city, reading.document.title);
  if (last === null) return {};
  const decisions = keptDecisions(last.decisions);
  const before = readingOf(last);
  const known = new Map([...before.repairs, ...before.doubts].map((found) => [found.id, essenceOf(found)]));
  return Object.fromEntries(
    [...reading.repairs, ...reading.doubts].flatMap((found) => {
      const decision = decisions.get(found.id);
      return decision !== undefined && known.get(found.id) === essenceOf(found) ? [[found.id, decision]] : [];
    }),
  );
}

/** What a finding is about, wherever in the file it now stands. */
function essenceOf(found: Repair | Doubt): string {
  const { kind, before, change } = found;
  // The store gives keys back in an order of its own.
  return canonicalText([kind, before, change, 'after' in found ? found.after : found.suggestion] as Json);
}
