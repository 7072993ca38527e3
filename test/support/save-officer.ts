import type { Grant } from '../../src/kernel/city/people.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';

/** An account with these roles; its name in Chinese shows that it came from the store. */
export function saveOfficer(
  deps: Dependencies,
  id: string,
  grants: readonly Grant[],
  disabledAt: string | null = null,
): Promise<void> {
  const name = { zh: `${id}（姓名）`, en: id };
  const account = { id, username: id, passwordHash: null, name, grants, party: null };
  return saveAccount(
    deps.database,
    deps.database.city,
    { ...account, demonstration: false, disabledAt },
    deps.now(),
  );
}
