import type { Principal } from '../../kernel/access/principal.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import { tidyForm } from '../../kernel/form/tidy.ts';
import { findMaterials } from '../certificates/find-materials.ts';
import type { Dependencies } from '../dependencies.ts';
import { getDraftInCapacity } from '../drafts/get-own-draft.ts';
import { withCurrentDraft } from '../drafts/index.ts';
import { handInDraft } from '../files/hand-in.ts';
import { ownParty } from '../parties/capacity.ts';
import { checkEnterprise } from '../parties/check-enterprise.ts';
import { howKnown, refuseSecondCheck } from '../parties/how-known.ts';
import { nameInLists } from '../parties/party-names.ts';
import { answerOf, findRepeated, type KeyedRequest } from '../requests/repeated-request.ts';
import { type Changed, changeCase } from './change-case.ts';
import { currentDefinition } from './definitions.ts';
import { loadCase } from './load-case.ts';

/**
 * Turns a draft into a case; the draft is gone in the same transaction. With a `key` the same request
 * sent again gives the case it made.
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
  const { draft, person } = await getDraftInCapacity(deps, principal, id);
  if (draft.version !== version) throw refuse('draft.version-conflict');
  if (draft.region === null) throw refuse('case.region-unknown', { region: '' });
  const definition = currentDefinition(deps, draft.service);
  const form = tidyForm(definition.form, draft.form);
  await checkEnterprise(deps, definition, form, ownParty(person));
  await refuseSecondCheck(deps, definition, ownParty(person));
  const known = await howKnown(deps, definition, principal, draft.createdAt);
  const caseId = deps.newId();
  const files = await handInDraft(deps, id, caseId);
  const found = await findMaterials(deps, definition, { party: ownParty(person), form });
  return await changeCase(deps, {
    principal: person,
    case: { id: caseId, service: draft.service },
    ...(request === null ? {} : { idempotency: answerOf(deps, request, caseId) }),
    expectedVersion: null,
    draft: { id, version },
    command: {
      act: 'submit',
      region: draft.region,
      channel: 'online',
      applicant: {
        party: ownParty(person),
        account: principal.account,
        name: await nameInLists(deps, person),
      },
      form,
      parent: null,
      ...(known !== null && { known }),
      ...(found.length > 0 && { found }),
      ...(files.length > 0 && { files }),
    },
  });
}
