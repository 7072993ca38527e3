import { type Held, powersHeldBy } from '../../kernel/access/powers.ts';
import type { Deputised, Principal } from '../../kernel/access/principal.ts';
import { bestProof, type ProofLevel } from '../../kernel/access/real-name.ts';
import { idleHours } from '../../kernel/access/session-terms.ts';
import { type Grant, grantsOn } from '../../kernel/city/people.ts';
import type { Text } from '../../kernel/text.ts';
import type { Account } from '../../store/people/accounts.ts';
import { listRepresented } from '../../store/people/deputies.ts';
import { listPowersBehind } from '../../store/people/powers.ts';
import { listProofs } from '../../store/people/real-names.ts';
import { findSessionAccount, touchSession } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { hashToken } from './token.ts';

/** Who a session belongs to, and as whom they act. */
export type SignedIn = {
  readonly username: string;
  readonly name: Text;
  /** The person's own party: what they may do for others follows from it. */
  readonly party: string | null;
  readonly principal: Extract<Principal, { kind: 'account' }>;
  /** The session's id; null where a program asks for the person. */
  readonly session: string | null;
  /** When they last showed all that they have to show who they are (ISO 8601): what changes a sign-in asks for it. */
  readonly confirmedAt: string | null;
  /** The roles they have today, in order; they act by the first unless they choose another. */
  readonly holds: readonly Grant[];
  /** What a program may do for the person; null for the person themselves, who may do all that is theirs. */
  readonly scopes: readonly string[] | null;
};

/** A use is written down when the last one that was is so old. */
const touchedAfterMs = 5 * 60_000;

/** The signed-in person, or null for an unknown or expired token. */
export async function findSignedIn(deps: Dependencies, token: string): Promise<SignedIn | null> {
  const { database } = deps;
  const now = new Date(deps.wall()).toISOString();
  const found = await findSessionAccount(database, database.city, hashToken(token), now, idleHours * 3_600);
  if (found === null) return null;
  if (Date.parse(now) - Date.parse(found.seenAt) > touchedAfterMs)
    await touchSession(database, database.city, hashToken(token), now);
  const { session, provenAt: confirmedAt, provenBy } = found;
  // A password weighs enough only where it is printed for everybody to try the product with.
  const weighs = provenBy === 'factor' || found.demonstration;
  return await signedInAs(deps, found, {
    session,
    confirmedAt,
    provenAt: weighs ? confirmedAt : null,
    scopes: null,
  });
}

/**
 * The person of an account, as they act by the first grant of today or the one they have chosen; null where the
 * account is in use no more, or has no grant today: whoever has left is nobody.
 */
export async function signedInAs(
  deps: Dependencies,
  account: Account,
  {
    provenAt,
    ...by
  }: Pick<SignedIn, 'session' | 'confirmedAt' | 'scopes'> & { readonly provenAt: string | null },
): Promise<SignedIn | null> {
  if (account.disabledAt !== null) return null;
  const holds = grantsOn(account.grants, deps.now().slice(0, 10));
  const [grant] = holds;
  if (grant === undefined) return null;
  const party = account.party ?? grant.outsideParty;
  const [deputises, own] = await Promise.all([
    holds.some(({ office }) => office !== undefined)
      ? representedBy(deps, { id: account.id, grants: holds })
      : [],
    account.party === null ? { powers: [], proof: null } : standingOf(deps, account.party),
  ]);
  return {
    username: account.username,
    name: account.name as Text,
    party: account.party,
    principal: {
      kind: 'account',
      account: account.id,
      displayName: (account.name as Text).zh,
      role: grant.role,
      ...(grant.office === undefined ? {} : { office: grant.office }),
      ...(grant.plan === undefined ? {} : { plan: grant.plan }),
      ...(party === undefined || party === null ? {} : { party }),
      ...(deputises.length === 0 ? {} : { deputises }),
      ...(own.powers.length === 0 ? {} : { powers: own.powers }),
      ...(own.proof === null ? {} : { proof: own.proof }),
      provenAt,
    },
    holds,
    ...by,
  };
}

/** For whom else a person may act today, and how well it is known who they are. */
async function standingOf(
  { database, now }: Dependencies,
  person: string,
): Promise<{ readonly powers: readonly Held[]; readonly proof: ProofLevel | null }> {
  const [powers, proofs] = await Promise.all([
    listPowersBehind(database, database.city, person),
    listProofs(database, database.city, person),
  ]);
  const day = now().slice(0, 10);
  return {
    powers: powersHeldBy(person, powers, day),
    proof: bestProof(proofs, day)?.level ?? null,
  };
}

/** The same person by another of the roles they have today; by the first where they do not have that one. */
export function inRole(signedIn: SignedIn, chosen: string | undefined): SignedIn {
  const grant = signedIn.holds.find((each) => grantName(each) === chosen);
  if (grant === undefined || grant === signedIn.holds[0]) return signedIn;
  const { office: _office, plan: _plan, ...rest } = signedIn.principal;
  return {
    ...signedIn,
    principal: {
      ...rest,
      role: grant.role,
      ...(grant.office === undefined ? {} : { office: grant.office }),
      ...(grant.plan === undefined ? {} : { plan: grant.plan }),
    },
  };
}

/** By which one of somebody's roles is chosen: `handler tax-bureau@411081`; one may lead several plans for an office. */
export function grantName({ role, office, plan, outsideParty }: Grant): string {
  return [role, plan ?? office ?? outsideParty ?? ''].join(' ').trim();
}

/**
 * In whose stead they may act today, each with the role that one has in the office in which they are
 * represented. Both must still be of that office.
 */
async function representedBy(
  deps: Dependencies,
  deputy: { readonly id: string; readonly grants: readonly Grant[] },
): Promise<readonly Deputised[]> {
  const day = deps.now().slice(0, 10);
  const rows = await listRepresented(deps.database, deps.database.city, deputy.id, day);
  return rows.flatMap(({ account, name, office, grants, from, to }): Deputised[] => {
    const grant = grantsOn(grants, day).find((each) => each.office === office);
    if (grant === undefined || !deputy.grants.some((each) => each.office === office)) return [];
    return [{ account, name, role: grant.role, office, from, to }];
  });
}
