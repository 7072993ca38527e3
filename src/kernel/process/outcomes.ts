import type { Json, JsonObject } from '../json.ts';
import { addWorkingDays, formatDay, parseDay } from '../time/index.ts';
import { withNames } from './case-scope.ts';
import type { OutcomeClass, StepDefinition, StepOutcome } from './definition.ts';
import { deliver } from './delivery.ts';
import { type ExpressionScope, evaluate, evaluateAll, holds } from './expression.ts';
import { followNamedDay } from './named-day.ts';
import { keepObligation, openObligation, releaseObligations } from './obligations.ts';
import type { Reason } from './reason.ts';
import { correctRegister, writeRegisters } from './register-writes.ts';
import { toldWith } from './remedies.ts';
import { followDaysOfStretches, followStretches } from './stretches.ts';
import { reviseWarnings } from './warnings.ts';
import {
  currentState,
  drawSerial,
  emit,
  plainLimit,
  readFacts,
  scopeOf,
  type WorkingCase,
} from './working-case.ts';

export type GivenOutcome = {
  readonly outcome: StepOutcome;
  readonly reason: Reason | null;
  readonly output: JsonObject;
  readonly deemed?: boolean;
};

/** What an outcome does: its values, register entries, certificates, and perhaps the case's end. */
export function applyOutcome(working: WorkingCase, step: StepDefinition, given: GivenOutcome): void {
  const { outcome, reason, output } = given;
  const before = scopeOf(working, { output });
  const facts = readFacts(working, step.reads, before);
  const scope = withNames(before, { facts });
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
  writeRegisters(working, outcome.writes, after);
  correctRegister(working, outcome.corrects, after);
  for (const issue of outcome.issues ?? []) {
    const content = evaluateAll(issue.content, after);
    const number = typeof content.number === 'string' ? content.number : currentState(working).number;
    emit(working, {
      type: 'certificate-issued',
      certificate: {
        id: working.context.newId(),
        type: issue.type,
        number,
        content,
        ...(issue.replaces === true && { replaces: true }),
      },
    });
  }
  for (const withdrawal of outcome.withdraws ?? []) {
    const [basis] = withdrawal.basis;
    if (basis === undefined) throw new Error('a withdrawal without a basis passed the check');
    for (const number of numbersOf(evaluate(withdrawal.number, after)))
      emit(working, {
        type: 'certificate-withdrawn',
        certificateType: withdrawal.type,
        number: String(number),
        basis,
      });
  }
  if (outcome.favourable) deliver(working, step);
  if (outcome.tells !== undefined) {
    const { zh, en } = evaluateAll(outcome.tells, after);
    // Where there is nothing to say, nothing is told.
    if (zh !== '')
      emit(working, { type: 'applicant-told', step: step.code, text: { zh: String(zh), en: String(en) } });
  }
  changeLimits(working, outcome);
  followNamedDay(working);
  followDaysOfStretches(working);
  followStretches(working, { step: step.code, outcome: outcome.code });
  for (const obligation of outcome.owes ?? []) openObligation(working, obligation);
  for (const obligation of outcome.keeps ?? []) keepObligation(working, obligation);
  const ending = outcome.ends?.find((variant) => holds(variant.when, scopeOf(working, { output, facts })));
  if (ending !== undefined) endCase(working, ending.outcome);
}

/** One number, or a list of them; null names none. */
function numbersOf(value: Json): readonly Json[] {
  if (value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Another procedure has another limit, without what was given under the former; its clock goes on from where it began. */
function changeLimits(working: WorkingCase, { limits = {} }: StepOutcome): void {
  const { context } = working;
  for (const clock of ['promised', 'statutory'] as const) {
    const declared = limits[clock];
    if (declared === undefined || currentState(working).clocks[clock] === null) continue;
    if (!holds(declared.when, scopeOf(working))) continue;
    const from = (context.occurredAt ?? context.now).slice(0, 10);
    emit(working, { type: 'limit-changed', clock, from, limit: plainLimit(declared), procedure: true });
    reviseWarnings(working, 'limit');
  }
}

/** Each value sees those set before it, as `data`. */
export function evaluateInOrder(
  working: WorkingCase,
  sets: Readonly<Record<string, string>>,
  scope: ExpressionScope,
): JsonObject {
  let data: JsonObject = currentState(working).data;
  let values: JsonObject = {};
  for (const [key, expression] of Object.entries(sets)) {
    const value = evaluate(expression, withNames(scope, { data }), {
      serial: (series) => drawSerial(working, series),
      code: working.context.drawCode,
      workingDayAfter: (day) => formatDay(addWorkingDays(working.context.time.calendar, parseDay(day), 1)),
    });
    values = { ...values, [key]: value };
    data = { ...data, [key]: value };
  }
  return values;
}

/** Ends the case and closes its clocks. `by`: the law supplied the outcome, or its party wanted no more. */
export function endCase(
  working: WorkingCase,
  outcome: string,
  by: 'decision' | 'law' | 'withdrawal' = 'decision',
): void {
  const declared = working.definition.outcomes.find((each) => each.code === outcome);
  if (declared === undefined) throw new Error(`outcome ${outcome} passed the check undeclared`);
  const fee = feeOf(working, declared.class);
  emit(working, {
    type: 'case-ended',
    outcome,
    class: declared.class,
    feeFen: fee,
    ...(by === 'law' && { deemed: true }),
    // Nobody needs a remedy against what they gave up themselves.
    ...(by !== 'withdrawal' && toldWith(working, declared.class)),
  });
  releaseObligations(working);
}

function feeOf(working: WorkingCase, outcomeClass: OutcomeClass): number {
  if (outcomeClass !== 'favourable' && outcomeClass !== 'partial') return 0;
  return Number(evaluate(working.definition.fee.amountFen, scopeOf(working)));
}
