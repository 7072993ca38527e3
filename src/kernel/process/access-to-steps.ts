import type { Principal } from '../access/principal.ts';
import type { CaseAct } from './command.ts';
import type { ServiceDefinition, TransferDeclaration } from './definition.ts';
import type { RectifiedTarget } from './events.ts';
import { isApplicant, isHead, isOfficer, leadsFor } from './roles.ts';
import { hasSeveralDoers, outstandingSigners } from './signing.ts';
import type { CaseState, StepState } from './state.ts';
import { isUnderWay } from './under-way.ts';

/** What an act is about, as far as permission depends on it. */
export type About = {
  readonly step?: string | null;
  readonly obligation?: string;
  readonly transfer?: string;
  readonly extension?: string;
  readonly target?: RectifiedTarget;
  /** For a case that begins: the one it begins under. */
  readonly parent?: { readonly case: string } | null;
  /** At whose counter it was filled in, and confirmed by whoever was there. */
  readonly signed?: { readonly attended?: { readonly office: string } } | undefined;
};

/** The default is no: a step is completed by whoever it was opened for, and by nobody else of that office once it is assigned. */
export function mayComplete(
  principal: Principal,
  definition: ServiceDefinition,
  state: CaseState,
  code: string,
): boolean {
  const step = state.steps[code];
  const declared = definition.steps.find((each) => each.code === code);
  if (step === undefined || declared === undefined || declared.gathers !== undefined) return false;
  if (isUnderWay(step) || isUnderWay(state)) return false;
  if (hasSeveralDoers(declared)) {
    if (principal.kind !== 'account') return false;
    return outstandingSigners(declared, step).some((signer) =>
      'panel' in declared.by
        ? signer === principal.account && principal.actsFor === undefined
        : isOfficer(principal, step.offices?.[signer] ?? null),
    );
  }
  if (step.office !== null) {
    if (leadsFor(principal, declared, state)) return isAssignedTo(principal, step);
    return isOfficer(principal, step.office) && (isAssignedTo(principal, step) || isHead(principal));
  }
  if (step.applicant) return isApplicant(principal, state);
  if (step.outside !== null) {
    if (principal.kind === 'outside') return principal.party === step.outside;
    return (
      principal.kind === 'account' && principal.role === 'institution' && principal.party === step.outside
    );
  }
  return principal.kind === 'system';
}

export function isAssignedTo(principal: Principal, { assignee }: StepState): boolean {
  if (assignee === undefined || assignee === null) return true;
  return principal.kind === 'account' && (principal.actsFor ?? principal.account) === assignee.account;
}

type Arranging = Extract<
  CaseAct,
  'assign-step' | 'claim-step' | 'name-panel' | 'close-gathering' | 'transfer' | 'receive-transfer'
>;

/** Who arranges which person or office does a step. Also says whether there is anything to arrange. */
export function mayArrange(
  principal: Principal,
  definition: ServiceDefinition,
  state: CaseState,
  { act, ...about }: About & { readonly act: Arranging },
): boolean {
  const code = about.step ?? null;
  if (act === 'transfer') {
    return (definition.transfers ?? []).some(
      (declared) =>
        (about.transfer === undefined || declared.code === about.transfer) &&
        mayTransfer(principal, declared, state, code),
    );
  }
  const step = code === null ? undefined : state.steps[code];
  if (act === 'receive-transfer') {
    const transfer = code === null ? state.transfer : step?.transfer;
    return transfer?.received === false && isOfficer(principal, transfer.to);
  }
  const declared = definition.steps.find((each) => each.code === code);
  if (step?.status !== 'open' || declared === undefined || isUnderWay(step) || isUnderWay(state))
    return false;
  switch (act) {
    case 'assign-step':
      return arranges(principal, step.office) && isOrdinary(definition, code);
    case 'claim-step':
      return (
        isOfficer(principal, step.office) && (step.assignee ?? null) === null && isOrdinary(definition, code)
      );
    case 'name-panel':
      return (
        arranges(principal, step.office) && 'panel' in declared.by && declared.by.panel.members === undefined
      );
    case 'close-gathering':
      return (
        step.gathering?.open === true &&
        declared.gathers?.closes !== 'at-limit' &&
        isOfficer(principal, step.office)
      );
  }
}

/** The head; and the system, when somebody leaves and their work is handed over. */
function arranges(principal: Principal, office: string | null): boolean {
  return (
    isHeadOf(principal, office) || (principal.kind === 'system' && principal.cause.startsWith(leavingCause))
  );
}

/** What begins the cause of acts that hand over the work of somebody who has left. */
export const leavingCause = 'left ';

/** `step` null: the whole case. */
export function mayTransfer(
  principal: Principal,
  declared: TransferDeclaration,
  state: CaseState,
  code: string | null,
): boolean {
  if ((declared.of === 'step') !== (code !== null) || isUnderWay(state)) return false;
  const step = code === null ? undefined : state.steps[code];
  if (code !== null && (step?.status !== 'open' || isUnderWay(step) || step.gathering !== undefined))
    return false;
  const office = code === null ? state.office : (step?.office ?? null);
  return declared.by === 'head' ? isHeadOf(principal, office) : isOfficer(principal, office);
}

/** One office, one doer, and no gathering. */
function isOrdinary(definition: ServiceDefinition, code: string | null): boolean {
  const declared = definition.steps.find((each) => each.code === code);
  return (
    declared !== undefined &&
    ('duty' in declared.by || 'office' in declared.by) &&
    declared.gathers === undefined
  );
}

function isHeadOf(principal: Principal, office: string | null): boolean {
  return isOfficer(principal, office) && isHead(principal);
}

/** The office that has the case, or one with an open step of it. */
export function hasCase(principal: Principal, state: CaseState): boolean {
  return (
    isOfficer(principal, state.office) ||
    Object.values(state.steps).some(
      (step) =>
        step.status === 'open' &&
        [step.office, ...Object.values(step.offices ?? {})].some((office) => isOfficer(principal, office)),
    )
  );
}

/**
 * Whoever the declaration lets put things right, of the office that has the case or that did the step. Without a
 * target: whether there may be any for them.
 */
export function mayRectify(
  principal: Principal,
  definition: ServiceDefinition,
  state: CaseState,
  target: RectifiedTarget | undefined,
): boolean {
  const declared = definition.rectification;
  if (declared === undefined || principal.kind !== 'account') return false;
  if (!declared.by.some((role) => role === principal.role)) return false;
  const offices = Object.entries(state.steps)
    .filter(([code, { status }]) =>
      target === undefined ? status === 'done' : target.what !== 'form' && target.step === code,
    )
    .map(([, { office }]) => office);
  return [state.office, ...offices].some((office) => isOfficer(principal, office));
}
