import { refuse } from '../../errors/index.ts';
import { advance, completeStep, enter } from '../advance.ts';
import { holds } from '../expression.ts';
import { isGathering } from '../gathering.ts';
import { givenWith, mayBeAdded } from '../moves-about-people.ts';
import { closeGathering, tallyStep } from '../tally.ts';
import { currentState, emit, scopeOf, type WorkingCase } from '../working-case.ts';
import { checkForm, notAmendable, notOpen, type Of, openStep } from './checks.ts';

export function closeByOffice(working: WorkingCase, command: Of<'close-gathering'>): void {
  closeGathering(working, openStep(working, command.step), 'office');
}

/** Completes a closed gathering. Before it may be completed, nothing happens. */
export function tally(working: WorkingCase, command: Of<'tally'>): void {
  const step = openStep(working, command.step);
  if (!isGathering(step) || currentState(working).steps[step.code]?.gathering?.open !== false) return;
  const given = tallyStep(working, step);
  if (given !== null) completeStep(working, step, given);
}

/** Only what nobody has gone past yet can still be added: steps that waited for it have not opened. */
export function addService(working: WorkingCase, command: Of<'add-service'>): void {
  const { definition } = working;
  const state = currentState(working);
  const step = definition.steps.find(({ code }) => code === command.step);
  if (step?.addable === undefined || state.steps[step.code]?.status !== 'skipped')
    throw notOpen(definition, command.step);
  if (!mayBeAdded(definition, state, step)) throw refuse('case.too-late-to-add');
  const { fields } = step.addable;
  const strange = Object.keys(command.form).filter((field) => !fields.includes(field));
  if (strange.length > 0) throw notAmendable(definition, strange);
  const form = { ...state.form, ...givenWith(step, state.form), ...command.form };
  checkForm(working, definition.form, form);
  emit(working, { type: 'service-added', step: step.code });
  emit(working, { type: 'form-amended', form });
  if (!holds(step.when, scopeOf(working))) throw refuse('case.not-wanted');
  advance(working, ...enter(working, step));
}
