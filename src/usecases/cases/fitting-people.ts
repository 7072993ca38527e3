import type { Grant } from '../../kernel/city/people.ts';

/* Who may be given a step or a seat on a panel: what is offered and what is accepted are decided here alone. */

/** The roles that work for an office. */
export const officeRoles = ['clerk', 'handler', 'head'] as const;
/** The roles that sit on panels of any office. */
export const panelRoles = ['expert', 'judge'] as const;

/** Whether a step of the office may be given to a person with this grant. */
export function mayHandle({ role, office }: Grant, wanted: string | null): boolean {
  return office === wanted && officeRoles.some((each) => each === role);
}

/** Whether a person with this grant may sit on a panel of the office. */
export function mayVote(grant: Grant, office: string | null): boolean {
  return panelRoles.some((each) => each === grant.role) || mayHandle(grant, office);
}
