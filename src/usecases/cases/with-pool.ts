import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { asForm } from '../../kernel/form/schema.ts';
import type { EntriesLacking } from '../../kernel/process/definition.ts';
import type { ExpressionScope } from '../../kernel/process/expression.ts';
import {
  type CaseCommand,
  type CaseState,
  caseScope,
  evaluate,
  evaluateAll,
  legalMoves,
  type ServiceDefinition,
  type StepDefinition,
} from '../../kernel/process/index.ts';
import { type LackingQuery, listKeysLacking } from '../../store/registers/entries-lacking.ts';
import type { Dependencies } from '../dependencies.ts';
import { poolBetween } from '../supervision/pool-for-draw.ts';
import { regionFacts } from './city-facts.ts';
import { loadCase } from './load-case.ts';

type Command = Exclude<CaseCommand, { act: 'submit' }>;

const pooling = new WeakMap<Dependencies['packs'], ReadonlySet<string>>();

/**
 * The command with the pool that its step declares (`PoolDeclaration`), as the register of cases has it now: whoever
 * draws from it does not choose it. None, or more than the step's form takes, is refused. Nothing is looked up for whoever may not take the step, or saw another version: they are refused without it.
 */
export async function withPool(
  deps: Dependencies,
  by: { readonly principal: Principal; readonly expectedVersion: number | null },
  caseId: string,
  command: Command,
): Promise<Command> {
  if (command.act !== 'complete-step' || !poolingSteps(deps).has(command.step)) return command;
  const { definition, state } = await loadCase(deps, caseId);
  const step = definition.steps.find(({ code }) => code === command.step);
  if (step?.pool === undefined) return command;
  const { pool } = step;
  if (by.expectedVersion !== null && by.expectedVersion !== state.version) return command;
  if (!mayTake(by.principal, definition, state, command.step, deps.now().slice(0, 10))) return command;
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const scope = caseScope(state, { region, now: deps.now() });
  const taken = (found: readonly string[]): Command => ({
    ...command,
    output: { ...command.output, [pool.entry]: [...found] },
  });
  if ('register' in pool) {
    const most = mostOf(step, pool.entry);
    return taken(await listKeysLacking(deps.database, deps.database.city, lackingIn(pool, scope, most)));
  }
  // Whoever calls the whole off, or sends it back, draws nothing.
  if (step.outcomes.some(({ code, favourable }) => code === command.outcome && !favourable)) {
    const { [pool.entry]: _, ...output } = command.output;
    return { ...command, output };
  }
  const span = { from: String(evaluate(pool.from, scope)), to: String(evaluate(pool.to, scope)) };
  const found = await poolBetween(deps, span);
  const most = mostOf(step, pool.entry);
  if (found.length === 0) throw refuse('case.pool-empty', span);
  if (found.length > most) throw refuse('case.pool-too-large', { ...span, most });
  return taken(found);
}

/** The machine is told by the engine whether it may. */
function mayTake(
  principal: Principal,
  definition: ServiceDefinition,
  state: CaseState,
  step: string,
  day: string,
): boolean {
  return (
    principal.kind === 'system' ||
    legalMoves(definition, state, principal, day).some(
      (move) => move.act === 'complete-step' && move.step === step,
    )
  );
}

function lackingIn(pool: EntriesLacking, scope: ExpressionScope, limit: number): LackingQuery {
  return {
    register: pool.register,
    where: evaluateAll(pool.where, scope),
    until:
      pool.until === undefined
        ? null
        : { field: pool.until.field, day: String(evaluate(pool.until.day, scope)) },
    lacking: pool.lacking.map(({ register, suffix, besides }) => ({
      register,
      suffix: suffix === undefined ? '' : String(evaluate(suffix, scope)),
      besides: besides ?? null,
    })),
    limit,
  };
}

/** As many as its form takes; the rest is another turn's. */
function mostOf(step: StepDefinition | undefined, entry: string): number {
  const field = step?.form === undefined ? undefined : asForm(step.form).properties[entry];
  return field?.type === 'array' ? (field.maxItems ?? 50) : 50;
}

/** Codes of steps that want one: no other step's case is looked at for it. */
function poolingSteps({ packs }: Dependencies): ReadonlySet<string> {
  const known = pooling.get(packs);
  if (known !== undefined) return known;
  const found = new Set(
    [...packs.services.values()].flatMap(({ steps }) =>
      steps.flatMap(({ code, pool }) => (pool === undefined ? [] : [code])),
    ),
  );
  pooling.set(packs, found);
  return found;
}
