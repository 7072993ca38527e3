import { actorOf, type Principal } from '../../kernel/access/principal.ts';
import { proofLevelNames, suffices } from '../../kernel/access/real-name.ts';
import { isFresh } from '../../kernel/access/session-terms.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { tidyForm } from '../../kernel/form/tidy.ts';
import type { Applicant, ServiceDefinition, SignedApplication } from '../../kernel/process/index.ts';
import { mustBeSigned } from '../../kernel/process/signers.ts';
import { endVisit, type VisitRow } from '../../store/counter/visits.ts';
import type { FileRow } from '../../store/files/files.ts';
import { findAccountOfParty } from '../../store/people/accounts.ts';
import { lastRoundOf, markSubmitted } from '../../store/signings/rounds.ts';
import { findMaterials } from '../certificates/find-materials.ts';
import { actingIn, whoAsksIn } from '../counter/acting-in-visit.ts';
import type { Dependencies } from '../dependencies.ts';
import { getDraftInCapacity } from '../drafts/get-own-draft.ts';
import { withCurrentDraft } from '../drafts/index.ts';
import { handInDraft } from '../files/hand-in.ts';
import { ownParty, type Person } from '../parties/capacity.ts';
import { checkEnterprise } from '../parties/check-enterprise.ts';
import { howKnown, levelOf, refuseSecondCheck } from '../parties/how-known.ts';
import { nameInLists, openParty } from '../parties/party-names.ts';
import { answerOf, findRepeated, type KeyedRequest } from '../requests/repeated-request.ts';
import { pictureOf } from '../signings/content.ts';
import { signedApplication } from '../signings/signed-application.ts';
import { isOnlySigner } from '../signings/whose-mark.ts';
import { actFromVisit } from './act-from-visit.ts';
import { type Changed, changeCase } from './change-case.ts';
import { currentDefinition } from './definitions.ts';
import { goneOnFrom } from './gone-on-from.ts';
import { loadCase } from './load-case.ts';

/**
 * Turns a draft into a case, or, where it was filled in at a counter for a case that is there, into what is done in that
 * one; the draft is gone in the same transaction. With a `key` the same request
 * sent again gives the case it made. Where whoever submits is the only signer, that signs it, and wants it shown once
 * more that it is they (`session.proof-needed`).
 */
export async function submitDraft(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  id: string,
  version: number,
  key?: string,
): Promise<Changed> {
  const request = key === undefined ? null : { account: principal.account, key, content: { submit: id } };
  const before = request === null ? null : await findRepeated(deps, request);
  if (before !== null) return { ...(await loadCase(deps, before)), repeated: true };
  try {
    return await submit(deps, principal, { id, version }, request);
  } catch (error) {
    // Sent twice at once: the draft is gone, or another, because the same request has just submitted it.
    const again = request !== null && error instanceof DomainError;
    const since = again ? await findRepeated(deps, request) : null;
    if (since === null) throw await withCurrentDraft(deps, principal, id, error);
    return { ...(await loadCase(deps, since)), repeated: true };
  }
}

async function submit(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  { id, version }: { readonly id: string; readonly version: number },
  request: KeyedRequest | null,
): Promise<Changed> {
  const { draft, person, standing, visit } = await getDraftInCapacity(deps, principal, id);
  if (standing === 'helper') throw refuse('help.not-yours');
  if (draft.version !== version) throw refuse('draft.version-conflict');
  if (draft.region === null) throw refuse('case.region-unknown', { region: '' });
  if (visit !== null && visit.about !== null) {
    const { changed, signed } = await actFromVisit(deps, person, {
      draft,
      visit,
      about: visit.about,
      request,
    });
    await noteHandedIn(deps, person, { signed, visit }, changed.state.id);
    return changed;
  }
  const definition = currentDefinition(deps, draft.service);
  const form = tidyForm(definition.form, draft.form);
  const by = visit === null ? null : await actingIn(deps, visit);
  const party = visit === null ? ownParty(person) : whoAsksIn(visit);
  await checkEnterprise(deps, definition, form, party);
  await refuseSecondCheck(deps, definition, visit?.party ?? ownParty(person));
  const known = await howKnown(deps, definition, visit?.party ?? ownParty(principal), draft.createdAt);
  const caseId = deps.newId();
  const round = await lastRoundOf(deps.database, deps.database.city, id);
  const isLoose = (row: FileRow) => round !== null && pictureOf(row, round, visit) === 'loose';
  const files = await handInDraft(deps, id, caseId, isLoose);
  const signed = await signedApplication(deps, definition, draft, { round, files, visit, by });
  const alone =
    signed === null && mustBeSigned(definition, form) && (await isOnlySigner(deps, person, definition, form));
  if (alone && person.provenAt !== undefined && !isFresh(person.provenAt, deps.now()))
    throw refuse('session.proof-needed');
  const found = await findMaterials(deps, definition, { party, form });
  const causedBy = await goneOnFrom(deps, definition, form);
  const changed = await changeCase(deps, {
    principal: person,
    case: { id: caseId, service: draft.service },
    ...(request === null ? {} : { idempotency: answerOf(deps, request, caseId) }),
    expectedVersion: null,
    draft: { id, version },
    command: {
      act: 'submit',
      region: draft.region,
      channel: visit?.channel ?? 'online',
      applicant:
        visit === null
          ? { party, account: principal.account, name: await nameInLists(deps, person) }
          : await attendedApplicant(deps, definition, visit),
      form,
      parent: null,
      ...(known !== null && { known }),
      ...(found.length > 0 && { found }),
      ...(files.length > 0 && { files }),
      ...(signed !== null && { signed }),
      ...(alone && { onlySigner: true }),
      ...(causedBy !== null && { causedBy }),
      ...(draft.begunFrom !== null && {
        begunAgainFrom: { case: draft.begunFrom.case, number: draft.begunFrom.number },
      }),
    },
  });
  await noteHandedIn(deps, person, { signed, visit }, changed.state.id);
  return changed;
}

/**
 * Whoever stood at the counter, or whom they acted for, as the one who asks; on the telephone they are as well known as the
 * service needs. Nobody who is known is checked again.
 */
async function attendedApplicant(
  deps: Dependencies,
  { realName, identityCheck }: ServiceDefinition,
  visit: VisitRow,
): Promise<Applicant> {
  const { party, channel } = visit;
  const { database } = deps;
  const level = realName?.level ?? 'none';
  const known = await levelOf(deps, party);
  if (identityCheck !== undefined && known !== 'none')
    throw refuse('access.proven-before', { level: proofLevelNames[known] });
  if (channel === 'phone' && !suffices(known, level))
    throw refuse('access.proof-needed', { level: proofLevelNames[level] });
  const asker = whoAsksIn(visit);
  const { name } = await openParty(deps, asker);
  return {
    party: asker,
    account: await findAccountOfParty(database, database.city, party),
    name: name?.zh ?? '',
  };
}

/** That it was handed in, for those who signed and for the clerk's list. Missed, it is found by the case all the same. */
async function noteHandedIn(
  deps: Dependencies,
  person: Person,
  { signed, visit }: { readonly signed: SignedApplication | null; readonly visit: VisitRow | null },
  id: string,
): Promise<void> {
  const { database } = deps;
  const now = deps.now();
  if (signed !== null)
    await markSubmitted(database, database.city, signed.round, id, { actor: actorOf(person), now });
  if (visit !== null) await endVisit(database, database.city, visit.id, id, now);
}
