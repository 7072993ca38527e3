import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { refuse } from '../../kernel/errors/index.ts';
import { findAccount } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import { checkPasskey } from './passkey-ceremony.ts';
import type { Shown } from './start-session.ts';

/** Who somebody is by a passkey alone. No name is asked for, and none can be locked out. */
export async function checkPasskeyOwner(
  deps: Dependencies,
  response: AuthenticationResponseJSON,
): Promise<Shown> {
  const { database } = deps;
  const { passkey } = await checkPasskey(deps, response);
  const account = await findAccount(database, database.city, passkey.account);
  if (account === null || account.disabledAt !== null) throw refuse('session.passkey-unknown');
  return { account, proven: { at: deps.now(), by: 'factor' }, way: 'passkey' };
}
