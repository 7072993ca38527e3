import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { saveDeputy } from '../../store/people/deputies.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeIn } from './office-in.ts';

/**
 * Somebody of an office names a deputy for themselves, or its head names one for somebody of it, from a
 * day to a day. Both are of that office, and only what is that office's is done so; it will say for whom.
 */
export async function nameDeputy(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  asked: {
    readonly account: string;
    readonly deputy: string;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  },
): Promise<void> {
  const office = officeIn(principal, asked.account);
  const both = await Promise.all(
    [asked.account, asked.deputy].map((id) => findAccount(deps.database, deps.database.city, id)),
  );
  const sameOffice = both.every(
    (account) => account?.disabledAt === null && account.grants.some((grant) => grant.office === office),
  );
  if (!sameOffice || asked.account === asked.deputy || asked.from > asked.to)
    throw refuse('access.deputy-unfit');
  await saveDeputy(deps.database, deps.database.city, {
    ...asked,
    office,
    namedBy: principal.account,
    namedAt: deps.now(),
  });
}
