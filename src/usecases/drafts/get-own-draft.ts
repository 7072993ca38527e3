import { refuse } from '../../kernel/errors/index.ts';
import { personalFields } from '../../kernel/form/mask.ts';
import { isOfficer } from '../../kernel/process/index.ts';
import { type Draft, findDraft } from '../../store/cases/drafts.ts';
import { findHelpOf } from '../../store/counter/helpers.ts';
import { findVisitOfDraft, type VisitRow } from '../../store/counter/visits.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { findParty } from '../../store/people/parties.ts';
import { currentDefinition } from '../cases/definitions.ts';
import { unseal } from '../cases/sealer.ts';
import { assignedHelper } from '../counter/assigned-help.ts';
import type { Dependencies } from '../dependencies.ts';
import { inCapacityFor, ownParty, type Person } from '../parties/capacity.ts';
import { personsIn } from '../personal-fields/persons-in.ts';

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
  const open = { ...draft, form: await unseal(deps, draft.form) };
  if (stands.standing === 'helper') await noteHelping(deps, principal, open);
  return { draft: open, ...stands };
}

/** What a helper is shown of people is written down for them to see, and for whoever asked. */
async function noteHelping(deps: Dependencies, helper: Person, draft: Draft): Promise<void> {
  const { database } = deps;
  const schema = currentDefinition(deps, draft.service).form;
  const fields = personalFields(schema).filter((field) => draft.form[field] !== undefined);
  if (fields.length === 0) return;
  const asked = await findAccount(database, database.city, draft.account);
  const party = draft.party ?? asked?.party ?? null;
  const own = party === null ? null : await findParty(database, database.city, party);
  const named = personsIn(deps.masterKey, schema, draft.form, fields);
  await recordAccess(database, database.city, {
    id: deps.newId(),
    at: deps.now(),
    account: helper.account,
    purpose: 'help',
    case: null,
    fields,
    subjects: [...new Set([...named, ...(own === null ? [] : [own.identifierMark])])],
  });
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
    const helper = { account: principal.account, day: deps.now().slice(0, 10) };
    const help = await findHelpOf(database, database.city, draft, helper);
    const lasts =
      help !== null && (!help.assigned || (await assignedHelper(deps, draft)) === principal.account);
    if (lasts) return { person: principal, standing: 'helper', visit: null };
  }
  if (party === null || party === ownParty(principal)) throw refuse('draft.not-found');
  // What is filled in at a counter for somebody who is there is nobody's else until it is handed in or left.
  if (account !== principal.account && (await findVisitOfDraft(database, database.city, draft.id)) !== null)
    throw refuse('draft.not-found');
  try {
    return { person: await inCapacityFor(deps, principal, { party, service, act: 'apply' }), ...own };
  } catch (error) {
    throw account === principal.account ? error : refuse('draft.not-found');
  }
}
