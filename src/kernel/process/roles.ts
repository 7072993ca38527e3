import type { Principal } from '../access/principal.ts';
import type { ServiceDefinition, StepDefinition } from './definition.ts';
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

/** Whether somebody leads the plan whose leads may do this step, beside the office it is opened for. */
export function leadsFor(
  principal: Principal,
  { by }: Pick<StepDefinition, 'by'>,
  { form }: Pick<CaseState, 'form'>,
): boolean {
  return (
    principal.kind === 'account' &&
    principal.role === 'plan-lead' &&
    principal.plan !== undefined &&
    'office' in by &&
    by.leadsOf !== undefined &&
    form[by.leadsOf] === principal.plan
  );
}

/** Whether the case is of the plan that somebody leads, and leaves a step to such. */
export function leadsPlanOf(
  principal: Principal,
  { steps }: Pick<ServiceDefinition, 'steps'>,
  state: Pick<CaseState, 'form'>,
): boolean {
  return steps.some((step) => leadsFor(principal, step, state));
}
