import type { StepDefinition, Trigger } from './definition.ts';
import type { CaseState, StepState } from './state.ts';

/** What has just happened that steps may wait for: `acceptance`, or a step's completion. */
export type Happened = { readonly step: string; readonly outcome: string | null };

/** As much of a case as says which steps are due. */
export type Standing = Pick<CaseState, 'acceptedAt'> & {
  readonly steps: Readonly<Record<string, Pick<StepState, 'status' | 'outcome'>>>;
};

/** Does the step open now that this has happened? */
export function isDue(step: StepDefinition, happened: Happened, state: Standing): boolean {
  const known = state.steps[step.code];
  if (step.after === undefined) return happened.step === 'acceptance' && known === undefined;
  if ('any' in step.after) {
    return known?.status !== 'open' && step.after.any.some((trigger) => fires(trigger, happened));
  }
  return (
    known === undefined &&
    step.after.all.some((trigger) => trigger.step === happened.step) &&
    isJoined(step.after, state)
  );
}

/** Would the step have opened by what has happened so far, whenever that was? For steps that are new to a case. */
export function isOverdueToOpen(step: StepDefinition, state: Standing): boolean {
  if (state.steps[step.code] !== undefined) return false;
  if (step.after === undefined) return state.acceptedAt !== null;
  return 'any' in step.after
    ? step.after.any.some((trigger) => isSatisfied(trigger, state))
    : isJoined(step.after, state);
}

function isJoined(
  { all, atLeast = all.length }: { readonly all: readonly Trigger[]; readonly atLeast?: number },
  state: Standing,
): boolean {
  return all.filter((trigger) => isSatisfied(trigger, state)).length >= atLeast;
}

function fires(trigger: Trigger, happened: Happened): boolean {
  if (trigger.step !== happened.step) return false;
  return (
    trigger.outcomes === undefined || happened.outcome === null || trigger.outcomes.includes(happened.outcome)
  );
}

function isSatisfied(trigger: Trigger, state: Standing): boolean {
  if (trigger.step === 'acceptance') return state.acceptedAt !== null;
  const step = state.steps[trigger.step];
  if (step === undefined || step.status === 'open') return false;
  if (step.status === 'skipped') return true;
  return trigger.outcomes === undefined || (step.outcome !== null && trigger.outcomes.includes(step.outcome));
}
