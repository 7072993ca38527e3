import type { Actor } from '../../kernel/access/principal.ts';
import { discardImport as discard } from '../../store/ledger/imports.ts';
import type { Dependencies } from '../dependencies.ts';
import { operationOf } from '../operations/operations-log.ts';

/** Closes an import without effect. Refuses `import.already-applied` and `import.not-in-review`. */
export async function discardImport(
  deps: Dependencies,
  given: { readonly id: string; readonly by: Actor },
): Promise<void> {
  await discard(deps.database, deps.database.city, {
    id: given.id,
    by: given.by.id,
    now: deps.now(),
    operation: (file) => operationOf(deps, given.by, { type: 'plan-discarded', import: given.id, file }),
  });
}
