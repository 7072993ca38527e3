import { refuse } from '../../errors/index.ts';
import { tidyForm } from '../../form/tidy.ts';
import type { JsonObject } from '../../json.ts';
import { completeStep, decideOnItsDay } from '../advance.ts';
import { formAskedWith } from '../asked-with.ts';
import { balanceClock } from '../balance.ts';
import { daysOfOutcome } from '../days-of-outcome.ts';
import type { StepDefinition, StepOutcome } from '../definition.ts';
import { formOfStep } from '../form-of-step.ts';
import { isGiven } from '../reason.ts';
import { hasSeveralDoers } from '../signing.ts';
import { currentState, emit, type WorkingCase } from '../working-case.ts';
import { checkForm, notAmendable, notOpen, type Of, openStep, outcomeOf } from './checks.ts';
import { sign } from './people.ts';

/** A step without a form records its outcome alone: what nothing describes could be neither checked nor sealed. */
const nothingToEnter = { type: 'object', properties: {} };

export function complete(working: WorkingCase, command: Of<'complete-step'>): void {
  const step = openStep(working, command.step);
  const outcome = outcomeOf(step, command.outcome);
  if (outcome.reason === 'required' && !isGiven(command.reason)) throw refuse('case.reason-missing');
  const { from, until } = daysOfOutcome(outcome, currentState(working));
  const { occurredAt, now } = working.context;
  const day = (occurredAt ?? now).slice(0, 10);
  if (from !== undefined && day < from) throw refuse('case.outcome-early', { day: from });
  if (until !== undefined && until < day) throw refuse('case.outcome-late', { outcome: outcome.name });
  if (step.kind === 'amend') {
    completeAmendment(working, step, outcome, command);
    return;
  }
  // What a case hands up to its bundle is worked out, and no entry of a form.
  if (working.context.principal.kind !== 'system' || step.form !== undefined)
    checkForm(
      working,
      formAskedWith(formOfStep(step, currentState(working), working.context), step, outcome) ??
        nothingToEnter,
      command.output,
      // What it asks for itself is wanted whatever it says.
      !outcome.favourable && outcome.asks === undefined,
    );
  if (hasSeveralDoers(step)) sign(working, step, outcome, command);
  else completeStep(working, step, { outcome, reason: command.reason, output: command.output });
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
  if (strange.length > 0) throw notAmendable(working.definition, strange);
  const form = withoutUnasked(working.definition.form, allowed, {
    ...currentState(working).form,
    ...command.output,
  });
  checkForm(working, working.definition.form, form);
  emit(working, { type: 'form-amended', form });
  completeStep(working, step, { outcome, reason: command.reason, output: {} });
}

/** Entries that may be changed and are no longer asked after the change go with it: whoever changes a choice drops them. */
function withoutUnasked(schema: JsonObject, allowed: readonly string[], form: JsonObject): JsonObject {
  const asked = tidyForm(schema, form);
  return Object.fromEntries(
    Object.entries(form).filter(([name]) => !allowed.includes(name) || Object.hasOwn(asked, name)),
  );
}

/**
 * Nobody decides this: the case that caused this one has gone on, which may have ended in a way that the step's outcome
 * asks about (`output.ended`); or rules need not wait for their day.
 */
export function meetAwaited(working: WorkingCase, command: Of<'meet-awaited'>): void {
  const step = openStep(working, command.step);
  if (step.onDay !== undefined) {
    decideOnItsDay(working, step);
    return;
  }
  if (step.awaits === undefined) throw notOpen(working.definition, step.code);
  const outcome = outcomeOf(step, step.awaits.outcome);
  const output: JsonObject = command.ended === undefined ? {} : { ended: command.ended };
  completeStep(working, step, { outcome, reason: null, output });
}

export function childWaiting(working: WorkingCase, command: Of<'child-waiting'>): void {
  const step = openStep(working, command.step);
  if (currentState(working).steps[step.code]?.waiting === command.waiting) return;
  emit(working, { type: 'child-waiting', step: step.code, waiting: command.waiting });
  balanceClock(working);
}
