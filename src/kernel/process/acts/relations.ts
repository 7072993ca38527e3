import { refuse } from '../../errors/index.ts';
import type { Json, JsonObject } from '../../json.ts';
import { advance, rerunAutomatic } from '../advance.ts';
import type { StepOutcome } from '../definition.ts';
import { dependentsOf } from '../dependents.ts';
import type { RectifiedTarget } from '../events.ts';
import { endCase, evaluateInOrder } from '../outcomes.ts';
import { currentState, emit, scopeOf, type WorkingCase } from '../working-case.ts';
import { checkForm, given, type Of, outcomeOfClass } from './checks.ts';

export function link(working: WorkingCase, command: Of<'link'>): void {
  const { relation, to, back = false } = command;
  const state = currentState(working);
  if (to.case === state.id) throw refuse('case.link-to-itself');
  const known = state.links?.some(
    (each) => each.relation === relation && each.back === back && each.to.case === to.case,
  );
  if (known !== true) emit(working, { type: 'case-linked', relation, back, to });
}

/** A duplicate ends as void and says where it goes on. */
export function merge(working: WorkingCase, command: Of<'merge'>): void {
  const state = currentState(working);
  if (command.into.case === state.id) throw refuse('case.link-to-itself');
  const outcome = outcomeOfClass(working, 'void');
  emit(working, { type: 'case-merged', into: command.into, reason: given(command.reason) });
  emit(working, { type: 'case-linked', relation: 'duplicate-of', back: false, to: command.into });
  endCase(working, outcome);
}

/**
 * Puts a recorded fact right. What the machine had decided from it is decided again; what people had
 * decided, or what has written registers or ended the case, is listed for a person to look at.
 */
export function rectify(working: WorkingCase, command: Of<'rectify'>): void {
  const { target, value } = command;
  const reason = given(command.reason);
  const evidence = given(command.evidence);
  const before = recorded(working, target);
  checkValue(working, target, value);
  if (JSON.stringify(before) === JSON.stringify(value)) throw refuse('case.nothing-to-rectify');
  const affected = dependentsOf(working.definition, currentState(working), target);
  emit(working, {
    type: 'record-rectified',
    target,
    before: { [nameOf(target)]: before },
    after: { [nameOf(target)]: value },
    reason,
    evidence,
    affected,
    sets: setsOf(working, target, value),
  });
  if (currentState(working).phase === 'ended') return;
  const happened = affected.flatMap(({ step: code, how }) => {
    const step = working.definition.steps.find((each) => each.code === code);
    return step !== undefined && how === 'again' ? rerunAutomatic(working, step) : [];
  });
  const first = target.what === 'outcome' ? [{ step: target.step, outcome: String(value) }] : [];
  advance(working, ...first, ...happened);
}

function nameOf(target: RectifiedTarget): string {
  return target.what === 'outcome' ? 'outcome' : target.field;
}

function recorded(working: WorkingCase, target: RectifiedTarget): Json {
  const state = currentState(working);
  if (target.what === 'form') return state.form[target.field] ?? null;
  const step = state.steps[target.step];
  if (step?.status !== 'done') throw refuse('case.nothing-to-rectify');
  return target.what === 'outcome' ? step.outcome : (step.output[target.field] ?? null);
}

function checkValue(working: WorkingCase, target: RectifiedTarget, value: Json): void {
  const { definition } = working;
  const state = currentState(working);
  if (target.what === 'form') {
    checkForm(working, definition.form, { ...state.form, [target.field]: value });
    return;
  }
  const step = definition.steps.find(({ code }) => code === target.step);
  if (target.what === 'outcome') {
    const right = step?.outcomes.find(({ code }) => code === value);
    if (right === undefined) throw refuse('case.outcome-unknown', { outcome: String(value) });
    const wrong = step?.outcomes.find(({ code }) => code === state.steps[target.step]?.outcome);
    if ([right, wrong].some(hasEffects)) throw refuse('case.rectify-by-reopening');
  } else if (step?.form !== undefined) {
    const output = { ...state.steps[target.step]?.output, [target.field]: value };
    checkForm(working, step.form, output);
  }
}

/** What registers, certificates and endings have carried out of the case is not undone by a note in it. */
function hasEffects(outcome: StepOutcome | undefined): boolean {
  return (
    outcome !== undefined && [outcome.writes, outcome.issues, outcome.ends].some((each) => each !== undefined)
  );
}

function setsOf(working: WorkingCase, target: RectifiedTarget, value: Json): JsonObject {
  if (target.what !== 'outcome') return {};
  const step = working.definition.steps.find(({ code }) => code === target.step);
  const outcome = step?.outcomes.find(({ code }) => code === value);
  const output = currentState(working).steps[target.step]?.output ?? {};
  return evaluateInOrder(working, outcome?.sets ?? {}, scopeOf(working, { output }));
}
