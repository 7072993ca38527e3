import { refuse } from '../../kernel/errors/index.ts';
import { findAccountByUsername, setPasswordHash } from '../../store/people/accounts.ts';
import { findSecondFactors } from '../../store/people/second-factors.ts';
import type { Dependencies } from '../dependencies.ts';
import { admitAttempt } from './admit-attempt.ts';
import { takeCode } from './one-time-code.ts';
import { hashPassword, isOutdated, verifyPassword } from './password.ts';
import { record } from './record-of.ts';
import type { Shown } from './start-session.ts';
import type { Visit } from './visit.ts';

export type Credentials = {
  readonly username: string;
  readonly password: string;
  /** An authenticator's code, or a recovery code. */
  readonly code?: string;
};

/**
 * Who somebody is by a name and a password, and by a code where they have an authenticator: the one way for the
 * product's own sign-in and for its OpenID provider. Refuses alike, after the same work, for a name that nobody has
 * and for a wrong password; and with `session.locked` whoever has tried too often.
 */
export async function checkPassword(
  deps: Dependencies,
  { username, password, code }: Credentials,
  visit: Visit,
): Promise<Shown> {
  const { database, passwordCost } = deps;
  const attempt = await admitAttempt(deps, username, visit);
  const account = await findAccountByUsername(database, database.city, username);
  const right = await verifyPassword(password, account?.passwordHash ?? null, passwordCost);
  const { totp, passkeys } = await findSecondFactors(database, database.city, account?.id ?? '');
  if (account === null || !right || account.disabledAt !== null) throw refuse('access.wrong-credentials');
  const authenticator = totp !== null && totp.confirmedAt !== null ? totp : null;
  if (authenticator !== null) {
    if (code === undefined) {
      await attempt.undecided();
      throw refuse('session.second-factor-needed');
    }
    const taken = await takeCode(deps, account.id, authenticator, code);
    if (taken === null) throw refuse('session.code-wrong');
    if (taken === 'recovery') await record(deps, account.id, 'recovery-code-used', visit);
  }
  await attempt.succeeded();
  if (account.passwordHash !== null && isOutdated(account.passwordHash, passwordCost)) {
    const hash = await hashPassword(password, passwordCost);
    await setPasswordHash(database, database.city, account.id, hash, deps.now());
  }
  const at = deps.now();
  // Whoever has a passkey has more to show than a password.
  const proven =
    authenticator !== null
      ? { at, by: 'factor' as const }
      : passkeys > 0
        ? null
        : { at, by: 'password' as const };
  return { account, proven, way: 'password' };
}
