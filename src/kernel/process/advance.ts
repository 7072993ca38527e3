import { byRules } from '../access/principal.ts';
import { refuse } from '../errors/index.ts';
import { balanceClock } from './balance.ts';
import { withNames } from './case-scope.ts';
import type { StepDefinition } from './definition.ts';
import { isDeliveredElsewhere } from './delivery.ts';
import { stepName } from './describe.ts';
import { type Happened, isDue, passedOver } from './due-steps.ts';
import { holds } from './expression.ts';
import { isGathering } from './gathering.ts';
import { openRound } from './opening.ts';
import { applyOutcome, type GivenOutcome } from './outcomes.ts';
import { tallyStep } from './tally.ts';
import { currentState, emit, readFacts, scopeOf, type WorkingCase } from './working-case.ts';

/** No process needs so many turns of the machine for one act of a person: its rules set one another off. */
const mostTurns = 500;

/**
 * Opens, skips and runs by itself whatever follows from what happened, until nothing more does. The log says so: nobody
 * is held to have done what the rules did after them.
 */
export function advance(working: WorkingCase, ...happened: readonly Happened[]): void {
  goOnByRules(working, () => advanceAll(working, happened));
}

/** What `go` brings about is the product's own, set off by whoever acts. */
export function goOnByRules<T>(working: WorkingCase, go: () => T): T {
  const { context } = working;
  working.context = { ...context, principal: byRules(context.principal) };
  try {
    return go();
  } finally {
    working.context = context;
  }
}

function advanceAll(working: WorkingCase, happened: readonly Happened[]): void {
  const queue: Happened[] = [...happened];
  let turns = 0;
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    turns += 1;
    if (turns > mostTurns)
      throw refuse('case.rules-in-circles', { step: stepName(working.definition, next.step) });
    for (const step of working.definition.steps) {
      if (currentState(working).phase === 'ended') return;
      if (isDue(step, next, currentState(working))) queue.push(...enter(working, step));
    }
  }
  balanceClock(working);
}

/** A step's turn has come: it is skipped, opened, or run by itself. Gives what has happened by that. */
export function enter(working: WorkingCase, step: StepDefinition): readonly Happened[] {
  const elsewhere = isDeliveredElsewhere(working.definition, currentState(working), step);
  if (elsewhere || !holds(step.when, scopeOf(working))) {
    emit(working, { type: 'step-skipped', step: step.code });
    return [passedOver(step)];
  }
  openRound(working, step);
  if (step.kind === 'automatic')
    return currentState(working).steps[step.code]?.until === undefined ? [runAutomatic(working, step)] : [];
  const given = isGathering(step) && isEmptyList(working, step) ? tallyStep(working, step) : null;
  if (given === null) return [];
  applyOutcome(working, step, given);
  return [{ step: step.code, outcome: given.outcome.code }];
}

function isEmptyList(working: WorkingCase, step: StepDefinition): boolean {
  return (
    step.gathers?.each !== undefined &&
    currentState(working).steps[step.code]?.gathering?.children.length === 0
  );
}

/** Completes an open step with an outcome: sets, writes, certificates, the case's end, and what follows. */
export function completeStep(working: WorkingCase, step: StepDefinition, given: GivenOutcome): void {
  applyOutcome(working, step, given);
  if (currentState(working).phase !== 'ended')
    advance(working, { step: step.code, outcome: given.outcome.code });
}

/** The day that an automatic step has waited for has come: it decides, and what follows follows. */
export function decideOnItsDay(working: WorkingCase, step: StepDefinition): void {
  const happened = runAutomatic(working, step);
  if (currentState(working).phase !== 'ended') advance(working, happened);
}

/** An automatic step decides once more, on facts that were put right. Gives what has happened if it decided otherwise. */
export function rerunAutomatic(working: WorkingCase, step: StepDefinition): readonly Happened[] {
  const before = currentState(working).steps[step.code]?.outcome;
  openRound(working, step);
  const happened = runAutomatic(working, step);
  return happened.outcome === before ? [] : [happened];
}

/** An automatic step takes the outcome of its first true rule, within the same act. */
function runAutomatic(working: WorkingCase, step: StepDefinition): Happened {
  const before = scopeOf(working);
  const scope = withNames(before, { facts: readFacts(working, step.reads, before) });
  const rule = (step.rules ?? []).find((each) => holds(each.when, scope));
  const outcome = step.outcomes.find((each) => each.code === rule?.outcome);
  if (outcome === undefined) throw new Error(`no rule of automatic step ${step.code} holds`);
  goOnByRules(working, () =>
    applyOutcome(working, step, { outcome, reason: rule?.reason ?? null, output: {} }),
  );
  return { step: step.code, outcome: outcome.code };
}
