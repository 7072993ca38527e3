import { refuse } from '../errors/index.ts';
import { validateForm } from '../form/validate.ts';
import type { JsonObject } from '../json.ts';
import type { Limit } from '../time/limit.ts';
import { advance, balanceClock, completeStep, endCase } from './advance.ts';
import type { CaseCommand } from './command.ts';
import { checkClocks } from './deadlines.ts';
import type { StepDefinition, StepOutcome } from './definition.ts';
import type { CaseState } from './state.ts';
import { currentState, emit, limitOf, plainLimit, scopeOf, type WorkingCase } from './working-case.ts';

type Of<Act extends CaseCommand['act']> = Extract<CaseCommand, { act: Act }>;

/** One function for each act; who may and when was settled before. */
export function decideAct(working: WorkingCase, command: CaseCommand): void {
  switch (command.act) {
    case 'submit':
      submit(working, command);
      return;
    case 'resubmit':
      resubmit(working, command);
      return;
    case 'accept':
      accept(working);
      return;
    case 'request-correction':
      requestCorrection(working, command);
      return;
    case 'refuse-acceptance':
      refuseAcceptance(working, command);
      return;
    case 'complete-step':
      complete(working, command);
      return;
    case 'child-waiting':
      childWaiting(working, command);
      return;
    case 'suspend':
      suspend(working, command);
      return;
    case 'resume':
      emit(working, { type: 'case-resumed' });
      balanceClock(working);
      return;
    case 'extend':
      extend(working, command);
      return;
    case 'note':
      emit(working, { type: 'case-noted', note: given(command.note) });
      return;
    case 'withdraw':
      withdraw(working, command);
      return;
    case 'reopen':
      emit(working, { type: 'case-reopened', reason: given(command.reason) });
      return;
    case 'rate':
      if (currentState(working).rating !== null) throw refuse('case.already-rated');
      emit(working, { type: 'case-rated', stars: command.stars, comment: command.comment });
      return;
    case 'check-clocks':
      checkClocks(working, () => accept(working, currentState(working).submittedAt));
      return;
  }
}

function submit(working: WorkingCase, command: Of<'submit'>): void {
  const { definition, context } = working;
  checkForm(working, definition.form, command.form);
  const acceptance = definition.acceptance;
  const office = acceptance === undefined ? null : context.office(acceptance.by.duty, command.region);
  if (acceptance !== undefined && office === null) throw refuse('case.no-office', { region: command.region });
  emit(working, {
    type: 'case-submitted',
    service: definition.code,
    definition: `${definition.code}@${definition.version}`,
    ...context.issueNumber(),
    region: command.region,
    office: office?.id ?? null,
    channel: command.channel,
    applicant: command.applicant,
    form: command.form,
    parent: command.parent,
    sandbox: context.sandbox,
    calendar: context.time.calendar.version,
    acceptWithin: acceptance === undefined ? null : plainLimit(acceptance.within),
  });
  if (acceptance === undefined) accept(working);
}

function resubmit(working: WorkingCase, command: Of<'resubmit'>): void {
  checkForm(working, working.definition.form, command.form);
  emit(working, { type: 'case-resubmitted', form: command.form });
}

/** Acceptance starts the clocks. `asOf`: the law took silence for acceptance at an earlier moment. */
function accept(working: WorkingCase, asOf?: string): void {
  const { definition } = working;
  const scope = scopeOf(working);
  emit(
    working,
    {
      type: 'case-accepted',
      office: currentState(working).office,
      promised: limitOf(definition.limits.promised, scope),
      statutory: limitOf(definition.limits.statutory, scope),
      deemed: asOf !== undefined,
    },
    asOf,
  );
  advance(working, { step: 'acceptance', outcome: null });
}

function requestCorrection(working: WorkingCase, command: Of<'request-correction'>): void {
  const acceptance = working.definition.acceptance;
  if (acceptance === undefined)
    throw refuse('case.move-not-allowed', { act: command.act, phase: 'submitted' });
  if (currentState(working).corrections.length > 0) throw refuse('case.correction-once');
  if (command.items.length === 0) throw refuse('case.correction-empty');
  emit(working, {
    type: 'correction-requested',
    items: command.items,
    limit: plainLimit(acceptance.correction),
  });
}

function refuseAcceptance(working: WorkingCase, command: Of<'refuse-acceptance'>): void {
  const known = working.definition.acceptance?.refusalReasons.some(
    (choice) => choice.code === command.reason,
  );
  if (known !== true) throw refuse('case.reason-unknown', { reason: command.reason });
  emit(working, { type: 'acceptance-refused', reason: command.reason, note: command.note });
  endCase(working, outcomeOfClass(working, 'not-accepted'));
}

function complete(working: WorkingCase, command: Of<'complete-step'>): void {
  const step = openStep(working, command.step);
  const outcome = outcomeOf(step, command.outcome);
  if (outcome.reason === 'required' && (command.reason ?? '').trim() === '')
    throw refuse('case.reason-missing');
  if (step.kind === 'amend') {
    completeAmendment(working, step, outcome, command);
    return;
  }
  if (step.form !== undefined) checkForm(working, step.form, command.output, !outcome.favourable);
  completeStep(working, step, { outcome, reason: command.reason, output: command.output });
}

/** The applicant changes the named fields of the form, and no others. */
function completeAmendment(
  working: WorkingCase,
  step: StepDefinition,
  outcome: StepOutcome,
  command: Of<'complete-step'>,
): void {
  const allowed = step.amends ?? [];
  const strange = Object.keys(command.output).filter((field) => !allowed.includes(field));
  if (strange.length > 0) throw refuse('case.field-not-amendable', { field: strange.join(', ') });
  const form = { ...currentState(working).form, ...command.output };
  checkForm(working, working.definition.form, form);
  emit(working, { type: 'form-amended', form });
  completeStep(working, step, { outcome, reason: command.reason, output: {} });
}

function childWaiting(working: WorkingCase, command: Of<'child-waiting'>): void {
  const step = openStep(working, command.step);
  if (currentState(working).steps[step.code]?.waiting === command.waiting) return;
  emit(working, { type: 'child-waiting', step: step.code, waiting: command.waiting });
  balanceClock(working);
}

function suspend(working: WorkingCase, command: Of<'suspend'>): void {
  const declared = working.definition.suspensions?.find((each) => each.code === command.suspension);
  if (declared === undefined) throw refuse('case.suspension-unknown', { suspension: command.suspension });
  const maximum = plainLimit(declared.maximum);
  const [basis] = declared.basis;
  emit(working, {
    type: 'case-suspended',
    suspension: declared.code,
    name: declared.name,
    note: given(command.note),
    basis: basis ?? maximum.basis,
    maximum,
  });
}

function extend(working: WorkingCase, command: Of<'extend'>): void {
  const state = currentState(working);
  const clock = state.clocks[command.clock];
  if (clock === null || clock.extensions.length > 0) throw refuse('case.extension-refused');
  const by: Limit = { value: command.days, unit: 'working-day', basis: clock.limit.basis };
  const { principal } = working.context;
  const approvedBy = principal.kind === 'account' ? principal.account : principal.kind;
  emit(working, {
    type: 'case-extended',
    clock: command.clock,
    by,
    approvedBy,
    reason: given(command.reason),
  });
}

function withdraw(working: WorkingCase, command: Of<'withdraw'>): void {
  emit(working, { type: 'case-withdrawn', reason: command.reason });
  endCase(working, outcomeOfClass(working, 'withdrawn'));
}

function openStep(working: WorkingCase, code: string): StepDefinition {
  const step = working.definition.steps.find((each) => each.code === code);
  if (step === undefined || currentState(working).steps[code]?.status !== 'open') {
    throw refuse('case.step-not-open', { step: code });
  }
  return step;
}

function outcomeOf(step: StepDefinition, code: string): StepOutcome {
  const outcome = step.outcomes.find((each) => each.code === code);
  if (outcome === undefined) throw refuse('case.outcome-unknown', { outcome: code });
  return outcome;
}

function outcomeOfClass(working: WorkingCase, wanted: NonNullable<CaseState['outcome']>['class']): string {
  const outcome = working.definition.outcomes.find((each) => each.class === wanted);
  if (outcome === undefined)
    throw refuse('case.move-not-allowed', { act: wanted, phase: currentState(working).phase });
  return outcome.code;
}

/** `partial`: nothing has to be filled in (who returns or refuses has nothing to report), but what is must be right. */
function checkForm(working: WorkingCase, schema: JsonObject, value: JsonObject, partial = false): void {
  const faults = validateForm(schema, value, { codeLists: working.context.codeLists, partial });
  if (faults.length > 0) throw refuse('case.form-invalid', { count: faults.length }, faults);
}

function given(text: string): string {
  if (text.trim() === '') throw refuse('case.reason-missing');
  return text;
}
