import { refuse } from '../../errors/index.ts';
import type { JsonObject } from '../../json.ts';
import { completeStep } from '../advance.ts';
import type { StepDefinition, StepOutcome } from '../definition.ts';
import { holds } from '../expression.ts';
import { nameMembers } from '../panel.ts';
import { outcomeOfSignatures, outstandingSigners, signedOutput } from '../signing.ts';
import type { StepState } from '../state.ts';
import { currentState, emit, scopeOf, type WorkingCase } from '../working-case.ts';
import { notOpen, type Of, openStep } from './checks.ts';

export function assignStep(working: WorkingCase, command: Of<'assign-step'>): void {
  const { code, round } = open(working, command.step);
  emit(working, { type: 'step-assigned', step: code, round, to: command.to, claimed: false });
}

export function claimStep(working: WorkingCase, command: Of<'claim-step'>): void {
  const { code, round } = open(working, command.step);
  const { principal } = working.context;
  if (principal.kind !== 'account') throw refuse('access.not-permitted');
  const to = { account: principal.account, name: principal.displayName };
  emit(working, { type: 'step-assigned', step: code, round, to, claimed: true });
}

export function namePanel(working: WorkingCase, command: Of<'name-panel'>): void {
  const { step, code } = open(working, command.step);
  if (!('panel' in step.by)) throw notOpen(working.definition, code);
  nameMembers(working, { code, by: step.by }, command);
}

/** One of several doers speaks; the last one needed completes the step. */
export function sign(
  working: WorkingCase,
  step: StepDefinition,
  outcome: StepOutcome,
  command: Of<'complete-step'>,
): void {
  const before = stateOf(working, step.code);
  const signers = signersOf(working, step, before);
  if (signers.length === 0) throw refuse('case.already-signed');
  for (const signer of signers) {
    emit(working, {
      type: 'step-signed',
      step: step.code,
      round: before.round,
      signer,
      outcome: outcome.code,
      reason: command.reason,
      output: command.output,
    });
  }
  const after = stateOf(working, step.code);
  const output = signedOutput(step, after);
  if (outstandingSigners(step, after).length > 0 && !isEnough(working, step, output)) return;
  const decided = outcomeOfSignatures(step, after, scopeOf(working, { output }));
  const reason = Object.values(after.signatures ?? {}).find(
    (signature) => signature.outcome === decided.code && signature.reason !== null,
  )?.reason;
  completeStep(working, step, { outcome: decided, reason: reason ?? null, output });
}

/** Who speaks: a member of the panel, or an office for each of its duties, since an office signs once. */
function signersOf(working: WorkingCase, step: StepDefinition, state: StepState): readonly string[] {
  const { principal } = working.context;
  if (principal.kind !== 'account') return [];
  return outstandingSigners(step, state).filter((signer) =>
    'panel' in step.by ? signer === principal.account : state.offices?.[signer] === principal.office,
  );
}

function isEnough(working: WorkingCase, step: StepDefinition, output: JsonObject): boolean {
  const enough = 'offices' in step.by ? step.by.enough : undefined;
  return enough !== undefined && holds(enough, scopeOf(working, { output }));
}

function open(working: WorkingCase, code: string) {
  const step = openStep(working, code);
  return { step, code, round: stateOf(working, code).round };
}

function stateOf(working: WorkingCase, code: string): StepState {
  const state = currentState(working).steps[code];
  if (state === undefined) throw notOpen(working.definition, code);
  return state;
}
