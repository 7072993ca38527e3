import { refuse } from '../errors/index.ts';
import type { JsonObject } from '../json.ts';
import type { GatherDeclaration, StepDefinition, StepOutcome } from './definition.ts';
import { evaluate, holds } from './expression.ts';
import { type ChildFact, totalsOf } from './gathering.ts';
import type { Reason } from './reason.ts';
import { currentState, emit, Lacking, scopeOf, type WorkingCase } from './working-case.ts';

/** From here on nobody joins. What has joined is counted afterwards, when no more can be under way. */
export function closeGathering(working: WorkingCase, step: StepDefinition, by: 'office' | 'limit'): void {
  const state = currentState(working).steps[step.code];
  if (state?.gathering?.open !== true) throw refuse('case.step-not-open', { step: step.name });
  emit(working, { type: 'gathering-closed', step: step.code, round: state.round, by });
}

/** One child for each item of the list the step declares; the list closes the door by itself. */
export function openChildrenOfList(working: WorkingCase, step: StepDefinition): void {
  const each = step.gathers?.each;
  if (each === undefined) return;
  const items = evaluate(each.of, scopeOf(working));
  const round = currentState(working).steps[step.code]?.round ?? 1;
  emit(working, {
    type: 'children-opened',
    step: step.code,
    round,
    children: Array.isArray(items) ? items.map(() => working.context.newId()) : [],
  });
}

/** What the rules say of the children's totals; null while some child that counts has not ended. */
export function tallyStep(
  working: WorkingCase,
  step: StepDefinition & { readonly gathers: GatherDeclaration },
): { readonly outcome: StepOutcome; readonly reason: Reason | null; readonly output: JsonObject } | null {
  const { gathers } = step;
  const state = currentState(working).steps[step.code];
  const listed = gathers.each === undefined ? null : (state?.gathering?.children ?? []);
  const children = listed?.length === 0 ? [] : childrenOf(working, step, state?.round ?? 1);
  if (listed !== null && children.length < listed.length) return null;
  if (gathers.complete === 'when-all-ended' && children.some(({ ended }) => !ended)) return null;
  const output = totalsOf(gathers, children, scopeOf(working));
  const scope = scopeOf(working, { output });
  const rule = step.rules?.find(({ when }) => holds(when, scope));
  const outcome = step.outcomes.find(({ code }) => code === rule?.outcome);
  if (outcome === undefined) throw new Error(`no rule of gathering ${step.code} holds`);
  return { outcome, reason: rule?.reason ?? null, output };
}

function childrenOf(working: WorkingCase, step: StepDefinition, round: number): readonly ChildFact[] {
  const children = working.context.children?.[step.code];
  if (children === undefined) throw new Lacking({ need: 'children', step: step.code, round });
  return children;
}
