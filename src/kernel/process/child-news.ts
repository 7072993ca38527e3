import type { CaseCommand } from './command.ts';
import type { OutcomeClass, StepDefinition } from './definition.ts';
import type { CaseState, StepState } from './state.ts';
import { isUnderWay } from './under-way.ts';

/** How a bundle's step is completed when the case behind it has ended. Null while it has not. */
export function newsOfEnd(
  declared: StepDefinition,
  child: CaseState,
): Extract<CaseCommand, { act: 'complete-step' }> | null {
  if (child.outcome === null) return null;
  return {
    act: 'complete-step',
    step: declared.code,
    outcome: declared.follows?.[child.outcome.class] ?? fallback(declared.outcomes, child.outcome.class),
    reason: Object.values(child.steps).findLast(({ reason }) => reason !== null)?.reason ?? null,
    output: {
      data: child.data,
      feeFen: child.feeFen,
      class: child.outcome.class,
      certificates: child.certificates.map(({ type, number }) => ({ type, number })),
    },
  };
}

function fallback(
  outcomes: readonly { readonly code: string; readonly favourable: boolean }[],
  ended: OutcomeClass,
): string {
  const favourable = ended === 'favourable' || ended === 'partial';
  const outcome = outcomes.find((each) => each.favourable === favourable) ?? outcomes[0];
  if (outcome === undefined) throw new Error('a step without outcomes passed the check');
  return outcome.code;
}

/** Nothing is completed while the case is suspended, or on its way to another office. */
export function takesNews(parent: CaseState, step: StepState): boolean {
  return parent.phase !== 'suspended' && !isUnderWay(parent) && !isUnderWay(step);
}
