import { type RecordKind, recordOfAccount } from '../../store/people/account-records.ts';
import type { Dependencies } from '../dependencies.ts';
import { deviceOf, type Visit } from './visit.ts';

/** Writes down what happened to somebody's ways of signing in; its owner reads it, and nobody changes it. */
export async function record(
  deps: Dependencies,
  account: string,
  kind: RecordKind,
  visit: Pick<Visit, 'userAgent'>,
  by: string | null = null,
): Promise<void> {
  const { database } = deps;
  await recordOfAccount(database, database.city, {
    id: deps.newId(),
    account,
    at: deps.now(),
    kind,
    by,
    device: deviceOf(visit.userAgent),
  });
}
