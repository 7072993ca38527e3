import { listOwing } from '../../store/cases/open-obligations.ts';
import type { Dependencies } from '../dependencies.ts';
import { actOnCase } from './act-on-case.ts';

/**
 * A party has obtained something: every case in which it still owes something is looked at, for it may
 * be just that. Safe to run twice.
 */
export async function lookAtObligations(deps: Dependencies, party: string): Promise<void> {
  for (const id of await listOwing(deps.database, deps.database.city, party)) {
    await actOnCase(deps, { kind: 'system', cause: 'obligations' }, id, null, { act: 'check-clocks' });
  }
}
