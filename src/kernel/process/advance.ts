import type { Basis } from '../basis.ts';
import type { JsonObject } from '../json.ts';
import type { OutcomeClass, ServiceDefinition, StepDefinition, StepOutcome, Trigger } from './definition.ts';
import { type ExpressionScope, evaluate, evaluateAll, holds } from './expression.ts';
import { toldWith } from './remedies.ts';
import type { CaseState } from './state.ts';
import {
  currentState,
  drawSerial,
  emit,
  limitOf,
  readFacts,
  scopeOf,
  type WorkingCase,
} from './working-case.ts';

/** What has just happened that steps may wait for: `acceptance`, or a step's completion. */
type Happened = { readonly step: string; readonly outcome: string | null };

/** Opens, skips and runs by itself whatever follows from what happened, until nothing more does. */
export function advance(working: WorkingCase, happened: Happened): void {
  const queue: Happened[] = [happened];
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    for (const step of working.definition.steps) {
      if (currentState(working).phase === 'ended') return;
      if (!isDue(step, next, currentState(working))) continue;
      const scope = scopeOf(working);
      if (!holds(step.when, scope)) {
        emit(working, { type: 'step-skipped', step: step.code });
        queue.push({ step: step.code, outcome: null });
        continue;
      }
      open(working, step, scope);
      if (step.kind === 'automatic') queue.push(runAutomatic(working, step));
    }
  }
  balanceClock(working);
}

/** Completes an open step with an outcome: sets, writes, certificates, the case's end, and what follows. */
export function completeStep(
  working: WorkingCase,
  step: StepDefinition,
  given: { outcome: StepOutcome; reason: string | null; output: JsonObject; deemed?: boolean },
): void {
  applyOutcome(working, step, given);
  if (currentState(working).phase !== 'ended')
    advance(working, { step: step.code, outcome: given.outcome.code });
}

/** Ends the case and closes its clocks. `deemed`: the law supplied the outcome. */
export function endCase(working: WorkingCase, outcome: string, deemed = false): void {
  const declared = working.definition.outcomes.find((each) => each.code === outcome);
  if (declared === undefined) throw new Error(`outcome ${outcome} passed the check undeclared`);
  const fee = feeOf(working, declared.class);
  emit(working, {
    type: 'case-ended',
    outcome,
    class: declared.class,
    feeFen: fee,
    ...(deemed ? { deemed } : {}),
    ...toldWith(working.definition, declared.class),
  });
}

function feeOf(working: WorkingCase, outcomeClass: OutcomeClass): number {
  if (outcomeClass !== 'favourable' && outcomeClass !== 'partial') return 0;
  return Number(evaluate(working.definition.fee.amountFen, scopeOf(working)));
}

function isDue(step: StepDefinition, happened: Happened, state: CaseState): boolean {
  const known = state.steps[step.code];
  if (step.after === undefined) return happened.step === 'acceptance' && known === undefined;
  if ('any' in step.after) {
    return known?.status !== 'open' && step.after.any.some((trigger) => fires(trigger, happened));
  }
  const { all } = step.after;
  return (
    known === undefined &&
    all.some((trigger) => trigger.step === happened.step) &&
    all.every((trigger) => isSatisfied(trigger, state))
  );
}

function fires(trigger: Trigger, happened: Happened): boolean {
  if (trigger.step !== happened.step) return false;
  return (
    trigger.outcomes === undefined || happened.outcome === null || trigger.outcomes.includes(happened.outcome)
  );
}

function isSatisfied(trigger: Trigger, state: CaseState): boolean {
  if (trigger.step === 'acceptance') return true;
  const step = state.steps[trigger.step];
  if (step === undefined || step.status === 'open') return false;
  if (step.status === 'skipped') return true;
  return trigger.outcomes === undefined || (step.outcome !== null && trigger.outcomes.includes(step.outcome));
}

function open(working: WorkingCase, step: StepDefinition, scope: ExpressionScope): void {
  const state = currentState(working);
  const { by } = step;
  emit(working, {
    type: 'step-opened',
    step: step.code,
    round: (state.steps[step.code]?.round ?? 0) + 1,
    office: 'duty' in by ? (working.context.office(by.duty, state.region)?.id ?? null) : null,
    outside: 'outside' in by ? String(evaluate(by.party, scope)) : null,
    applicant: 'applicant' in by,
    child: 'service' in by ? working.context.newId() : null,
    limit: step.limit === undefined ? null : limitOf([step.limit], scope),
    counts: step.uncounted === undefined,
  });
}

/** An automatic step takes the outcome of its first true rule, within the same act. */
function runAutomatic(working: WorkingCase, step: StepDefinition): Happened {
  const before = scopeOf(working);
  const scope = { ...before, facts: readFacts(working, step.reads, before) };
  const rule = (step.rules ?? []).find((each) => holds(each.when, scope));
  const outcome = step.outcomes.find((each) => each.code === rule?.outcome);
  if (outcome === undefined) throw new Error(`no rule of automatic step ${step.code} holds`);
  applyOutcome(working, step, { outcome, reason: rule?.reason?.zh ?? null, output: {} });
  return { step: step.code, outcome: outcome.code };
}

function applyOutcome(
  working: WorkingCase,
  step: StepDefinition,
  given: { outcome: StepOutcome; reason: string | null; output: JsonObject; deemed?: boolean },
): void {
  const { outcome, reason, output } = given;
  const before = scopeOf(working, { output });
  const facts = readFacts(working, step.reads, before);
  const scope = { ...before, facts };
  const sets = evaluateInOrder(working, outcome.sets ?? {}, scope);
  emit(working, {
    type: 'step-completed',
    step: step.code,
    round: currentState(working).steps[step.code]?.round ?? 1,
    outcome: outcome.code,
    reason,
    output,
    sets,
    deemed: given.deemed ?? false,
  });
  const after = scopeOf(working, { output, facts });
  for (const write of outcome.writes ?? []) {
    if (!holds(write.when, after)) continue;
    working.registers.push({
      register: write.register,
      key: String(evaluate(write.key, after)),
      act: write.act,
      content: evaluateAll(write.content, after),
    });
  }
  for (const issue of outcome.issues ?? []) {
    const content = evaluateAll(issue.content, after);
    const number = typeof content.number === 'string' ? content.number : currentState(working).number;
    emit(working, {
      type: 'certificate-issued',
      certificate: { id: working.context.newId(), type: issue.type, number, content },
    });
  }
  const ending = outcome.ends?.find((variant) => holds(variant.when, scopeOf(working, { output, facts })));
  if (ending !== undefined) endCase(working, ending.outcome);
}

/** Each value sees those set before it, as `data`. */
function evaluateInOrder(
  working: WorkingCase,
  sets: Readonly<Record<string, string>>,
  scope: ExpressionScope,
): JsonObject {
  let data: JsonObject = currentState(working).data;
  let values: JsonObject = {};
  for (const [key, expression] of Object.entries(sets)) {
    const value = evaluate(expression, { ...scope, data }, (series) => drawSerial(working, series));
    values = { ...values, [key]: value };
    data = { ...data, [key]: value };
  }
  return values;
}

/** Stops the case's clock when only uncounted work is open, and starts it again when counted work is. */
export function balanceClock(working: WorkingCase): void {
  const state = currentState(working);
  if (state.phase === 'ended' || state.phase === 'suspended' || state.acceptedAt === null) return;
  const open = Object.entries(state.steps).filter(([, step]) => step.status === 'open');
  const idle = open.length > 0 && open.every(([, step]) => !step.counts || step.waiting);
  if (idle === state.stopped) return;
  if (!idle) {
    emit(working, { type: 'clock-resumed' });
    return;
  }
  const [first] = open;
  const definition = working.definition.steps.find((step) => step.code === first?.[0]);
  if (definition === undefined) return;
  emit(working, {
    type: 'clock-stopped',
    basis: reasonNotCounted(working.definition, definition),
    reason: definition.name,
  });
}

function reasonNotCounted(service: ServiceDefinition, step: StepDefinition): Basis {
  return step.uncounted?.[0] ?? service.acceptance?.correction.basis[0] ?? waitsForApplicant;
}

const waitsForApplicant: Basis = {
  custom: { zh: '等待申请人修改，不计入办理时间', en: 'Waiting for the applicant; not counted' },
};
