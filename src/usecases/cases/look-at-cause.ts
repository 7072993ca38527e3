import { causeOf, metSteps } from '../../kernel/process/awaited.ts';
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
  const waiting = await findCaseState(deps, id);
  const cause = waiting === null ? null : causeOf(waiting.state);
  if (waiting === null || cause === null) return;
  const { definition, state } = waiting;
  const caused = await loadCase(deps, cause);
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const scope = caseScope(state, { region, now: deps.now() });
  const [step] = metSteps(definition, state, scope, caused.state);
  if (step === undefined) return;
  await changeCase(deps, {
    principal: { kind: 'system', cause: `cause ${caused.state.number}` },
    case: { id },
    expectedVersion: null,
    command: { act: 'meet-awaited', step },
  });
  await lookAtCause(deps, id);
}
