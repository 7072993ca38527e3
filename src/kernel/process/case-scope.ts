import type { Json, JsonObject } from '../json.ts';
import type { DecisionContext } from './command.ts';
import type { ExpressionScope } from './expression.ts';
import type { CaseState, StepState } from './state.ts';

type ScopeContext = Pick<DecisionContext, 'region' | 'now'>;

/** The scope of a case as it stands, for whoever evaluates its definition's expressions. */
export function caseScope(state: CaseState, context: ScopeContext): ExpressionScope {
  return new CaseScope(state, context, {});
}

/** A scope with more names, or other values of some. A scope is never spread: a case's is worked out name by name. */
export function withNames(scope: ExpressionScope, extra: ExpressionScope): ExpressionScope {
  return scope instanceof CaseScope ? scope.beside(extra) : { ...scope, ...extra };
}

/** Gives what an expression asks for, and works out nothing else: most read one name or two. */
class CaseScope implements ExpressionScope {
  readonly #state: CaseState;
  readonly #context: ScopeContext;
  readonly #extra: ExpressionScope;

  constructor(state: CaseState, context: ScopeContext, extra: ExpressionScope) {
    this.#state = state;
    this.#context = context;
    this.#extra = extra;
  }

  beside(extra: ExpressionScope): CaseScope {
    return new CaseScope(this.#state, this.#context, { ...this.#extra, ...extra });
  }

  get form(): Json {
    return this.#extra.form ?? this.#state.form;
  }

  get data(): Json {
    return this.#extra.data ?? this.#state.data;
  }

  get steps(): Json {
    return this.#extra.steps ?? stepsOf(this.#state);
  }

  get facts(): Json {
    return this.#extra.facts ?? {};
  }

  get output(): Json {
    return this.#extra.output ?? {};
  }

  get child(): Json | undefined {
    return this.#extra.child;
  }

  get item(): Json | undefined {
    return this.#extra.item;
  }

  get region(): Json {
    const { code, level, top, division, parties, settings } = this.#context.region;
    return { code, level, top, division, parties, settings };
  }

  get case(): Json {
    const { id, number, service, region, channel, applicant, sandbox, parent, reopened = 0 } = this.#state;
    return {
      id,
      number,
      service,
      region,
      channel,
      applicant: applicant.name,
      party: applicant.party,
      sandbox,
      parent: parent?.case ?? '',
      reopened,
    };
  }

  get today(): string {
    return this.#context.now.slice(0, 10);
  }
}

const stepsOfStates = new WeakMap<CaseState['steps'], JsonObject>();
const stepScopes = new WeakMap<StepState, JsonObject>();

/** One decision asks for the same steps several times, and most of them stay as they were. */
function stepsOf({ steps }: CaseState): JsonObject {
  const known = stepsOfStates.get(steps);
  if (known !== undefined) return known;
  const scope = Object.fromEntries(Object.entries(steps).map(([code, step]) => [code, stepScope(step)]));
  stepsOfStates.set(steps, scope);
  return scope;
}

function stepScope(step: StepState): JsonObject {
  const known = stepScopes.get(step);
  if (known !== undefined) return known;
  const { status, outcome, output, round, office, signatures } = step;
  const scope = {
    status,
    outcome,
    output,
    round,
    // Whose it is: what follows of a case knows which office it follows for.
    office,
    ...(signatures && {
      parts: Object.fromEntries(Object.entries(signatures).map(([who, each]) => [who, each.output])),
    }),
  };
  stepScopes.set(step, scope);
  return scope;
}
