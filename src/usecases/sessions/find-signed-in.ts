import type { Deputised, Principal, Role } from '../../kernel/access/principal.ts';
import type { Grant } from '../../kernel/city/people.ts';
import type { Text } from '../../kernel/text.ts';
import { listRepresented } from '../../store/people/deputies.ts';
import { findSessionAccount } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { hashToken } from './token.ts';

/** Who a session belongs to, and as whom they act. */
export type SignedIn = {
  readonly username: string;
  readonly name: Text;
  readonly principal: Extract<Principal, { kind: 'account' }>;
};

/** The signed-in person, or null for an unknown or expired token. */
export async function findSignedIn(deps: Dependencies, token: string): Promise<SignedIn | null> {
  const account = await findSessionAccount(deps.database, deps.database.city, hashToken(token), deps.now());
  if (account === null || account.disabledAt !== null) return null;
  const [grant] = account.grants as readonly {
    role: Role;
    office?: string;
    plan?: string;
    outsideParty?: string;
  }[];
  if (grant === undefined) return null;
  const party = account.party ?? grant.outsideParty;
  const deputises = grant.office === undefined ? [] : await representedBy(deps, account);
  return {
    username: account.username,
    name: account.name as Text,
    principal: {
      kind: 'account',
      account: account.id,
      displayName: (account.name as Text).zh,
      role: grant.role,
      ...(grant.office === undefined ? {} : { office: grant.office }),
      ...(party === undefined || party === null ? {} : { party }),
      ...(deputises.length === 0 ? {} : { deputises }),
    },
  };
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
    const grant = grants.find((each) => each.office === office);
    if (grant === undefined || !deputy.grants.some((each) => each.office === office)) return [];
    return [{ account, name, role: grant.role, office, from, to }];
  });
}
