import { actorOf } from '../../kernel/access/principal.ts';
import { dayBefore, mayManage, type StaffRole } from '../../kernel/access/staff.ts';
import type { Grant } from '../../kernel/city/people.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { changeStaff, countInRole } from '../../store/people/staff.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { leaveOffice } from './leave-office.ts';
import { staffStream } from './staff-stream.ts';

/**
 * Ends one role of somebody with a day. Where it is the last in its office, that is a leaving: what was assigned to
 * them goes back to the office. The last administrator cannot go.
 */
export async function endRole(
  deps: Dependencies,
  principal: Person,
  asked: {
    readonly account: string;
    readonly role: StaffRole;
    readonly office?: string;
    readonly plan?: string;
    readonly lastDay: string;
  },
): Promise<void> {
  const { database } = deps;
  const { account, role, office, plan, lastDay } = asked;
  if (!mayManage(principal, { role, office })) throw refuse('staff.not-found');
  const today = deps.now().slice(0, 10);
  if (lastDay < dayBefore(today)) throw refuse('staff.grant-unfit');
  if (role === 'administrator' && (await countInRole(database, database.city, role, today)) < 2)
    throw refuse('staff.last-administrator');
  const isIt = (grant: Grant): boolean =>
    grant.role === role &&
    grant.office === office &&
    grant.plan === plan &&
    (grant.to === undefined || grant.to > lastDay);
  let last = false;
  const changed = await changeStaff(
    database,
    database.city,
    { account, stream: staffStream(account), now: deps.now() },
    (before) => {
      if (!before.grants.some(isIt)) throw refuse('staff.grant-unknown');
      const grants = before.grants.flatMap((grant) =>
        !isIt(grant)
          ? [grant]
          : grant.from !== undefined && grant.from > lastDay
            ? []
            : [{ ...grant, to: lastDay }],
      );
      last =
        office !== undefined &&
        !grants.some((each) => each.office === office && (each.to ?? '9999') > lastDay);
      if (last) return null;
      return {
        account: { ...before, grants },
        events: [
          {
            actor: actorOf(principal),
            body: { type: 'role-ended', account, role, office: office ?? null, plan: plan ?? null, lastDay },
          },
        ],
      };
    },
  );
  if (changed === null) throw refuse('staff.not-found');
  forgetSignIns(database);
  if (last && office !== undefined)
    await leaveOffice(deps, principal, { account, office, lastDay, colleague: null, reason: '' });
}
