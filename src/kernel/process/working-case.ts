import { actorOf } from '../access/principal.ts';
import type { JsonObject } from '../json.ts';
import { formatMoment, type Moment } from '../time/instant.ts';
import type { Limit } from '../time/limit.ts';
import { caseScope, withNames } from './case-scope.ts';
import {
  type DecisionContext,
  type EntryCorrection,
  type FactRead,
  factName,
  type Need,
  type RegisterChange,
} from './command.ts';
import type { Expression, LimitDeclaration, ReadDeclaration, ServiceDefinition } from './definition.ts';
import type { CaseEventBody, NewEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { type ExpressionScope, evaluate, holds } from './expression.ts';
import type { CaseState } from './state.ts';

/**
 * A case while a decision is being made: each event is applied at once, so that what follows from it
 * is decided on the state it leaves. Lives only inside one call of `decide`.
 */
export type WorkingCase = {
  readonly definition: ServiceDefinition;
  context: DecisionContext;
  readonly id: string;
  state: CaseState | null;
  readonly events: NewEvent[];
  readonly registers: RegisterChange[];
  readonly corrections: EntryCorrection[];
  readonly relied: Map<string, FactRead>;
  readonly serialsUsed: Map<string, number>;
};

/** Leaves the decision to say what it lacked. Caught by `decide` alone. */
export class Lacking extends Error {
  readonly lack: Need;

  constructor(lack: Need) {
    super('the decision needs more facts');
    this.lack = lack;
  }
}

export function emit(working: WorkingCase, body: CaseEventBody, occurredAt?: string): CaseState {
  const { context } = working;
  const event: NewEvent = {
    occurredAt: occurredAt ?? context.occurredAt ?? context.now,
    actor: actorOf(context.principal),
    body,
  };
  working.events.push(event);
  const seq = (working.state?.version ?? 0) + 1;
  working.state = evolve(working.state, { ...event, seq, recordedAt: context.now }, working.id);
  return working.state;
}

/** A local moment as an ISO text with the offset that `now` has. */
export function isoAt(now: string, moment: Moment): string {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(now)?.[0] ?? '';
  return `${formatMoment(moment)}:00${offset}`;
}

export function currentState(working: WorkingCase): CaseState {
  if (working.state === null) throw new Error('the case has not begun');
  return working.state;
}

/** What expressions of this case see. `extra` adds a step's output and the facts it reads. */
export function scopeOf(working: WorkingCase, extra: ExpressionScope = {}): ExpressionScope {
  return withNames(caseScope(currentState(working), working.context), extra);
}

/** Reads what a step declares, remembering every entry relied on (also that there was none). */
export function readFacts(
  working: WorkingCase,
  reads: readonly ReadDeclaration[] | undefined,
  scope: ExpressionScope,
): JsonObject {
  const facts: Record<string, JsonObject | null> = {};
  for (const read of reads ?? []) {
    const key = keyOf(working, read, scope);
    const { register, lookup } = read;
    const name = factName(register, key, lookup);
    const fact = working.context.facts[name];
    if (fact === undefined)
      throw new Lacking({ need: 'fact', register, key, ...(lookup === undefined ? {} : { lookup }) });
    if (lookup === undefined) working.relied.set(name, fact);
    facts[read.as] = fact.content;
  }
  return facts;
}

/** The key of an entry that is read or written; of a person's the pseudonym. */
export function keyOf(
  { context }: Pick<WorkingCase, 'context'>,
  { key, of }: { readonly key: Expression; readonly of?: 'person' },
  scope: ExpressionScope,
): string {
  const value = String(evaluate(key, scope));
  return of === undefined || value === '' ? value : (context.pseudonym?.(value) ?? value);
}

/** Takes the next number already drawn for this decision, or asks for one. */
export function drawSerial(working: WorkingCase, series: string): number {
  const used = working.serialsUsed.get(series) ?? 0;
  const serial = working.context.serials[series]?.[used];
  if (serial === undefined) throw new Lacking({ need: 'serial', series });
  working.serialsUsed.set(series, used + 1);
  return serial;
}

/** The first variant of a limit that is in force on a day and whose condition holds, as the ledger keeps it. */
export function limitOf(
  variants: readonly LimitDeclaration[],
  scope: ExpressionScope,
  on: string = String(scope.today ?? ''),
): Limit | null {
  const declared = variants.find((variant) => isInForce(variant, on) && holds(variant.when, scope));
  return declared === undefined ? null : plainLimit(declared);
}

/** Whether a dated rule holds on a day; without dates it always does. */
export function isInForce({ from, until }: LimitDeclaration, on: string): boolean {
  return (from === undefined || from <= on) && (until === undefined || on <= until);
}

export function plainLimit(declared: LimitDeclaration): Limit {
  const [basis] = declared.basis;
  if (basis === undefined) throw new Error('a limit without a basis passed the check');
  const { value, unit, rule } = declared;
  return { value, unit, basis, ...(rule !== undefined && { rule }) };
}
