import { runningClocks } from './clocks-of-case.ts';
import type { ServiceDefinition } from './definition.ts';
import { type ExpressionScope, evaluate } from './expression.ts';
import type { CaseState } from './state.ts';
import { isUnderWay } from './under-way.ts';

/** Whether a clock of this case stands at red now: it runs on after its end, and nobody has answered it. */
export function isLate(state: CaseState, clock: string): boolean {
  return state.warned[clock] === 'red' && runningClocks(state).some(([name]) => name === clock);
}

/** The case this one was begun because of; null where nothing has caused it. */
export function causeOf({ links = [] }: CaseState): string | null {
  return links.find(({ relation, back }) => relation === 'caused-by' && !back)?.to.case ?? null;
}

/** Cases that were begun because of this one. */
export function effectsOf({ links = [] }: CaseState): readonly string[] {
  return links.flatMap(({ relation, back, to }) => (relation === 'caused-by' && back ? [to.case] : []));
}

/** Open steps that wait for the case that caused this one. */
export function awaitingSteps(definition: ServiceDefinition, state: CaseState): readonly string[] {
  return definition.steps.flatMap(({ code, awaits }) =>
    awaits !== undefined && state.steps[code]?.status === 'open' ? [code] : [],
  );
}

/** Those of them whose wait is over, while this case can take the news. */
export function metSteps(
  definition: ServiceDefinition,
  state: CaseState,
  scope: ExpressionScope,
  cause: CaseState,
): readonly string[] {
  if (state.phase === 'ended' || state.phase === 'suspended' || isUnderWay(state)) return [];
  return definition.steps.flatMap(({ code, awaits }) => {
    const step = state.steps[code];
    if (awaits === undefined || step?.status !== 'open' || isUnderWay(step)) return [];
    return isLate(cause, String(evaluate(awaits.clock, scope))) ? [] : [code];
  });
}
