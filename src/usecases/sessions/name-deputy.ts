import { actorOf, type Principal } from '../../kernel/access/principal.ts';
import { grantsOn } from '../../kernel/city/people.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { parseDay } from '../../kernel/time/index.ts';
import { type Account, findAccount } from '../../store/people/accounts.ts';
import { saveDeputy } from '../../store/people/deputies.ts';
import type { Dependencies } from '../dependencies.ts';
import { staffStream } from '../staff/staff-stream.ts';
import { officeIn } from './office-in.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';

/**
 * Somebody of an office names a deputy for themselves, or its head names one for somebody of it, from a
 * day to a day, for as long at a time as the city lets them. Both are of that office, and only what is that
 * office's is done so; it will say for whom.
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
  const find = (id: string) => findAccount(deps.database, deps.database.city, id);
  const [account, deputy] = await Promise.all([find(asked.account), find(asked.deputy)]);
  const isOf = (each: Account | null): each is Account =>
    each?.disabledAt === null &&
    grantsOn(each.grants, deps.now().slice(0, 10)).some((grant) => grant.office === office);
  if (!isOf(account) || !isOf(deputy) || account.id === deputy.id || asked.from > asked.to)
    throw refuse('access.deputy-unfit');
  const { from, to } = asked;
  const most = deps.city.profile.deputation.mostDays;
  if (parseDay(to) - parseDay(from) + 1 > most) throw refuse('access.deputation-too-long', { most });
  const tells = { kind: 'deputy-named', account: account.name, deputy: deputy.name, from, to } as const;
  await saveDeputy(
    deps.database,
    deps.database.city,
    { ...asked, office, namedBy: principal.account, namedAt: deps.now() },
    {
      [deputy.id]: { ...tells, reader: 'deputy' },
      ...(account.id === principal.account ? {} : { [account.id]: { ...tells, reader: 'represented' } }),
    },
    { actor: actorOf(principal), stream: staffStream(account.id) },
  );
  forgetSignIns(deps.database);
}
