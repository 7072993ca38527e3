import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { findAccountByUsername, setPasswordHash } from '../../store/people/accounts.ts';
import {
  deleteSecondFactors,
  issueRecoveryCode,
  spendRecoveryCode,
} from '../../store/people/second-factors.ts';
import { endSessions } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { admitAttempt } from './admit-attempt.ts';
import { mustBeStrong } from './change-password.ts';
import { mustBeConfirmed } from './confirmed.ts';
import type { SignedIn } from './find-signed-in.ts';
import { hashPassword } from './password.ts';
import { record } from './record-of.ts';
import { newRecoveryCode, recoveryDigest } from './recovery-code.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import type { Visit } from './visit.ts';

const issuedHours = 24;

/**
 * An administrator, having seen for themselves who asks, gives out a code by which that person sets a new password.
 * It holds for a day and once, and who gave it out is on record with its owner. Nobody gives one to themselves.
 */
export async function issueRecovery(
  deps: Dependencies,
  signedIn: SignedIn & { readonly principal: Extract<Principal, { kind: 'account' }> },
  username: string,
  visit: Visit,
): Promise<{ readonly code: string; readonly expiresAt: string }> {
  mustBeConfirmed(deps, signedIn);
  const { database, masterKey } = deps;
  const account = await findAccountByUsername(database, database.city, username);
  if (account === null || account.disabledAt !== null) throw refuse('session.account-unknown');
  if (account.id === signedIn.principal.account) throw refuse('access.not-permitted');
  const code = newRecoveryCode(deps.randomBytes);
  const expiresAt = new Date(Date.parse(deps.now()) + issuedHours * 3_600_000).toISOString();
  await issueRecoveryCode(database, database.city, {
    account: account.id,
    digest: recoveryDigest(masterKey, account.id, code),
    issuedBy: signedIn.principal.account,
    expiresAt,
  });
  await record(deps, account.id, 'recovery-issued', visit, signedIn.principal.account);
  return { code, expiresAt };
}

/**
 * Sets a new password with a code that an administrator gave out. What the person had beside the old one is gone with
 * the phone it was on, and every session ends. Refuses alike for a wrong code and for a name that nobody has.
 */
export async function recoverAccount(
  deps: Dependencies,
  asked: { readonly username: string; readonly code: string; readonly password: string },
  visit: Visit,
): Promise<void> {
  const { database, masterKey } = deps;
  mustBeStrong(asked.password, asked.username);
  const attempt = await admitAttempt(deps, asked.username, visit);
  const account = await findAccountByUsername(database, database.city, asked.username);
  const hash = await hashPassword(asked.password, deps.passwordCost);
  const owner = account?.id ?? '';
  const now = deps.now();
  const right = await spendRecoveryCode(
    database,
    database.city,
    owner,
    recoveryDigest(masterKey, owner, asked.code),
    { kind: 'issued', now },
  );
  if (account === null || account.disabledAt !== null || !right) throw refuse('session.recovery-wrong');
  await deleteSecondFactors(database, database.city, account.id);
  await setPasswordHash(database, database.city, account.id, hash, now);
  await endSessions(database, database.city, account.id, { except: null });
  forgetSignIns(database);
  await attempt.succeeded();
  await record(deps, account.id, 'recovered', visit);
}
