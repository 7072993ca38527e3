import { refuse } from '../../kernel/errors/index.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import { type Draft, findDraft } from '../../store/cases/drafts.ts';
import { findHelpOf } from '../../store/counter/helpers.ts';
import { findVisitOfDraft, type VisitRow } from '../../store/counter/visits.ts';
import { unseal } from '../cases/sealer.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty, type Person } from '../parties/capacity.ts';

/**
 * How somebody stands to a draft: as whoever asks, or by their power; as the clerk who fills it in for somebody at a
 * counter; as a helper whom they asked, who reads and fills in, and neither hands in nor signs.
 */
export type DraftStanding = 'own' | 'counter' | 'helper';

/**
 * The draft, opened for whose it is: whoever began it for themselves, and of what was begun for another party
 * everybody who may apply for it there now. Anybody else's does not exist (`draft.not-found`); who began it and has
 * lost the power is told so (`power.not-held`), and it stays with the party.
 */
export async function getOwnDraft(deps: Dependencies, principal: Person, id: string): Promise<Draft> {
  return (await getDraftInCapacity(deps, principal, id)).draft;
}

/** A draft with the person as they act on it. */
export type DraftInCapacity = {
  readonly draft: Draft;
  readonly person: Person;
  readonly standing: DraftStanding;
  /** Where a clerk fills it in. */
  readonly visit: VisitRow | null;
};

/** The same, with the person as they act on it. */
export async function getDraftInCapacity(
  deps: Dependencies,
  principal: Person,
  id: string,
): Promise<DraftInCapacity> {
  const draft = await findDraft(deps.database, deps.database.city, id);
  if (draft === null) throw refuse('draft.not-found');
  const stands = await standingOn(deps, principal, draft);
  return { draft: { ...draft, form: await unseal(deps, draft.form) }, ...stands };
}

async function standingOn(
  deps: Dependencies,
  principal: Person,
  draft: Draft,
): Promise<Omit<DraftInCapacity, 'draft'>> {
  const { account, party, service } = draft;
  const own = { standing: 'own', visit: null } as const;
  if (account === principal.account && (party === null || party === ownParty(principal)))
    return { person: principal, ...own };
  const { database } = deps;
  if (account === principal.account && principal.office !== undefined) {
    const visit = await findVisitOfDraft(database, database.city, draft.id);
    if (visit !== null && isOfficer(principal, visit.office))
      return { person: principal, standing: 'counter', visit };
  }
  if (account !== principal.account) {
    const help = await findHelpOf(database, database.city, draft.id, principal.account);
    if (help !== null) return { person: principal, standing: 'helper', visit: null };
  }
  if (party === null || party === ownParty(principal)) throw refuse('draft.not-found');
  try {
    return { person: await inCapacityFor(deps, principal, { party, service, act: 'apply' }), ...own };
  } catch (error) {
    throw account === principal.account ? error : refuse('draft.not-found');
  }
}
