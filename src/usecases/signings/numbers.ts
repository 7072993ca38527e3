import type { NamedSigner } from '../../kernel/process/signers.ts';
import { findContacts } from '../../store/messages/contacts.ts';
import { findAccountOfParty } from '../../store/people/accounts.ts';
import { findParty, findPartyByIdentifier } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { ownParty, type Person } from '../parties/capacity.ts';
import { openParty } from '../parties/party-names.ts';
import { erasedValue } from '../personal-fields/envelope.ts';
import { unseal } from '../personal-fields/unseal.ts';
import { keyedDigest } from '../sessions/keyed-digest.ts';

/*
 * A link signs for whoever has the telephone, so it goes to no number that may be in the hands of somebody else who
 * takes part: not to the sender's own, not to one that two signers are said to have; and where a number of the
 * signer's was known before, it goes there, whatever the form says.
 */

type Known = { readonly phone: string; readonly own: boolean };
type Marked = NamedSigner & { readonly mark: string };

/** `own`: whether the number is the signer's own, by what was known of them before. */
export type Reached = Marked & { readonly own: boolean };

/**
 * Signers with the numbers that links go to; null where none may. `attended`: the pseudonym of whoever a clerk fills
 * in for, whose number only counts where no clerk entered it.
 */
export async function withNumbers(
  deps: Dependencies,
  signers: readonly Marked[],
  { sender, attended }: { readonly sender: Person; readonly attended: string | null },
): Promise<readonly Reached[]> {
  const { database } = deps;
  const self = await findParty(database, database.city, ownParty(sender));
  const reached = await Promise.all(
    signers.map(async (signer): Promise<Reached> => {
      const known = await knownNumber(deps, signer.mark);
      if (signer.mark === attended) return { ...signer, phone: known?.own ? known.phone : null, own: true };
      return { ...signer, phone: known?.phone ?? signer.phone, own: known?.own ?? false };
    }),
  );
  const ofSender = new Set(
    [
      await confirmedNumber(deps, sender.account),
      self === null ? null : ((await openParty(deps, self.id)).phone ?? null),
      ...signers.filter(({ mark }) => mark === self?.identifierMark).map(({ phone }) => phone),
    ].flatMap((phone) => (phone === null ? [] : [plainNumber(phone)])),
  );
  return reached.map((signer) => {
    const { phone, mark, own } = signer;
    if (phone === null || mark === self?.identifierMark) return signer;
    const shared = reached.some(
      (other) =>
        other.mark !== mark &&
        other.phone !== null &&
        plainNumber(other.phone) === plainNumber(phone) &&
        (other.own || !own),
    );
    return shared || ofSender.has(plainNumber(phone)) ? { ...signer, phone: null } : signer;
  });
}

/** A number however it is written, as a digest that tells only that two are the same. */
export function numberMark(deps: Dependencies, phone: string): string {
  return keyedDigest(deps.masterKey, 'signing number', plainNumber(phone)).toString('hex');
}

function plainNumber(phone: string): string {
  return phone.replaceAll(/\D/g, '').replace(/^(00)?86(?=1\d{10}$)/, '');
}

/** The number of whoever has this pseudonym: one they confirmed themselves before one that was entered. */
async function knownNumber(deps: Dependencies, mark: string): Promise<Known | null> {
  const { database } = deps;
  const party = await findPartyByIdentifier(database, database.city, mark);
  if (party === null) return null;
  const account = await findAccountOfParty(database, database.city, party.id);
  const confirmed = account === null ? null : await confirmedNumber(deps, account);
  if (confirmed !== null) return { phone: confirmed, own: true };
  const { phone = '', phoneFrom } = await openParty(deps, party.id);
  return phone.trim() === '' ? null : { phone: phone.trim(), own: phoneFrom === undefined };
}

async function confirmedNumber(deps: Dependencies, account: string): Promise<string | null> {
  const { database } = deps;
  const contacts = await findContacts(database, database.city, [account]);
  const contact = contacts.find((each) => each.channel === 'sms' && each.confirmedAt !== null);
  if (contact === undefined) return null;
  const phone = await unseal<string>(deps, contact.address);
  return phone === erasedValue ? null : phone;
}
