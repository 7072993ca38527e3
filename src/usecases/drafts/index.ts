import { findRegion } from '../../kernel/city/index.ts';
import { DomainError, type ErrorEntry, refuse } from '../../kernel/errors/index.ts';
import { sayError } from '../../kernel/errors/say.ts';
import { missingFields, tidyForm, validateForm } from '../../kernel/form/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import {
  type BegunFrom,
  createDraft,
  type Draft,
  deleteDraft,
  listDrafts,
  saveDraft,
} from '../../store/cases/drafts.ts';
import type { VisitRow } from '../../store/counter/visits.ts';
import { deleteFile, listFilesOfDraft } from '../../store/files/files.ts';
import { findParty } from '../../store/people/parties.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { sealDraft, unseal } from '../cases/sealer.ts';
import { inCityTime } from '../city-time.ts';
import { mayDo } from '../counter/acting-in-visit.ts';
import { giveToAssigned } from '../counter/assigned-help.ts';
import type { Dependencies } from '../dependencies.ts';
import { capacitiesFor, inCapacityFor, ownParty, type Person } from '../parties/capacity.ts';
import { barTo, checkOffered } from '../parties/check-enterprise.ts';
import { partyName } from '../parties/party-names.ts';
import { beginningOf, findBegun } from '../requests/repeated-request.ts';
import { voidSignatures } from '../signings/begin-round.ts';
import { getDraftInCapacity, getOwnDraft } from './get-own-draft.ts';

/** A draft as its owner sees it. */
export type DraftView = {
  readonly id: string;
  readonly service: { readonly code: string; readonly name: Text };
  /** The party it is for, where that is not whoever writes. */
  readonly for: { readonly id: string; readonly name: Text } | null;
  readonly version: number;
  readonly region: string | null;
  readonly form: JsonObject;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** The ended case that it was begun again from, and what of that case's form could not go along. */
  readonly begunFrom: {
    readonly case: { readonly id: string; readonly number: string };
    readonly leftOut: Text[];
  } | null;
  /** Why whoever it is for cannot ask for this, whatever is entered, and what to do. */
  readonly bar: ErrorEntry | null;
};

/**
 * Begins an application for a service that people apply for. With a `key` the same request sent again gives
 * the draft it began, as it is now. Refuses `case.service-unknown`, `power.not-offered` for an enterprise that cannot
 * ask for it, `request.key-reused`, and `draft.not-found` where what it began has been submitted or thrown away.
 */
export async function beginDraft(
  deps: Dependencies,
  principal: Person,
  {
    service,
    region,
    key,
    for: party,
  }: { readonly service: string; readonly region?: string; readonly key?: string; readonly for?: string },
): Promise<DraftView> {
  const definition = currentDefinition(deps, service);
  const { openedBy, name } = definition;
  if (openedBy !== 'applicant') throw refuse('case.service-unknown', { service: name });
  await inCapacityFor(deps, principal, { party: party ?? null, service, act: 'apply' });
  const content = { begin: service, region: region ?? null, ...(party === undefined ? {} : { for: party }) };
  const request = key === undefined ? null : { account: principal.account, key, content };
  const before = request === null ? null : await findBegun(deps, request);
  if (before !== null) return await readDraft(deps, principal, before);
  if (party !== undefined) await checkOffered(deps, definition, party);
  const id = deps.newId();
  const draft = await createDraft(
    deps.database,
    deps.database.city,
    {
      id,
      account: principal.account,
      party: party ?? principal.party ?? null,
      service,
      region: region ?? (await registeredIn(deps, party)),
      form: {},
    },
    deps.now(),
    request === null ? undefined : beginningOf(deps, request, id),
  );
  if (draft !== null) return await viewDraft(deps, principal, draft);
  // The same request came twice at one moment: the other began the draft.
  const begun = request === null ? null : await findBegun(deps, request);
  if (begun === null) throw new Error('no draft was begun');
  return await readDraft(deps, principal, begun);
}

/** Where an enterprise is registered, for what is asked in its name: it can still be changed. */
async function registeredIn(deps: Dependencies, party: string | undefined): Promise<string | null> {
  if (party === undefined) return null;
  const found = await findParty(deps.database, deps.database.city, party);
  const region = found?.kind === 'enterprise' ? found.content.region : undefined;
  return typeof region === 'string' && isStillThere(deps, region) ? region : null;
}

/** Whether the city still has the region. */
export function isStillThere({ city }: Dependencies, region: string): boolean {
  return findRegion(city, region) !== undefined;
}

export async function listOwnDrafts(
  deps: Dependencies,
  principal: Person,
  { for: party, ...page }: { readonly limit: number; readonly after?: string; readonly for?: string },
): Promise<{ items: DraftView[]; next: string | null }> {
  const capacities = await capacitiesFor(deps, principal, party);
  const whose =
    party === undefined || party === ownParty(principal)
      ? { account: principal.account, party: ownParty(principal) }
      : {
          party,
          services: capacities.flatMap(({ under }) =>
            under?.scope.acts.includes('apply') === true ? under.scope.services : [],
          ),
        };
  const { items, next } = await listDrafts(deps.database, deps.database.city, whose, page);
  const opened = items.map(async (draft) =>
    viewDraft(deps, principal, { ...draft, form: await unseal(deps, draft.form) }),
  );
  return { items: await Promise.all(opened), next };
}

export async function readDraft(deps: Dependencies, principal: Person, id: string): Promise<DraftView> {
  const { draft, visit } = await getDraftInCapacity(deps, principal, id);
  const view = await viewDraft(deps, principal, draft);
  if (visit === null) return view;
  // What was asked for before stays to be answered, whatever could be begun by now.
  const bar = visit.about === null ? view.bar : null;
  return { ...view, bar: (await barInVisit(deps, visit)) ?? bar };
}

/** Why whoever is there may not go on with it: what they acted by has ended since. */
async function barInVisit(deps: Dependencies, visit: VisitRow): Promise<ErrorEntry | null> {
  const { party, actsFor, service, about } = visit;
  if (actsFor === null) return null;
  const found = await mayDo(deps, party, { party: actsFor, service, about });
  return 'lacks' in found ? sayError('counter.power-not-held', found.lacks) : null;
}

/** Keeps what was typed, complete or not. Refuses `draft.version-conflict` with the current draft. */
export async function keepDraft(
  deps: Dependencies,
  principal: Person,
  typed: Pick<Draft, 'id' | 'version' | 'region' | 'form'>,
): Promise<DraftView> {
  const { draft: before, person, standing, visit } = await getDraftInCapacity(deps, principal, typed.id);
  // A case stays where it was begun.
  const region = (visit?.about ?? null) === null ? typed.region : before.region;
  const definition = currentDefinition(deps, before.service);
  // What a clerk or a helper types is whose it is for.
  const owner = standing === 'own' ? (person.party ?? person.account) : (before.party ?? before.account);
  const form = await sealDraft(deps, definition, owner, typed.form);
  try {
    const saved = await saveDraft(deps.database, deps.database.city, { ...typed, region, form }, deps.now());
    // What was signed was another content.
    await voidSignatures(deps, person, typed.id, 'changed');
    if (standing === 'own') await giveToAssigned(deps, saved);
    return await viewDraft(deps, principal, { ...saved, form: typed.form });
  } catch (error) {
    throw await withCurrentDraft(deps, principal, typed.id, error);
  }
}

/** A conflict over a draft as people are told of it: with the draft as it is now. Anything else as it is. */
export async function withCurrentDraft(
  deps: Dependencies,
  principal: Person,
  id: string,
  error: unknown,
): Promise<unknown> {
  if (!(error instanceof DomainError) || error.code !== 'draft.version-conflict') return error;
  return Object.assign(refuse('draft.version-conflict'), { current: await readDraft(deps, principal, id) });
}

export async function discardDraft(deps: Dependencies, principal: Person, id: string): Promise<boolean> {
  const { person, standing } = await getDraftInCapacity(deps, principal, id);
  if (standing === 'helper') throw refuse('help.not-yours');
  await voidSignatures(deps, person, id, 'taken-back');
  const { database } = deps;
  const files = await listFilesOfDraft(database, database.city, id);
  const gone = await deleteDraft(database, database.city, id);
  // Where it has been submitted meanwhile, they are the case's.
  if (gone) for (const file of files) await deleteFile(database, database.city, file);
  return gone;
}

/** Everything that still has to change before the draft can be submitted. */
export async function checkDraft(deps: Dependencies, principal: Person, id: string) {
  const draft = await getOwnDraft(deps, principal, id);
  const { form: schema } = currentDefinition(deps, draft.service);
  const form = tidyForm(schema, draft.form);
  return {
    faults: validateForm(schema, form, { codeLists: deps.codeLists, today: deps.now().slice(0, 10) }).map(
      (fault) => ({
        ...fault,
      }),
    ),
    missing: missingFields(schema, form).map((field) => ({ ...field })),
  };
}

export async function viewDraft(deps: Dependencies, person: Person, draft: Draft): Promise<DraftView> {
  const definition = currentDefinition(deps, draft.service);
  const { name } = definition;
  const { party } = draft;
  const other = party === null || party === ownParty(person) ? null : party;
  // Of what is for everybody nothing keeps people.
  const isOpen = other === null && definition.asEnterprise === undefined;
  const bar = isOpen ? null : await barTo(deps, definition, party ?? draft.account);
  return {
    id: draft.id,
    service: { code: draft.service, name },
    for: other === null ? null : { id: other, name: await partyName(deps, other) },
    version: draft.version,
    region: draft.region,
    form: draft.form,
    createdAt: inCityTime(deps.time.zone, draft.createdAt),
    updatedAt: inCityTime(deps.time.zone, draft.updatedAt),
    begunFrom: draft.begunFrom === null ? null : viewBegunFrom(draft.begunFrom),
    bar: bar === null ? null : sayError(bar.code, bar.parameters),
  };
}

function viewBegunFrom({ case: id, number, leftOut }: BegunFrom): DraftView['begunFrom'] {
  return { case: { id, number }, leftOut: [...leftOut] };
}
