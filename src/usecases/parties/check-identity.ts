import type { Static } from 'typebox';
import { bestProof, proofLevelNames } from '../../kernel/access/real-name.ts';
import { findRegion } from '../../kernel/city/find.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { asForm, titleOf } from '../../kernel/form/schema.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { type CaseState, holds, outcomeName, type ServiceDefinition } from '../../kernel/process/index.ts';
import { isGiven, reasonText } from '../../kernel/process/reason.ts';
import type { Text } from '../../kernel/text.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { findParty } from '../../store/people/parties.ts';
import { listProofs } from '../../store/people/real-names.ts';
import { loadCase } from '../cases/load-case.ts';
import { submitDraft } from '../cases/submit-draft.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { beginDraft, discardDraft, keepDraft } from '../drafts/index.ts';
import { unseal } from '../personal-fields/unseal.ts';
import { ownParty, type Person } from './capacity.ts';
import { openCheck } from './how-known.ts';
import { partyNames } from './party-names.ts';
import { viewProof } from './read-powers.ts';
import type { CheckChannel, CheckView, RealNameView } from './real-name-views.ts';

/** What somebody enters to be checked: a channel, and what that channel needs to know. */
export type AskedCheck = {
  readonly channel: string;
  readonly entries: Readonly<Record<string, string>>;
  readonly consent: boolean;
};

/**
 * Has somebody checked by the channel they choose. Who they are is taken from what is known of them and is never typed,
 * so that nobody is checked for somebody else. Refuses `access.proven-before`, `access.proof-under-way`,
 * `access.check-unavailable`, and `case.form-invalid` where an entry is wrong.
 */
export async function checkIdentity(
  deps: Dependencies,
  person: Person,
  asked: AskedCheck,
  key: string | undefined,
): Promise<RealNameView> {
  const definition = checkOf(deps);
  if ((await openCheck(deps, definition.code, ownParty(person))) !== null)
    throw refuse('access.proof-under-way');
  const self = await ownDetails(deps, person);
  const region = findRegion(deps.city, self.region ?? '')?.id ?? deps.city.regions[0]?.id ?? '';
  const form = {
    ...asked.entries,
    self: { name: self.name.zh, residentId: self.identifier, phone: self.phone },
    channel: asked.channel,
    consent: asked.consent,
  };
  const draft = await beginDraft(deps, person, { service: definition.code, region });
  try {
    const kept = await keepDraft(deps, person, { id: draft.id, version: draft.version, region, form });
    await submitDraft(deps, person, draft.id, kept.version, key);
  } catch (error) {
    // What was refused is corrected on the page it was entered on; nothing is left lying.
    await discardDraft(deps, person, draft.id);
    throw error;
  }
  return await readRealName(deps, person);
}

/** How well a person is known and by whom, how they can be checked, and what becomes of a check. */
export async function readRealName(deps: Dependencies, person: Person): Promise<RealNameView> {
  const { database, packs } = deps;
  const self = ownParty(person);
  const definition = findCheck(deps);
  const [names, proofs, check] = await Promise.all([
    partyNames(deps, [self]),
    listProofs(database, database.city, self),
    definition === undefined ? null : latestCheck(deps, definition, self),
  ]);
  const best = bestProof(proofs, deps.now().slice(0, 10));
  const level = best?.level ?? 'none';
  return {
    self: names.get(self) ?? null,
    level,
    levelName: proofLevelNames[level],
    proof: best === null ? null : viewProof(deps, best),
    proofs: proofs.map((each) => viewProof(deps, each)),
    channels: definition === undefined ? [] : channelsOf(deps, definition),
    check,
    asks: [...packs.services.values()]
      .filter(({ realName }) => realName !== undefined)
      .map(({ code, name }) => ({ code, name })),
  };
}

function findCheck({ packs }: Dependencies): ServiceDefinition | undefined {
  return [...packs.services.values()].find(({ identityCheck }) => identityCheck !== undefined);
}

function checkOf(deps: Dependencies): ServiceDefinition {
  const definition = findCheck(deps);
  if (definition === undefined) throw refuse('access.check-unavailable');
  return definition;
}

type Details = {
  readonly name: Text;
  readonly identifier: string;
  readonly phone: string;
  readonly region?: string;
};

async function ownDetails(deps: Dependencies, person: Person): Promise<Details> {
  const party = await findParty(deps.database, deps.database.city, ownParty(person));
  if (party?.kind !== 'person') throw refuse('access.check-unavailable');
  const open = await unseal<Partial<Details>>(deps, party.content.proof as JsonObject);
  if (open.name === undefined || open.identifier === undefined) throw refuse('access.check-unavailable');
  return { ...open, name: open.name, identifier: open.identifier, phone: open.phone ?? '' };
}

type Entry = Static<typeof CheckChannel>['entries'][number];

/** What the declaration offers: each choice of its channel, who answers it, and the entries it alone asks for. */
function channelsOf(deps: Dependencies, definition: ServiceDefinition): Static<typeof CheckChannel>[] {
  const { properties } = asForm(definition.form);
  const level = definition.identityCheck?.gives ?? 'none';
  return choicesOf(definition).map(({ code, name }) => {
    const form = { channel: code };
    const step = definition.steps.find((each) => each.calls !== undefined && holds(each.when, { form }));
    const kind = step !== undefined && 'outside' in step.by ? step.by.outside : '';
    const entries = Object.entries(properties).flatMap(([field, schema]): Entry[] =>
      schema['x-when'] === undefined || !holds(schema['x-when'], { form })
        ? []
        : [
            {
              code: field,
              name: titleOf(schema, field),
              party: schema.type === 'string' && schema['x-code-list']?.startsWith('party.') === true,
            },
          ],
    );
    return {
      code,
      name,
      level,
      levelName: proofLevelNames[level],
      parties: deps.city.outsideParties
        .filter((each) => each.kind === kind)
        .map(({ id, name: called }) => ({ id, name: called })),
      entries,
    };
  });
}

function choicesOf({ form }: ServiceDefinition): readonly { readonly code: string; readonly name: Text }[] {
  const { channel } = asForm(form).properties;
  return channel?.type === 'string' ? (channel['x-choices'] ?? []) : [];
}

async function latestCheck(
  deps: Dependencies,
  definition: ServiceDefinition,
  party: string,
): Promise<Static<typeof CheckView> | null> {
  const { database } = deps;
  const own = [{ entry: 'party', is: party }] as const;
  const { items } = await listCases(database, database.city, own, { service: definition.code, limit: 1 });
  const [row] = items;
  if (row === undefined) return null;
  const { state, definition: begun } = await loadCase(deps, row.id);
  const chosen = choicesOf(begun).find(({ code }) => code === state.form.channel);
  const ended = state.outcome;
  return {
    case: { id: state.id, number: state.number },
    channel: chosen?.name ?? null,
    at: inCityTime(deps.time.zone, ended === null ? state.submittedAt : (state.endedAt ?? state.submittedAt)),
    waitsFor: ended !== null ? null : waitsForPerson(begun, state) ? 'person' : 'source',
    passed: ended?.class === 'favourable',
    outcome: ended === null ? null : outcomeName(begun, ended.code),
    reason: saidBySource(state),
  };
}

function waitsForPerson(definition: ServiceDefinition, state: CaseState): boolean {
  return definition.steps.some(({ code, by }) => 'applicant' in by && state.steps[code]?.status === 'open');
}

/** What a source gave as its reason, the latest; null where it was content. */
function saidBySource(state: CaseState): Text | null {
  const said = Object.values(state.steps).flatMap(({ reason }) =>
    reason !== null && isGiven(reason) ? [reasonText(reason)] : [],
  );
  return said.at(-1) ?? null;
}
