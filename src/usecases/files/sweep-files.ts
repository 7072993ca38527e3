import {
  deleteFile,
  dropUse,
  findFiles,
  listOpenUses,
  listOrphans,
  settleUses,
} from '../../store/files/files.ts';
import { findCaseState } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';

/** So long somebody may take between sending a file and handing it in with an act. */
const keptForActMs = 48 * 3_600_000;
const batch = 200;

/**
 * Takes away files that nobody handed in: of drafts that are gone, and for acts that never came. Whether a case
 * has a file, its events say; where only the mark was missed, it is made now.
 */
export async function sweepFiles(deps: Dependencies): Promise<{ readonly deleted: number }> {
  const { database } = deps;
  const before = new Date(Date.parse(deps.now()) - keptForActMs).toISOString();
  for (const { file, case: of } of await listOpenUses(database, database.city, before, batch)) {
    const state = (await findCaseState(deps, of))?.state;
    if (state?.files !== undefined && Object.hasOwn(state.files, file))
      await settleUses(database, database.city, [file], of);
    else await dropUse(database, database.city, { file, case: of }, before);
  }
  const orphans = await listOrphans(database, database.city, before, batch);
  let deleted = 0;
  for (const row of await findFiles(database, database.city, orphans))
    if (await deleteFile(database, database.city, row)) deleted += 1;
  return { deleted };
}
