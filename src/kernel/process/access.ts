import type { Principal } from '../access/principal.ts';
import type { CaseCommand } from './command.ts';
import type { ServiceDefinition } from './definition.ts';
import type { CaseState } from './state.ts';

/**
 * May this principal do this to this case? The default is no. Phase is not looked at here: that is
 * the lifecycle table's. The same answer serves the server's refusal and the web's buttons.
 */
export function mayAct(
  principal: Principal,
  definition: ServiceDefinition,
  state: CaseState | null,
  command: Pick<CaseCommand, 'act'> & { readonly step?: string },
): boolean {
  if (state === null) return command.act === 'submit' && maySubmit(principal, definition);
  switch (command.act) {
    case 'submit':
      return false;
    case 'accept':
    case 'request-correction':
    case 'refuse-acceptance':
      return isOfficer(principal, state.office);
    case 'complete-step':
      return command.step !== undefined && mayComplete(principal, state, command.step);
    case 'child-waiting':
    case 'check-clocks':
      return principal.kind === 'system';
    case 'suspend':
    case 'resume':
    case 'note':
      return (
        isOfficer(principal, state.office) ||
        openOffices(state).some((office) => isOfficer(principal, office))
      );
    case 'extend':
    case 'reopen':
      return isOfficer(principal, state.office) && principal.kind === 'account' && principal.role === 'head';
    case 'withdraw':
      // A part of a bundle goes with the whole of it, never alone.
      return state.parent === null ? isApplicant(principal, state) : principal.kind === 'system';
    case 'resubmit':
      return isApplicant(principal, state);
    case 'rate':
      return state.parent === null && isApplicant(principal, state);
  }
}

export function isApplicant(principal: Principal, state: Pick<CaseState, 'applicant'>): boolean {
  return (
    principal.kind === 'account' &&
    (principal.role === 'applicant' || principal.role === 'delegate') &&
    (principal.account === state.applicant.account || principal.party === state.applicant.party)
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

function maySubmit(principal: Principal, definition: ServiceDefinition): boolean {
  if (definition.openedBy !== 'applicant') return principal.kind === 'system';
  return principal.kind === 'account' && ['applicant', 'delegate', 'clerk'].includes(principal.role);
}

function mayComplete(principal: Principal, state: CaseState, code: string): boolean {
  const step = state.steps[code];
  if (step === undefined) return false;
  if (step.office !== null) return isOfficer(principal, step.office);
  if (step.applicant) return isApplicant(principal, state);
  if (step.outside !== null) {
    if (principal.kind === 'outside') return principal.party === step.outside;
    return (
      principal.kind === 'account' && principal.role === 'institution' && principal.party === step.outside
    );
  }
  return principal.kind === 'system';
}

function openOffices(state: CaseState): readonly (string | null)[] {
  return Object.values(state.steps)
    .filter((step) => step.status === 'open')
    .map((step) => step.office);
}
