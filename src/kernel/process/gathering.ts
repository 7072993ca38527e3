import { type DomainError, refuse } from '../errors/index.ts';
import type { Json, JsonObject } from '../json.ts';
import { due } from '../time/due.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { withNames } from './case-scope.ts';
import type { ChildFact } from './child-fact.ts';
import type { GatherDeclaration, ServiceDefinition, StepDefinition, TotalDeclaration } from './definition.ts';
import { doorShutsAt } from './door.ts';
import { momentOf } from './evolve.ts';
import { type ExpressionScope, evaluate, holds } from './expression.ts';
import type { CaseState } from './state.ts';

export type { ChildFact } from './child-fact.ts';

/** The totals a step declares, over its children; the order in which they come makes no difference. */
export function totalsOf(
  gathers: GatherDeclaration,
  children: readonly ChildFact[],
  scope: ExpressionScope,
): JsonObject {
  const sorted = children.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const scopes = sorted.map((child): ExpressionScope => withNames(scope, { child }));
  return {
    children: children.length,
    ...Object.fromEntries(
      Object.entries(gathers.totals).map(([name, total]) => [name, totalOf(total, scopes)]),
    ),
  };
}

function totalOf(total: TotalDeclaration, children: readonly ExpressionScope[]): Json {
  const counted = children.filter((scope) => holds(total.where, scope));
  const { list } = total;
  if (list !== undefined) return counted.map((scope) => evaluate(list, scope));
  const add = (sum: number, scope: ExpressionScope): number =>
    sum + (total.sum === undefined ? 1 : figure(evaluate(total.sum, scope)));
  if (total.by === undefined) return counted.reduce(add, 0);
  const sums = new Map((total.among ?? []).map((answer) => [answer, 0]));
  for (const scope of counted) {
    const key = String(evaluate(total.by, scope));
    sums.set(key, add(sums.get(key) ?? 0, scope));
  }
  return Object.fromEntries([...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function figure(value: Json): number {
  if (typeof value !== 'number' || !Number.isFinite(value))
    throw new Error('a total needs numbers to add up');
  return value;
}

/**
 * May this party's case begin under the step now? The store asks once more, in the statement that
 * begins it, whether the door is still open.
 */
export function admission(
  definition: ServiceDefinition,
  state: CaseState,
  asked: {
    readonly step: string;
    /** Null: its form is not right, as its submission will say; conditions cannot be asked of it. */
    readonly child: {
      readonly form: JsonObject;
      readonly party: string;
      readonly applicant: string;
    } | null;
    readonly now: string;
    readonly time: WorkingTime;
    readonly scope: ExpressionScope;
  },
): DomainError | { readonly service: string; readonly round: number; readonly oncePerParty: boolean } {
  const step = definition.steps.find(({ code }) => code === asked.step);
  const open = state.steps[asked.step];
  const gathers = step?.gathers;
  if (gathers === undefined || gathers.each !== undefined || open?.gathering?.open !== true) {
    return refuse('case.gathering-closed');
  }
  if (state.phase === 'suspended' || state.phase === 'ended') return refuse('case.gathering-closed');
  const hour = doorShutsAt(open);
  if (hour !== null && momentOf(asked.now) >= hour) return refuse('case.gathering-closed');
  const last = open.clock === null ? null : due(open.clock, asked.time).at;
  if (last !== null && momentOf(asked.now) > last) return refuse('case.gathering-closed');
  const { child } = asked;
  if (child !== null && !holds(gathers.admits, withNames(asked.scope, { child })))
    return refuse('case.not-admitted');
  return { service: gathers.service, round: open.round, oncePerParty: gathers.oncePerParty === true };
}

export function isGathering(step: StepDefinition): step is StepDefinition & { gathers: GatherDeclaration } {
  return step.gathers !== undefined;
}
