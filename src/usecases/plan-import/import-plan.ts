import type { Actor } from '../../kernel/access/principal.ts';
import type { Dependencies } from '../dependencies.ts';
import { type Applied, applyImport } from './apply-import.ts';
import { decideImport } from './decide-import.ts';
import type { ImportView } from './import-views.ts';
import { readImport } from './read-import.ts';
import { type Started, startImport } from './start-import.ts';
import type { ReadAs } from './term-of-document.ts';

export type PlanImported = Started & {
  /** The import as it waits, or as it was closed. */
  readonly import: ImportView;
  /** What took effect; null while it waits for a reviewer. */
  readonly applied: Applied['counts'] | null;
};

/**
 * Brings a document in from the command line. It waits for a reviewer, unless the caller accepts
 * everything: then every repair stands as made, every doubt as printed, and every difference takes effect.
 */
export async function importPlan(
  deps: Dependencies,
  given: {
    readonly bytes: Uint8Array;
    readonly fileName: string;
    readonly by: Actor;
    readonly acceptAll: boolean;
    readonly as?: ReadAs;
  },
): Promise<PlanImported> {
  const started = await startImport(deps, given);
  const waiting = await readImport(deps, started.id);
  if (!given.acceptAll) return { ...started, import: waiting, applied: null };
  const { id } = started;
  const version = await decideImport(deps, {
    id,
    version: waiting.version,
    sweeps: [
      { part: 'repairs', decision: 'accept' },
      // A doubt's suggestion is a guess that somebody has to look at.
      { part: 'doubts', decision: 'reject' },
      { part: 'changes', decision: 'accept' },
    ],
  });
  const { counts } = await applyImport(deps, { id, version, asRead: false, by: given.by });
  return { ...started, import: await readImport(deps, id), applied: counts };
}
