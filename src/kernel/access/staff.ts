import type { Grant } from '../city/people.ts';
import { formatDay, parseDay } from '../time/civil.ts';
import type { Principal, Role } from './principal.ts';

/* Who gives and ends the roles of people who work for the city. */

/** Roles that are held in an office. */
export const rolesOfOffice = ['clerk', 'handler', 'head'] as const satisfies readonly Role[];
/** Roles that an administrator gives beside them; a plan lead's names the plan. */
export const rolesBeside = [
  'plan-lead',
  'supervisor',
  'inspector',
  'judge',
  'expert',
  'auditor',
  'administrator',
] as const satisfies readonly Role[];
export const staffRoles = [...rolesOfOffice, ...rolesBeside] as const;
export type StaffRole = (typeof staffRoles)[number];

/** A head manages the people of the own office, in the roles that an office has; an administrator everybody. */
export function mayManage(
  principal: Principal,
  { role, office }: { readonly role: string; readonly office?: string | undefined },
): boolean {
  if (principal.kind !== 'account' || principal.under !== undefined) return false;
  if (principal.role === 'administrator') return staffRoles.some((each) => each === role);
  return (
    principal.role === 'head' &&
    principal.office !== undefined &&
    principal.office === office &&
    rolesOfOffice.some((each) => each === role)
  );
}

/** The grants with everything of one office ending on a day; what would only begin later goes. */
export function leavingOffice(grants: readonly Grant[], office: string, lastDay: string): readonly Grant[] {
  return grants.flatMap((grant) => {
    if (grant.office !== office || (grant.to !== undefined && grant.to <= lastDay)) return [grant];
    return grant.from !== undefined && grant.from > lastDay ? [] : [{ ...grant, to: lastDay }];
  });
}

/** The grants with one more; the same role in the same place is extended rather than held twice. */
export function withGrant(grants: readonly Grant[], given: Grant): readonly Grant[] {
  const touching = grants.find(
    (grant) =>
      isSamePlace(grant, given) &&
      (grant.from ?? '') <= (given.to ?? '9999-12-31') &&
      (grant.to === undefined || (given.from ?? '') <= formatDay(parseDay(grant.to) + 1)),
  );
  if (touching === undefined) return [...grants, given];
  const { from: _from, to: _to, ...place } = touching;
  const from = [touching.from, given.from].includes(undefined)
    ? undefined
    : [touching.from, given.from].sort()[0];
  const joined = {
    ...place,
    ...(from === undefined ? {} : { from }),
    ...(given.to === undefined ? {} : { to: given.to }),
  };
  return grants.map((grant) => (grant === touching ? joined : grant));
}

export function isSamePlace(one: Grant, other: Grant): boolean {
  return one.role === other.role && one.office === other.office && one.plan === other.plan;
}

/** The day before: to end something at once is to end it with yesterday. */
export function dayBefore(day: string): string {
  return formatDay(parseDay(day) - 1);
}
