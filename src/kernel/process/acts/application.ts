import { refuse } from '../../errors/index.ts';
import { advance, endCase } from '../advance.ts';
import { currentState, emit, limitOf, plainLimit, scopeOf, type WorkingCase } from '../working-case.ts';
import { checkForm, type Of, outcomeOfClass } from './checks.ts';

export function submit(working: WorkingCase, command: Of<'submit'>): void {
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

export function resubmit(working: WorkingCase, command: Of<'resubmit'>): void {
  checkForm(working, working.definition.form, command.form);
  emit(working, { type: 'case-resubmitted', form: command.form });
}

/** Acceptance starts the clocks. `asOf`: the law took silence for acceptance at an earlier moment. */
export function accept(working: WorkingCase, asOf?: string): void {
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

export function requestCorrection(working: WorkingCase, command: Of<'request-correction'>): void {
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

export function refuseAcceptance(working: WorkingCase, command: Of<'refuse-acceptance'>): void {
  const known = working.definition.acceptance?.refusalReasons.some(
    (choice) => choice.code === command.reason,
  );
  if (known !== true) throw refuse('case.reason-unknown', { reason: command.reason });
  emit(working, { type: 'acceptance-refused', reason: command.reason, note: command.note });
  endCase(working, outcomeOfClass(working, 'not-accepted'));
}
