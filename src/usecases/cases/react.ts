import type { JsonObject } from '../../kernel/json.ts';
import type { Reaction } from '../../kernel/pack/definition.ts';
import {
  type Applicant,
  type CaseState,
  caseScope,
  evaluateAll,
  holds,
  type ServiceDefinition,
  withNames,
} from '../../kernel/process/index.ts';
import { recipients } from '../../kernel/process/warnings.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import { changeCase } from './change-case.ts';
import { regionFacts } from './city-facts.ts';
import { findCaseState, loadCase } from './load-case.ts';
import { reactionCaseId } from './reaction-id.ts';

/** Runs the packs' reactions to an ended case. Each opens at most one case per ending, however often it runs. */
export async function reactToEnding(deps: Dependencies, ended: string, version: number): Promise<void> {
  const { definition, state } = await loadCase(deps, ended);
  const { outcome } = state;
  if (outcome === null) return;
  await react(deps, definition, state, {
    key: String(version),
    output: {},
    applicant: state.applicant,
    meets: ({ on }) => 'ended' in on && on.service === state.service && on.ended.includes(outcome.class),
  });
}

/**
 * Runs the reactions to a clock that has turned red: once for each clock of the case. Its party is the
 * office that is late, not the person who waits.
 */
export async function reactToWarning(deps: Dependencies, id: string, clock: string): Promise<void> {
  const { definition, state } = await loadCase(deps, id);
  const office = recipients(state, clock, 'red').flatMap((to) => ('office' in to ? [to.office] : []))[0];
  if (office === undefined) return;
  await react(deps, definition, state, {
    key: `warned ${clock}`,
    output: { clock, level: 'red', office },
    applicant: { party: `office ${office}`, account: null, name: officeName(deps.city, office).zh },
    meets: ({ on, opens }) =>
      'warned' in on &&
      (on.service === state.service || (on.service === '*' && opens.service !== state.service)) &&
      on.clocks?.includes(clock) !== false,
  });
}

/** Runs the reactions to an obligation that began, was kept or was broken. */
export async function reactToObligation(
  deps: Dependencies,
  id: string,
  obligation: string,
  became: string,
): Promise<void> {
  const { definition, state } = await loadCase(deps, id);
  await react(deps, definition, state, {
    key: `obligation ${obligation} ${became}`,
    output: { obligation, became },
    applicant: state.applicant,
    meets: ({ on }) =>
      'obligation' in on &&
      on.service === state.service &&
      on.obligation === obligation &&
      on.became === became,
  });
}

async function react(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  cause: {
    /** Says which happening of this case it is; with the reaction it names the case that is opened. */
    readonly key: string;
    readonly output: JsonObject;
    readonly applicant: Applicant;
    readonly meets: (reaction: Reaction) => boolean;
  },
): Promise<void> {
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(definition.code).plan);
  const scope = withNames(caseScope(state, { region, now: deps.now() }), { output: cause.output });
  for (const reaction of deps.packs.reactions) {
    if (!cause.meets(reaction) || !holds(reaction.on.when, scope)) continue;
    const id = reactionCaseId(state.id, cause.key, reaction.code);
    if ((await findCaseState(deps, id)) !== null) continue;
    await changeCase(deps, {
      principal: { kind: 'system', cause: `reaction ${reaction.code}` },
      case: { id, service: reaction.opens.service },
      expectedVersion: null,
      command: {
        act: 'submit',
        region: state.region,
        channel: state.channel,
        applicant: cause.applicant,
        form: evaluateAll(reaction.opens.form, scope),
        parent: null,
      },
    });
  }
}
