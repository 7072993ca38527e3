import type { DomainError } from '../../errors/domain-error.ts';
import { refuse } from '../../errors/index.ts';
import { asForm, titleOf } from '../../form/schema.ts';
import { validateForm } from '../../form/validate.ts';
import type { JsonObject } from '../../json.ts';
import type { CaseCommand } from '../command.ts';
import type { ServiceDefinition, StepDefinition, StepOutcome } from '../definition.ts';
import { stepName } from '../describe.ts';
import type { Evidence } from '../events.ts';
import { isGiven, type Reason } from '../reason.ts';
import type { CaseState } from '../state.ts';
import { currentState, type WorkingCase } from '../working-case.ts';

export type Of<Act extends CaseCommand['act']> = Extract<CaseCommand, { act: Act }>;

export function openStep(working: WorkingCase, code: string): StepDefinition {
  const step = working.definition.steps.find((each) => each.code === code);
  if (step === undefined || currentState(working).steps[code]?.status !== 'open') {
    throw notOpen(working.definition, code);
  }
  return step;
}

/** People read what a step is called. */
export function notOpen(definition: ServiceDefinition, code: string): DomainError {
  return refuse('case.step-not-open', { step: stepName(definition, code) });
}

export function notAmendable({ form }: ServiceDefinition, entries: readonly string[]): DomainError {
  const { properties } = asForm(form);
  const names = entries.map((entry) => {
    const field = properties[entry];
    return field === undefined ? { zh: entry, en: entry } : titleOf(field, entry);
  });
  return refuse('case.field-not-amendable', {
    field: { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(', ') },
  });
}

export function outcomeOf(step: StepDefinition, code: string): StepOutcome {
  const outcome = step.outcomes.find((each) => each.code === code);
  if (outcome === undefined) throw refuse('case.outcome-unknown', { step: step.name, outcome: code });
  return outcome;
}

export function outcomeOfClass(
  working: WorkingCase,
  wanted: NonNullable<CaseState['outcome']>['class'],
): string {
  const outcome = working.definition.outcomes.find((each) => each.class === wanted);
  if (outcome === undefined)
    throw refuse('case.move-not-allowed', { act: wanted, phase: currentState(working).phase });
  return outcome.code;
}

/** `partial`: nothing has to be filled in (who returns or refuses has nothing to report), but what is must be right. */
export function checkForm(
  working: WorkingCase,
  schema: JsonObject,
  value: JsonObject,
  partial = false,
): void {
  const { codeLists, now } = working.context;
  const faults = validateForm(schema, value, { codeLists, today: now.slice(0, 10), partial });
  if (faults.length > 0) throw refuse('case.form-invalid', { count: faults.length }, faults);
}

export function given<Words extends Reason>(words: Words): Words {
  if (!isGiven(words)) throw refuse('case.reason-missing');
  return words;
}

/** Evidence is words or a file; neither shows nothing. */
export function isEmpty(evidence: Evidence | null): boolean {
  return evidence === null || (evidence.text.trim() === '' && evidence.files.length === 0);
}
