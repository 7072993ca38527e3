import type { StepDefinition, Trigger } from './definition.ts';
import type { CaseState, StepState } from './state.ts';

/** What has just happened that steps may wait for: `acceptance`, or a step's completion. */
export type Happened = {
  readonly step: string;
  readonly outcome: string | null;
  /** Of a step that was not needed: the outcomes it counts as having had. */
  readonly asGood?: readonly string[];
};

/** What has happened when a step was not needed: as good as its having gone well, so that no way back opens by it. */
export function passedOver({ code, outcomes }: StepDefinition): Happened {
  const well = outcomes.filter(({ favourable }) => favourable);
  return { step: code, outcome: null, asGood: (well.length > 0 ? well : outcomes).map((each) => each.code) };
}

/** As much of a case as says which steps are due. */
export type Standing = Pick<CaseState, 'acceptedAt' | 'anew'> & {
  readonly steps: Readonly<Record<string, Pick<StepState, 'status' | 'outcome'>>>;
};

/** Does the step open now that this has happened? */
export function isDue(step: StepDefinition, happened: Happened, state: Standing): boolean {
  const known = state.steps[step.code];
  if (step.after === undefined) return happened.step === 'acceptance' && known === undefined;
  if ('any' in step.after) {
    // One that was not needed does not wait for itself.
    const wasSkipped = happened.step === step.code && happened.outcome === null;
    return (
      known?.status !== 'open' && !wasSkipped && step.after.any.some((trigger) => fires(trigger, happened))
    );
  }
  return (
    (known === undefined || isAnew(step.code, state)) &&
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

function fires(trigger: Trigger, { step, outcome, asGood = [] }: Happened): boolean {
  if (trigger.step !== step) return false;
  const outcomes = outcome === null ? asGood : [outcome];
  return trigger.outcomes === undefined || trigger.outcomes.some((each) => outcomes.includes(each));
}

function isSatisfied(trigger: Trigger, state: Standing): boolean {
  if (trigger.step === 'acceptance') return state.acceptedAt !== null;
  const step = state.steps[trigger.step];
  if (step === undefined || step.status === 'open' || isAnew(trigger.step, state)) return false;
  if (step.status === 'skipped') return true;
  return trigger.outcomes === undefined || (step.outcome !== null && trigger.outcomes.includes(step.outcome));
}

function isAnew(code: string, { anew = [] }: Standing): boolean {
  return anew.includes(code);
}

/** Every step that waits for one of these, or for one that does, in the order declared. */
export function stepsAfter(steps: readonly StepDefinition[], codes: readonly string[]): readonly string[] {
  const later = new Set<string>();
  for (let grew = true; grew; ) {
    grew = false;
    for (const { code, after } of steps) {
      if (after === undefined || later.has(code)) continue;
      const awaited = ('any' in after ? after.any : after.all).map((trigger) => trigger.step);
      if (!awaited.some((each) => codes.includes(each) || later.has(each))) continue;
      later.add(code);
      grew = true;
    }
  }
  return steps.map(({ code }) => code).filter((code) => later.has(code) && !codes.includes(code));
}
