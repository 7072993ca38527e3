import { refuse } from '../../errors/index.ts';
import type { Json, JsonObject } from '../../json.ts';
import { advance, rerunAutomatic } from '../advance.ts';
import { withNames } from '../case-scope.ts';
import type { StepDefinition } from '../definition.ts';
import { dependentsOf } from '../dependents.ts';
import { stepName } from '../describe.ts';
import type { RectifiedTarget } from '../events.ts';
import { endCase, evaluateInOrder } from '../outcomes.ts';
import { hasEffects } from '../rectifiable.ts';
import { currentState, emit, readFacts, scopeOf, type WorkingCase } from '../working-case.ts';
import { checkForm, given, type Of, outcomeOfClass } from './checks.ts';

export function link(working: WorkingCase, command: Of<'link'>): void {
  const { relation, to, back = false, office } = command;
  const state = currentState(working);
  if (to.case === state.id) throw refuse('case.link-to-itself');
  const bySystemAlone =
    relation === 'inspection-of' || relation === 'begun-again-from' || office !== undefined;
  if (bySystemAlone && working.context.principal.kind !== 'system') throw refuse('access.not-permitted');
  const known = state.links?.some(
    (each) => each.relation === relation && each.back === back && each.to.case === to.case,
  );
  if (known === true) return;
  emit(working, { type: 'case-linked', relation, back, to, ...(office !== undefined && { office }) });
}

/** A duplicate ends as void and says where it goes on. */
export function merge(working: WorkingCase, command: Of<'merge'>): void {
  const state = currentState(working);
  const { case: id, number, service } = command.into;
  if (id === state.id) throw refuse('case.link-to-itself');
  // What was asked for is not asked for twice where the services differ.
  if (service !== state.service) throw refuse('case.merge-other-service', { number });
  const { same } = working.definition.merging ?? {};
  if (same !== undefined && state.form[same] !== command.into.form?.[same])
    throw refuse('case.merge-unlike', { number });
  const outcome = outcomeOfClass(working, 'void');
  const into = { case: id, number };
  emit(working, { type: 'case-merged', into, reason: given(command.reason) });
  emit(working, { type: 'case-linked', relation: 'duplicate-of', back: false, to: into });
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
    ...consequences(working, target, value),
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
    if (!declares(definition.form, target.field)) throw refuse('case.nothing-to-rectify');
    checkForm(working, definition.form, { ...state.form, [target.field]: value });
    return;
  }
  const step = definition.steps.find(({ code }) => code === target.step);
  if (target.what === 'outcome') {
    const right = step?.outcomes.find(({ code }) => code === value);
    if (right === undefined)
      throw refuse('case.outcome-unknown', {
        step: stepName(definition, target.step),
        outcome: String(value),
      });
    const wrong = step?.outcomes.find(({ code }) => code === state.steps[target.step]?.outcome);
    if (step?.delivers !== undefined || [right, wrong].some(hasEffects))
      throw refuse('case.rectify-by-reopening');
  } else {
    if (step?.form === undefined || !declares(step.form, target.field))
      throw refuse('case.nothing-to-rectify');
    const output = { ...state.steps[target.step]?.output, [target.field]: value };
    checkForm(working, step.form, output);
  }
}

function declares(form: JsonObject, field: string): boolean {
  return Object.hasOwn(Object(form.properties), field);
}

/** What follows from the right outcome, and what of the wrong one's no longer holds. */
function consequences(
  working: WorkingCase,
  target: RectifiedTarget,
  value: Json,
): { readonly sets: JsonObject; readonly unsets?: readonly string[] } {
  if (target.what !== 'outcome') return { sets: {} };
  const { definition } = working;
  const { steps } = currentState(working);
  const declared = definition.steps.find(({ code }) => code === target.step);
  const known = steps[target.step];
  if (declared === undefined || known === undefined) return { sets: {} };
  const right = setsOf(working, declared, String(value));
  const unsets: string[] = [];
  let restored: JsonObject = {};
  for (const key of Object.keys(declared.outcomes.find(({ code }) => code === known.outcome)?.sets ?? {})) {
    if (key in right) continue;
    const other = lastToSet(working, key, target.step);
    if (other === undefined) unsets.push(key);
    else if ((steps[other.code]?.doneAt ?? '') < (known.doneAt ?? ''))
      restored = { ...restored, ...setsOf(working, other, steps[other.code]?.outcome ?? '', key) };
  }
  return { sets: { ...restored, ...right }, ...(unsets.length > 0 && { unsets }) };
}

/** Of the other steps that are done, the last whose outcome sets this value. */
function lastToSet(
  { definition, state }: WorkingCase,
  key: string,
  step: string,
): StepDefinition | undefined {
  const done = definition.steps.filter(({ code, outcomes }) => {
    const taken = state?.steps[code];
    const outcome = outcomes.find((each) => each.code === taken?.outcome);
    return code !== step && taken?.status === 'done' && outcome?.sets?.[key] !== undefined;
  });
  const doneAt = ({ code }: StepDefinition): string => state?.steps[code]?.doneAt ?? '';
  return done.toSorted((a, b) => (doneAt(a) < doneAt(b) ? -1 : 1)).at(-1);
}

/** What an outcome of a step sets, or the one value of it that is asked for. */
function setsOf(working: WorkingCase, step: StepDefinition, outcome: string, only?: string): JsonObject {
  const sets = step.outcomes.find(({ code }) => code === outcome)?.sets ?? {};
  const wanted = Object.entries(sets).filter(([key]) => only === undefined || key === only);
  const before = scopeOf(working, { output: currentState(working).steps[step.code]?.output ?? {} });
  const scope = withNames(before, { facts: readFacts(working, step.reads, before) });
  return evaluateInOrder(working, Object.fromEntries(wanted), scope);
}
