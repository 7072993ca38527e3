import { DomainError } from '../../kernel/errors/index.ts';
import { causeOf, metSteps } from '../../kernel/process/awaited.ts';
import type { OutcomeClass } from '../../kernel/process/definition.ts';
import { caseScope } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeCase } from './change-case.ts';
import { regionFacts } from './city-facts.ts';
import { findCaseState, loadCase } from './load-case.ts';

/**
 * Looks whether what a case waits for in the one that caused it has come about, and says so. Safe to run
 * twice; one that can take no news now looks again when it goes on.
 */
export async function lookAtCause(deps: Dependencies, id: string): Promise<void> {
  const met = await firstMet(deps, id);
  if (met === null) return;
  try {
    await changeCase(deps, {
      principal: { kind: 'system', cause: `cause ${met.cause}` },
      case: { id },
      expectedVersion: null,
      command: { act: 'meet-awaited', step: met.step, ...(met.ended && { ended: met.ended }) },
    });
  } catch (error) {
    // Somebody else was faster, another look or a person: then this step no longer waits, and there is nothing to say.
    if (!(error instanceof DomainError) || (await firstMet(deps, id))?.step === met.step) throw error;
  }
  await lookAtCause(deps, id);
}

/** The first step whose wait is over as things are now, and the number of the case that it waited for. */
async function firstMet(
  deps: Dependencies,
  id: string,
): Promise<{ readonly step: string; readonly cause: string; readonly ended?: OutcomeClass } | null> {
  const waiting = await findCaseState(deps, id);
  const cause = waiting === null ? null : causeOf(waiting.state);
  if (waiting === null || cause === null) return null;
  const { definition, state } = waiting;
  const caused = await loadCase(deps, cause);
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const scope = caseScope(state, { region, now: deps.now() });
  const [step] = metSteps(definition, state, scope, caused.state);
  if (step === undefined) return null;
  const { number, outcome } = caused.state;
  return { step, cause: number, ...(outcome !== null && { ended: outcome.class }) };
}
