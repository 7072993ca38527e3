import { bestProof } from '../../kernel/access/real-name.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type Account, findAccount } from '../../store/people/accounts.ts';
import {
  changeLinkLevel,
  findLink,
  linkIdentity,
  listAccountsOfParty,
} from '../../store/people/identity-links.ts';
import { findPartyByIdentifier } from '../../store/people/parties.ts';
import { listProofs, storeProof } from '../../store/people/real-names.ts';
import type { Dependencies } from '../dependencies.ts';
import { personStream } from '../parties/person-stream.ts';
import { personOf } from '../personal-fields/person.ts';
import { record } from './record-of.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import type { OuterProvider } from './sign-in-provider.ts';
import type { Visit } from './visit.ts';

/** What a provider says of somebody. */
export type Claims = Readonly<Record<string, unknown>> & { readonly sub: string };

export const textOf = (claim: unknown): string => (typeof claim === 'string' ? claim : '');

/** Somebody as a provider knows them, and how well it says that it has looked. */
type Seen = { readonly claims: Claims; readonly level: string };

/**
 * The one account of the person whom the provider has verified, by identity number and name together; never by an
 * address of e-mail, which others may come to have, nor at a level at which it takes number and name from whoever comes.
 * It is remembered, so that later the subject alone is enough.
 */
export async function linkByRealName(
  deps: Dependencies,
  outer: OuterProvider,
  { claims, level }: Seen,
  visit: Visit,
): Promise<Account> {
  if (!hasVerified(outer, level)) throw refuse('session.not-linked');
  const accounts = await accountsVerified(deps, outer, claims);
  const [account, other] = accounts;
  if (account === undefined || other !== undefined) throw refuse('session.not-linked');
  await link(deps, outer, { claims, level, account }, visit);
  return account;
}

/**
 * Somebody who is signed in has a provider linked to their account, at any level that lets people in: it must know them
 * as exactly the person of this account, which they have shown here. Refuses `session.not-linked`, also where it knows them as another account.
 */
export async function linkToAccount(
  deps: Dependencies,
  outer: OuterProvider,
  { claims, account: id }: { readonly claims: Claims; readonly account: string },
  visit: Visit,
): Promise<void> {
  const { database } = deps;
  const level = textOf(claims[outer.claims.level]);
  if (!outer.levels.includes(level)) throw refuse('session.not-linked');
  const account = await findAccount(database, database.city, id);
  const verified = await accountsVerified(deps, outer, claims);
  if (account === null || !verified.some((each) => each.id === id)) throw refuse('session.not-linked');
  const before = await findLink(database, database.city, outer.id, claims.sub);
  if (before !== null && before.account.id !== id) throw refuse('session.not-linked');
  if (before === null) await link(deps, outer, { claims, level, account }, visit);
  else if (before.level !== level) await noteLevel(deps, outer, { claims, level, account });
}

/**
 * The provider has looked at somebody again since: kept, and where it verified them, as the person of this account,
 * relied on.
 */
export async function noteLevel(
  deps: Dependencies,
  outer: OuterProvider,
  { claims, level, account }: Seen & { readonly account: Account },
): Promise<void> {
  const { database } = deps;
  const at = deps.now();
  await changeLinkLevel(database, database.city, { provider: outer.id, subject: claims.sub, level, at });
  if (await isPersonOf(deps, outer, claims, account)) await noteProof(deps, account, outer, level);
}

/** Whether it has checked number and name against a source, at this level. */
function hasVerified({ verified, levels }: OuterProvider, level: string): boolean {
  return (verified ?? levels).includes(level);
}

/** Whether the provider names the person behind this account; without a number it names nobody. */
async function isPersonOf(
  { database, masterKey }: Dependencies,
  outer: OuterProvider,
  claims: Claims,
  { party, name }: Account,
): Promise<boolean> {
  const identifier = textOf(claims[outer.claims.identifier]);
  if (party === null || identifier === '' || textOf(claims[outer.claims.name]).trim() !== name.zh)
    return false;
  const known = await findPartyByIdentifier(database, database.city, personOf(masterKey, identifier));
  return known?.id === party;
}

async function accountsVerified(
  { database, masterKey }: Dependencies,
  outer: OuterProvider,
  claims: Claims,
): Promise<readonly Account[]> {
  const identifier = textOf(claims[outer.claims.identifier]);
  const name = textOf(claims[outer.claims.name]).trim();
  if (identifier === '' || name === '') throw refuse('session.not-linked');
  const party = await findPartyByIdentifier(database, database.city, personOf(masterKey, identifier));
  if (party === null) return [];
  const accounts = await listAccountsOfParty(database, database.city, party.id);
  return accounts.filter((each) => each.name.zh === name);
}

async function link(
  deps: Dependencies,
  outer: OuterProvider,
  { claims, level, account }: Seen & { readonly account: Account },
  visit: Visit,
): Promise<void> {
  const { database } = deps;
  await linkIdentity(database, database.city, {
    provider: outer.id,
    subject: claims.sub,
    account: account.id,
    level,
    linkedAt: deps.now(),
  });
  await noteProof(deps, account, outer, level);
  await record(deps, account.id, 'provider-linked', visit);
}

/**
 * Who the person is was looked at there, where its level says so: every service may rely on it, and shows where it came
 * from. Whoever is known as well already is not proven again.
 */
async function noteProof(
  deps: Dependencies,
  { party }: Account,
  outer: OuterProvider,
  level: string,
): Promise<void> {
  if (party === null || !hasVerified(outer, level)) return;
  const { database } = deps;
  const known = bestProof(await listProofs(database, database.city, party), deps.now().slice(0, 10));
  if (known !== null && known.level !== 'counter') return;
  const proof = {
    id: deps.newId(),
    person: party,
    level: 'source',
    how: outer.name.zh,
    office: null,
    case: null,
    provenBy: null,
    provenAt: deps.now(),
    until: null,
  } as const;
  const actor = { kind: 'system', id: `provider ${outer.id}` } as const;
  await storeProof(database, database.city, proof, { actor, stream: personStream(party) });
  forgetSignIns(database);
}
