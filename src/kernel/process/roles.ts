import type { Principal } from '../access/principal.ts';
import type { CaseState } from './state.ts';

/** Whose request it is: the party's, not the account's that wrote it, which may have lost its power since. */
export function isApplicant(principal: Principal, state: Pick<CaseState, 'applicant'>): boolean {
  return (
    principal.kind === 'account' &&
    (principal.role === 'applicant' || principal.role === 'delegate') &&
    (principal.party ?? principal.account) === state.applicant.party
  );
}

const officeRoles = ['clerk', 'handler', 'head'] as const;

export function isOfficer(principal: Principal, office: string | null): boolean {
  return (
    office !== null &&
    principal.kind === 'account' &&
    principal.office === office &&
    (officeRoles as readonly string[]).includes(principal.role)
  );
}

export function isHead(principal: Principal): boolean {
  return principal.kind === 'account' && principal.role === 'head';
}
