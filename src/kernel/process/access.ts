import type { Principal } from '../access/principal.ts';
import { type About, hasCase, mayArrange, mayComplete, mayRectify } from './access-to-steps.ts';
import { barTo } from './bars.ts';
import type { CaseCommand } from './command.ts';
import type { ServiceDefinition } from './definition.ts';
import { pendingExtension, stepOfClock } from './extensions.ts';
import { openObligations } from './open-obligations.ts';
import { isApplicant, isHead, isOfficer } from './roles.ts';
import type { CaseState } from './state.ts';
import { isWithinPower } from './within-power.ts';

export { isApplicant, isOfficer } from './roles.ts';

/**
 * May this principal do this to this case? The default is no. Phase is not looked at here: that is
 * the lifecycle table's. The same answer serves the server's refusal and the web's buttons.
 */
export function mayAct(
  principal: Principal,
  definition: ServiceDefinition,
  state: CaseState | null,
  command: Pick<CaseCommand, 'act'> & About,
): boolean {
  return (
    isFor(principal, definition, state, command) &&
    (state === null || barTo(principal, principal, definition, state, command) === null)
  );
}

/** Whether the act is for somebody of their role, office and part in the case, if nothing bars them from it. */
export function isFor(
  principal: Principal,
  definition: ServiceDefinition,
  state: CaseState | null,
  command: Pick<CaseCommand, 'act'> & About,
): boolean {
  if (!isWithinPower(principal, definition.code, command.act)) return false;
  if (state === null) return command.act === 'submit' && maySubmit(principal, definition, command);
  switch (command.act) {
    case 'submit':
      return false;
    case 'accept':
    case 'accept-with-tolerance':
    case 'request-correction':
    case 'refuse-acceptance':
      return isOfficer(principal, state.office);
    case 'complete-step':
      return typeof command.step === 'string' && mayComplete(principal, definition, state, command.step);
    case 'child-waiting':
    case 'meet-awaited':
    case 'tally':
    case 'migrate':
    case 'follow-successors':
    case 'check-clocks':
    case 'recompute-clocks':
      return principal.kind === 'system';
    case 'request-extension': {
      const declared = definition.extensions?.find(({ code }) => code === command.extension);
      const step = declared === undefined ? null : stepOfClock(declared.clock);
      return step === null
        ? hasCase(principal, state)
        : officesOfStep(state, step).some((office) => isOfficer(principal, office));
    }
    case 'suspend':
    case 'resume':
    case 'note':
      return hasCase(principal, state);
    case 'decide-extension':
      return (
        isHead(principal) &&
        isOfficer(principal, pendingExtension(state, command.step ?? null)?.office ?? null)
      );
    case 'submit-material':
      return isApplicant(principal, state) || isOfficer(principal, state.office);
    case 'check-obligation':
      return openObligations(state).some(
        ([code, { status, office }]) =>
          status === 'to-check' &&
          (command.obligation === undefined || command.obligation === code) &&
          isOfficer(principal, office),
      );
    case 'reopen':
      return isOfficer(principal, state.office) && isHead(principal);
    case 'withdraw':
      // A part of a bundle goes with the whole of it, never alone.
      return state.parent === null
        ? isApplicant(principal, state) || attends(principal, command)
        : principal.kind === 'system';
    case 'resubmit':
      return isApplicant(principal, state) || attends(principal, command);
    case 'add-service':
      return state.parent === null && isApplicant(principal, state);
    case 'assign-step':
    case 'claim-step':
    case 'name-panel':
    case 'close-gathering':
    case 'transfer':
    case 'receive-transfer':
      return mayArrange(principal, definition, state, { ...command, act: command.act });
    case 'link':
      return principal.kind === 'system' || hasCase(principal, state);
    case 'merge':
      return (
        // The machine where a reaction's declaration says so, and only what offices may merge.
        (principal.kind === 'system' && definition.merging !== undefined) ||
        isOfficer(principal, state.office) ||
        merges(principal, definition, state)
      );
    case 'rectify':
      return mayRectify(principal, definition, state, command.target);
    case 'stay-away':
      return isAtWorkOn(principal, state) && !staysAway(principal, state);
    case 'ask-avoidance':
      return state.avoidanceAsked === undefined && isApplicant(principal, state);
    case 'order-avoidance':
      return isHead(principal) && hasCase(principal, state);
    case 'refuse-avoidance':
      return state.avoidanceAsked !== undefined && isHead(principal) && hasCase(principal, state);
    case 'rate':
      return state.parent === null && isApplicant(principal, state);
  }
}

/** Of the office at whose counter it was filled in: whoever was there has confirmed it. */
function attends(principal: Principal, { signed }: Pick<About, 'signed'>): boolean {
  return isOfficer(principal, signed?.attended?.office ?? null);
}

/** Of an office that has something of it in hand, or on a panel of it. In somebody's stead nobody declares this. */
function isAtWorkOn(principal: Principal, state: CaseState): boolean {
  if (principal.kind !== 'account' || principal.actsFor !== undefined) return false;
  return (
    hasCase(principal, state) ||
    Object.values(state.steps).some(
      ({ status, panel }) =>
        status === 'open' && panel?.members.some(({ account }) => account === principal.account) === true,
    )
  );
}

function staysAway(principal: Principal, { avoidances }: CaseState): boolean {
  return (
    principal.kind === 'account' && avoidances?.some(({ account }) => account === principal.account) === true
  );
}

function maySubmit(
  principal: Principal,
  { openedBy, opener }: ServiceDefinition,
  { parent, signed }: Pick<About, 'parent' | 'signed'>,
): boolean {
  const joins = (parent ?? null) !== null;
  if (principal.kind === 'system') return openedBy !== 'joining' && (openedBy !== 'applicant' || joins);
  if (principal.kind !== 'account') return false;
  switch (openedBy) {
    case 'applicant':
      return (
        !joins &&
        (['applicant', 'delegate', 'clerk'].includes(principal.role) ||
          // Offices without clerks attend to people, too.
          attends(principal, { signed }))
      );
    case 'joining':
      return joins && ['applicant', 'delegate'].includes(principal.role);
    case 'office':
      // Which office it is, is known where the region is: see `submit`.
      return opener !== undefined && isOfficer(principal, principal.office ?? null);
    default:
      return false;
  }
}

/** Of the office that did, or does, a step by the duty that merges. */
function merges(principal: Principal, { merging, steps }: ServiceDefinition, state: CaseState): boolean {
  return (
    merging !== undefined &&
    steps.some(
      ({ code, by }) =>
        'duty' in by &&
        by.duty === merging.by.duty &&
        isOfficer(principal, state.steps[code]?.office ?? null),
    )
  );
}

function officesOfStep({ steps }: CaseState, code: string): readonly (string | null)[] {
  const step = steps[code];
  return step?.status === 'open' ? [step.office, ...Object.values(step.offices ?? {})] : [];
}
