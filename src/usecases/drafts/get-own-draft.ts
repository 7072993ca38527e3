import { refuse } from '../../kernel/errors/index.ts';
import { type Draft, findDraft } from '../../store/cases/drafts.ts';
import { unseal } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty, type Person } from '../parties/capacity.ts';

/**
 * The draft, opened for whose it is: whoever began it for themselves, and of what was begun for another party
 * everybody who may apply for it there now. Anybody else's does not exist (`draft.not-found`); who began it and has
 * lost the power is told so (`power.not-held`), and it stays with the party.
 */
export async function getOwnDraft(deps: Dependencies, principal: Person, id: string): Promise<Draft> {
  return (await getDraftInCapacity(deps, principal, id)).draft;
}

/** The same, with the person as they act on it. */
export async function getDraftInCapacity(
  deps: Dependencies,
  principal: Person,
  id: string,
): Promise<{ readonly draft: Draft; readonly person: Person }> {
  const draft = await findDraft(deps.database, deps.database.city, id);
  if (draft === null) throw refuse('draft.not-found');
  const person = await personOnDraft(deps, principal, draft);
  return { draft: { ...draft, form: await unseal(deps, draft.form) }, person };
}

async function personOnDraft(deps: Dependencies, principal: Person, draft: Draft): Promise<Person> {
  const { account, party, service } = draft;
  if (party === null || party === ownParty(principal)) {
    if (account !== principal.account) throw refuse('draft.not-found');
    return principal;
  }
  try {
    return await inCapacityFor(deps, principal, { party, service, act: 'apply' });
  } catch (error) {
    throw account === principal.account ? error : refuse('draft.not-found');
  }
}
