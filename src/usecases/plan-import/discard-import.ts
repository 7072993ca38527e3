import { discardImport as discard } from '../../store/ledger/imports.ts';
import type { Dependencies } from '../dependencies.ts';

/** Closes an import without effect. Refuses `import.already-applied` and `import.not-in-review`. */
export async function discardImport(
  deps: Dependencies,
  given: { readonly id: string; readonly by: string },
): Promise<void> {
  await discard(deps.database, deps.database.city, { ...given, now: deps.now() });
}
