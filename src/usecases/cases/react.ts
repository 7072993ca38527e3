import { caseScope, evaluateAll, holds } from '../../kernel/process/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { changeCase } from './change-case.ts';
import { regionFacts } from './city-facts.ts';
import { findCaseState, loadCase } from './load-case.ts';
import { reactionCaseId } from './reaction-id.ts';

/** Runs the packs' reactions to an ended case. Each opens at most one case per ending, however often it runs. */
export async function reactToEnding(deps: Dependencies, ended: string): Promise<void> {
  const { definition, state } = await loadCase(deps, ended);
  const { outcome } = state;
  if (outcome === null) return;
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const scope = caseScope(state, { region, now: deps.now() });
  for (const reaction of deps.packs.reactions) {
    const { on, opens } = reaction;
    if (on.service !== state.service || !on.ended.includes(outcome.class) || !holds(on.when, scope)) continue;
    const id = reactionCaseId(ended, state.version, reaction.code);
    if ((await findCaseState(deps, id)) !== null) continue;
    await changeCase(deps, {
      principal: { kind: 'system', cause: `reaction ${reaction.code}` },
      case: { id, service: opens.service },
      expectedVersion: null,
      command: {
        act: 'submit',
        region: state.region,
        channel: state.channel,
        applicant: state.applicant,
        form: evaluateAll(opens.form, scope),
        parent: null,
      },
    });
  }
}
