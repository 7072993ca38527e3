import { isStrongEnough, leastPasswordLength } from '../../kernel/access/password-rules.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { setPasswordHash } from '../../store/people/accounts.ts';
import { endSessions } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { mustBeConfirmed } from './confirmed.ts';
import type { SignedIn } from './find-signed-in.ts';
import { hashPassword } from './password.ts';
import { record } from './record-of.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import type { Visit } from './visit.ts';

/** Sets another password for oneself. Every other session ends: whoever knew the old one is out. */
export async function changePassword(
  deps: Dependencies,
  signedIn: SignedIn,
  password: string,
  visit: Visit,
): Promise<void> {
  mustBeConfirmed(deps, signedIn);
  mustBeStrong(password, signedIn.username);
  const { database } = deps;
  const { account } = signedIn.principal;
  const hash = await hashPassword(password, deps.passwordCost);
  await setPasswordHash(database, database.city, account, hash, deps.now());
  await endSessions(database, database.city, account, { except: signedIn.session });
  forgetSignIns(database);
  await record(deps, account, 'password-changed', visit);
}

export function mustBeStrong(password: string, username: string): void {
  if (!isStrongEnough(password, username))
    throw refuse('session.password-weak', { least: leastPasswordLength });
}
