import type { JsonObject } from '../../kernel/json.ts';
import type { Reaction } from '../../kernel/pack/definition.ts';
import { casesOpenedBy } from '../../kernel/pack/opened-by-reaction.ts';
import { badRating, reactsToRating } from '../../kernel/pack/rating-reactions.ts';
import {
  openParts,
  type RedClock,
  reactsToRed,
  redClock,
  toldOfRed,
} from '../../kernel/pack/warning-reactions.ts';
import {
  type Applicant,
  type CaseState,
  caseScope,
  type ExpressionScope,
  holds,
  type ServiceDefinition,
  withNames,
} from '../../kernel/process/index.ts';
import { getWorkingTime } from '../../kernel/time/index.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { makeDraftReady } from '../drafts/make-draft-ready.ts';
import { officeName } from '../views/names.ts';
import { type Change, changeCase } from './change-case.ts';
import { getRegion, regionFacts } from './city-facts.ts';
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
 * Runs the reactions to a clock that has turned red: once for each clock of the case, and again only for one
 * that began anew; of a bundle and its parts, for the parts. Its party is the office that is late, not the person
 * who waits.
 */
export async function reactToWarning(deps: Dependencies, id: string, clock: string): Promise<void> {
  const { definition, state } = await loadCase(deps, id);
  const parts = await Promise.all(openParts(state).map((part) => findCaseState(deps, part)));
  const red = redClock(
    state,
    clock,
    getWorkingTime(deps.time, getRegion(deps.city, state.region).hall),
    parts.flatMap((part) => part?.state ?? []),
  );
  if (red === null) return;
  const { office } = red.output;
  const { output, again } = toldOfRed(definition, state, red, scopeHere(deps, definition, state));
  await react(deps, definition, state, {
    key: `${warningKey(clock, red)}${again}`,
    output,
    applicant: { party: office, account: null, name: officeName(deps.city, office).zh },
    meets: (reaction) => reactsToRed(reaction, state.service, clock),
  });
}

/** Names one clock from one beginning to its end: what is told again of it is the same happening. */
export function warningKey(clock: string, { since }: RedClock): string {
  return `warned ${clock} ${since}`;
}

/** Runs the reactions to a rating of 4 or 5. Its party is whoever rated; a case is rated once. */
export async function reactToRating(deps: Dependencies, id: string): Promise<void> {
  const { definition, state } = await loadCase(deps, id);
  const bad = badRating(state);
  if (bad === null) return;
  await react(deps, definition, state, {
    key: 'rated',
    output: bad,
    applicant: state.applicant,
    meets: (reaction) => reactsToRating(reaction, state.service),
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
  const scope = withNames(scopeHere(deps, definition, state), { output: cause.output });
  for (const reaction of deps.packs.reactions) {
    if (!cause.meets(reaction) || !holds(reaction.on.when, scope)) continue;
    for (const { key, form, goesOnIn } of casesOpenedBy(reaction, scope)) {
      const id = reactionCaseId(state.id, `${cause.key}${key}`, reaction.code);
      if (reaction.opens.asDraft === true) {
        await makeDraftReady(deps, {
          id,
          service: reaction.opens.service,
          form,
          region: state.region,
          applicant: cause.applicant,
        });
        continue;
      }
      if ((await findCaseState(deps, id)) === null)
        await openUnlessThere(deps, id, {
          principal: { kind: 'system', cause: `reaction ${reaction.code}` },
          case: { id, service: reaction.opens.service },
          expectedVersion: null,
          command: {
            act: 'submit',
            region: state.region,
            channel: state.channel,
            applicant: reaction.opens.ofOffice === true ? officeOf(deps, state) : cause.applicant,
            form,
            parent: null,
            ...(reaction.opens.linked === true && { causedBy: { case: state.id, number: state.number } }),
          },
        });
      if (goesOnIn !== '') await goOnIn(deps, id, goesOnIn, reaction);
    }
  }
}

/** Merges what a reaction has opened into the case that it is about. Safe to run twice: what was merged is over. */
async function goOnIn(
  deps: Dependencies,
  id: string,
  number: string,
  { code, opens }: Reaction,
): Promise<void> {
  const same = opens.goesOnIn?.same ?? '';
  const row = await findCaseByNumber(deps.database, deps.database.city, number);
  const [opened, into] = await Promise.all([findCaseState(deps, id), findCaseState(deps, row?.id ?? id)]);
  if (opened === null || into === null || into.state.id === id || opened.state.outcome !== null) return;
  const { state } = into;
  if (state.service !== opens.service || state.phase === 'ended') return;
  if (state.form[same] !== opened.state.form[same]) return;
  await changeCase(deps, {
    principal: { kind: 'system', cause: `reaction ${code}` },
    case: { id },
    expectedVersion: null,
    command: {
      act: 'merge',
      into: { case: state.id, number: state.number, service: state.service, form: state.form },
      reason: { zh: `${number} 未结，并入办理`, en: `It goes on in ${number}, which is open` },
    },
  });
}

/** Another process may have been told of the same happening, and be faster: the case that it names is there then. */
async function openUnlessThere(deps: Dependencies, id: string, change: Change): Promise<void> {
  try {
    await changeCase(deps, change);
  } catch (error) {
    if ((await findCaseState(deps, id)) === null) throw error;
  }
}

function scopeHere(deps: Dependencies, { code }: ServiceDefinition, state: CaseState): ExpressionScope {
  const region = regionFacts(deps.city, state.region, deps.packs.packOf(code).plan);
  return caseScope(state, { region, now: deps.now() });
}

/** The office that accepted the case, or had its first step, as a party; whoever asked, where no office had any. */
function officeOf(deps: Dependencies, { office: accepting, steps, applicant }: CaseState): Applicant {
  const office = accepting ?? Object.values(steps).find((step) => step.office !== null)?.office ?? null;
  return office === null
    ? applicant
    : { party: office, account: null, name: officeName(deps.city, office).zh };
}
