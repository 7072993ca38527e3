import { DomainError } from '../../kernel/errors/index.ts';
import { findVisitOfDraft } from '../../store/counter/visits.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { findRound, noteFault } from '../../store/signings/rounds.ts';
import { submitDraft } from '../cases/submit-draft.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { grantName, inRole, signedInAs } from '../sessions/find-signed-in.ts';

/**
 * The job that hands in what all have signed, in the name of whoever sent it for signature and with the powers they
 * have by then. What is refused stays signed, and says to them why: they hand it in themselves. Safe to run twice.
 */
export async function submitSigned(deps: Dependencies, id: string): Promise<void> {
  const { database } = deps;
  const round = await findRound(database, database.city, id);
  if (round === null || round.state !== 'complete') return;
  const person = await sender(deps, round);
  if (person === null) return await noteFault(database, database.city, id, 'access.not-permitted');
  try {
    await submitDraft(deps, person, round.draft, round.draftVersion, `signed ${id}`);
  } catch (error) {
    if (!(error instanceof DomainError) || error.code.startsWith('service.')) throw error;
    await noteFault(database, database.city, id, error.code);
  }
}

/** Whoever sent it, as they are now: at a counter, as one of its office. */
async function sender(
  deps: Dependencies,
  { begunBy, draft }: { readonly begunBy: string; readonly draft: string },
): Promise<Person | null> {
  const { database } = deps;
  const account = await findAccount(database, database.city, begunBy);
  const found =
    account === null
      ? null
      : await signedInAs(deps, account, { session: null, confirmedAt: null, provenAt: null, scopes: null });
  if (found === null) return null;
  const visit = await findVisitOfDraft(database, database.city, draft);
  if (visit === null) return found.principal;
  const grant = found.holds.find(({ office }) => office === visit.office);
  return grant === undefined ? null : inRole(found, grantName(grant)).principal;
}
