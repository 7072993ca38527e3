import { actorOf } from '../../kernel/access/principal.ts';
import {
  mayManage,
  rolesOfOffice,
  type StaffRole,
  staffRoles,
  withGrant,
} from '../../kernel/access/staff.ts';
import type { Grant } from '../../kernel/city/people.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { addStaff, changeStaff, withdrawLeaving } from '../../store/people/staff.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { staffStream } from './staff-stream.ts';

/** A role that is to be given. */
export type GivenRole = {
  readonly role: StaffRole;
  readonly office?: string;
  readonly plan?: string;
  readonly from: string;
  readonly to?: string;
};

/**
 * Gives somebody of the city's staff a role from a day on, or extends the one they have. A head in the own office, an
 * administrator anywhere; whoever was to leave that office stays. Refuses `staff.*`.
 */
export async function giveRole(
  deps: Dependencies,
  principal: Person,
  { account, ...given }: GivenRole & { readonly account: string },
): Promise<void> {
  const { database } = deps;
  const grant = fittingGrant(deps, principal, given);
  const changed = await changeStaff(
    database,
    database.city,
    { account, stream: staffStream(account), now: deps.now() },
    (before) => {
      if (!before.grants.some(({ role }) => staffRoles.some((each) => each === role)))
        throw refuse('staff.not-found');
      return {
        account: { ...before, grants: withGrant(before.grants, grant) },
        events: [{ actor: actorOf(principal), body: { type: 'role-given', account, ...grant } as Body }],
      };
    },
  );
  if (changed === null) throw refuse('staff.not-found');
  if (grant.office !== undefined) await withdrawLeaving(database, database.city, account, grant.office);
  forgetSignIns(database);
}

type Body = JsonObject & { readonly type: string };

/** Takes somebody on: an account with its first role. A recovery code opens it; until then nobody signs in by it. */
export async function addToStaff(
  deps: Dependencies,
  principal: Person,
  {
    username,
    name,
    ...given
  }: GivenRole & { readonly username: string; readonly name: { readonly zh: string; readonly en: string } },
): Promise<void> {
  const { database } = deps;
  const grant = fittingGrant(deps, principal, given);
  const added = await addStaff(
    database,
    database.city,
    {
      id: username,
      username,
      passwordHash: null,
      name,
      grants: [grant],
      party: null,
      demonstration: false,
      disabledAt: null,
    },
    {
      stream: staffStream(username),
      now: deps.now(),
      event: {
        actor: actorOf(principal),
        body: { type: 'joined-staff', account: username, ...grant } as Body,
      },
    },
  );
  if (!added) throw refuse('staff.name-taken', { username });
}

function fittingGrant(deps: Dependencies, principal: Person, given: GivenRole): Grant {
  const { role, office, plan, from, to } = given;
  const inOffice = rolesOfOffice.some((each) => each === role);
  const fits =
    mayManage(principal, given) &&
    (!inOffice || office !== undefined) &&
    (office === undefined || deps.city.offices.some(({ id }) => id === office)) &&
    (role === 'plan-lead') === (plan !== undefined) &&
    (plan === undefined || deps.city.plans.some(({ code }) => code === plan)) &&
    from >= deps.now().slice(0, 10) &&
    (to === undefined || to >= from);
  if (!fits) throw refuse('staff.grant-unfit');
  return {
    role,
    from,
    ...(office === undefined ? {} : { office }),
    ...(plan === undefined ? {} : { plan }),
    ...(to === undefined ? {} : { to }),
  };
}
