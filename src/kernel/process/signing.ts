import type { JsonObject } from '../json.ts';
import type { StepDefinition, StepOutcome } from './definition.ts';
import { type ExpressionScope, holds } from './expression.ts';
import type { Signature, StepState } from './state.ts';

/** Who still has to sign or vote: duties of a joint step, accounts of a panel. Empty for a step with one doer. */
export function outstandingSigners(declared: StepDefinition, step: StepState): readonly string[] {
  const signed = step.signatures ?? {};
  if ('offices' in declared.by) {
    const { offices, needs = offices.length } = declared.by;
    if (voicesOf(step).length >= needs) return [];
    return offices.filter((duty) => signed[duty] === undefined);
  }
  return (step.panel?.members ?? []).map(({ account }) => account).filter((who) => signed[who] === undefined);
}

export function hasSeveralDoers(declared: StepDefinition): boolean {
  return 'offices' in declared.by || 'panel' in declared.by;
}

/** An office that signs for several of its duties at once has said one thing, once. */
function voicesOf(step: StepState): readonly Signature[] {
  const acts = Object.values(step.signatures ?? {}).map((each) => [`${each.by} ${each.at}`, each] as const);
  return [...new Map(acts).values()];
}

/** How many said what, with a nought for what nobody said: what rules read as `output.votes`. */
export function votesOf(declared: StepDefinition, step: StepState): Readonly<Record<string, number>> {
  const said = voicesOf(step);
  return Object.fromEntries(
    declared.outcomes.map(({ code }) => [code, said.filter(({ outcome }) => outcome === code).length]),
  );
}

/** What those who signed have decided together. Their order does not matter. */
export function outcomeOfSignatures(
  declared: StepDefinition,
  step: StepState,
  scope: ExpressionScope,
): StepOutcome {
  const code = declared.rules?.find((rule) => holds(rule.when, scope))?.outcome ?? byCustom(declared, step);
  const outcome = declared.outcomes.find((each) => each.code === code);
  if (outcome === undefined) throw new Error(`the signatures of ${declared.code} give no outcome`);
  return outcome;
}

function byCustom(declared: StepDefinition, step: StepState): string | undefined {
  const signed = step.signatures ?? {};
  const votes = votesOf(declared, step);
  if ('offices' in declared.by) {
    const given = declared.outcomes.filter(({ code }) => (votes[code] ?? 0) > 0);
    return (given.find(({ favourable }) => !favourable) ?? given[0])?.code;
  }
  const most = Math.max(...Object.values(votes));
  const leading = declared.outcomes.filter(({ code }) => votes[code] === most);
  return leading.length === 1 ? leading[0]?.code : signed[step.panel?.chair ?? '']?.outcome;
}

/** What expressions see of the signatures while the step is being decided; of a panel also what its chair said. */
export function signedOutput(declared: StepDefinition, step: StepState): JsonObject {
  const chair = step.signatures?.[step.panel?.chair ?? '']?.outcome;
  return {
    votes: votesOf(declared, step),
    signed: voicesOf(step).length,
    ...(chair !== undefined && { chair }),
  };
}
