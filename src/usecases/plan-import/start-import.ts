import { createHash } from 'node:crypto';
import type { Actor } from '../../kernel/access/principal.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { createImport } from '../../store/ledger/imports.ts';
import type { Dependencies } from '../dependencies.ts';
import { operationOf } from '../operations/operations-log.ts';
import { loadFacts } from '../plans/ledger.ts';
import { loadTerms } from '../plans/terms.ts';
import { earlierDecisions } from './carry-over.ts';
import { checkDocumentSize } from './read-document.ts';
import { type PlanReading, readKinds } from './reading.ts';
import { type ReadAs, termOfDocument } from './term-of-document.ts';

export type Started = {
  readonly id: string;
  /** False when the same file already waits for its reviewer: then that import is named. */
  readonly created: boolean;
};

/**
 * Reads a document and keeps the reading for review; the ledger stays as it is. A file that is no plan is
 * refused with the reason, and nothing is kept.
 */
export async function startImport(
  deps: Dependencies,
  given: {
    readonly bytes: Uint8Array;
    readonly fileName: string;
    readonly by: Actor;
    /** Where the document's own year does not tell which plan it belongs to. */
    readonly as?: ReadAs;
  },
): Promise<Started> {
  checkDocumentSize(given.bytes.byteLength);
  const now = deps.now();
  const cityUnits = (await loadFacts(deps, 'unit')).map(({ id, name, kind, aliases, members }) => ({
    id,
    name,
    kind,
    aliases,
    members,
  }));
  const sha256 = createHash('sha256').update(given.bytes).digest('hex');
  const fallbackYear = Number(now.slice(0, 4));
  const { reading, lines } = await deps.planReader.read(given.bytes, { cityUnits, fallbackYear });
  const decisions = await earlierDecisions(deps, reading);
  const term = termOfDocument(reading.document, await loadTerms(deps), given.as);
  const id = deps.newId();
  const counts = { ...countsOf(reading), carriedOver: Object.keys(decisions).length };
  const kept = {
    id,
    fileName: given.fileName,
    sha256,
    // A reading crossed a thread as plain data: it is JSON.
    result: { ...reading, term, counts } as unknown as JsonObject,
    lines,
    // Only what was let through once is carried over.
    decisions: decisions as Readonly<Record<string, Json>>,
    createdBy: given.by.id,
    createdAt: now,
  };
  return createImport(
    deps.database,
    deps.database.city,
    kept,
    operationOf(deps, given.by, { type: 'plan-read', import: id, file: sha256, found: counts }),
  );
}

/** How much was read of each kind. */
function countsOf(reading: PlanReading): Readonly<Record<string, number>> {
  return Object.fromEntries(
    [...readKinds, 'repairs' as const, 'doubts' as const].map((part) => [part, reading[part].length]),
  );
}
