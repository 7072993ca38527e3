import { failuresKeptHours } from '../../kernel/access/lock-out.ts';
import { deleteExpiredCeremonies } from '../../store/people/ceremonies.ts';
import { deleteExpiredProviderRecords } from '../../store/people/provider-records.ts';
import { deleteExpiredSessions } from '../../store/people/sessions.ts';
import { forgetFailures } from '../../store/people/sign-in-failures.ts';
import type { Dependencies } from '../dependencies.ts';

/** Clears away what signing in has left behind and nothing asks for any more. */
export async function clearAwaySignIns(deps: Dependencies): Promise<void> {
  const { database } = deps;
  const { city } = database;
  const now = deps.now();
  const wall = new Date(deps.wall()).toISOString();
  await deleteExpiredSessions(database, city, wall);
  await deleteExpiredCeremonies(database, city, now);
  await deleteExpiredProviderRecords(database, city, wall);
  const forgotten = new Date(Date.parse(now) - failuresKeptHours * 3_600_000).toISOString();
  await forgetFailures(database, city, forgotten);
}
