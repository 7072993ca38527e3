import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { refuse } from '../../kernel/errors/index.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { findSecondFactors } from '../../store/people/second-factors.ts';
import { type Proven, renewSession } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { admitAttempt } from './admit-attempt.ts';
import { findSignedIn, type SignedIn } from './find-signed-in.ts';
import { takeCode } from './one-time-code.ts';
import { checkPasskey } from './passkey-ceremony.ts';
import { verifyPassword } from './password.ts';
import { record } from './record-of.ts';
import { hashToken, newToken } from './token.ts';
import type { Visit } from './visit.ts';

/** How somebody shows once more that it is they. */
export type Proof =
  | { readonly passkey: AuthenticationResponseJSON }
  | { readonly code: string }
  | { readonly password: string };

/**
 * Somebody shows once more that it is they, within the session: by a passkey or a code, or by the password where they
 * have nothing more. The session goes on under another token and ends when it would have ended.
 */
export async function stepUp(
  deps: Dependencies,
  signedIn: SignedIn,
  token: string,
  proof: Proof,
  visit: Visit,
): Promise<{ readonly token: string }> {
  const { account } = signedIn.principal;
  const by = await provenBy(deps, signedIn, proof, visit);
  return await renew(deps, { account, token, proven: { at: deps.now(), by } }, visit);
}

/**
 * The same where a provider outside has vouched anew for whoever set out to it: only the session of that account is
 * renewed. Refuses `access.sign-in-needed`, and `session.provider-refused` where it may not stand in for what they have.
 */
export async function stepUpElsewhere(
  deps: Dependencies,
  { account, proven }: { readonly account: string; readonly proven: Proven },
  token: string,
  visit: Visit,
): Promise<{ readonly token: string }> {
  const { database } = deps;
  const signedIn = await findSignedIn(deps, token);
  if (signedIn?.principal.account !== account) throw refuse('access.sign-in-needed');
  // A password there is no more than a password here: it is not enough for whoever has set up more.
  const { totp, passkeys } = await findSecondFactors(database, database.city, account);
  const hasMore = passkeys > 0 || (totp !== null && totp.confirmedAt !== null);
  if (proven.by === 'password' && hasMore) throw refuse('session.provider-refused');
  return await renew(deps, { account, token, proven }, visit);
}

async function renew(
  deps: Dependencies,
  { account, token, proven }: { readonly account: string; readonly token: string; readonly proven: Proven },
  visit: Visit,
): Promise<{ readonly token: string }> {
  const { database } = deps;
  const after = newToken(deps.randomBytes);
  const renewed = await renewSession(database, database.city, {
    before: hashToken(token),
    after: hashToken(after),
    proven,
    now: new Date(deps.wall()).toISOString(),
  });
  if (!renewed) throw refuse('access.sign-in-needed');
  await record(deps, account, 'proven-again', visit);
  // Requests of the page that are under way with the old token are still known for a second.
  return { token: after };
}

async function provenBy(
  deps: Dependencies,
  { principal: { account }, username }: SignedIn,
  proof: Proof,
  visit: Visit,
): Promise<Proven['by']> {
  const { database } = deps;
  if ('passkey' in proof) {
    const { passkey } = await checkPasskey(deps, proof.passkey);
    if (passkey.account !== account) throw refuse('session.passkey-unknown');
    return 'factor';
  }
  const attempt = await admitAttempt(deps, username, visit);
  const { totp, passkeys } = await findSecondFactors(database, database.city, account);
  if ('code' in proof) {
    const taken = await takeCode(deps, account, totp, proof.code);
    if (taken === null) throw refuse('session.code-wrong');
    if (taken === 'recovery') await record(deps, account, 'recovery-code-used', visit);
    await attempt.succeeded();
    return 'factor';
  }
  if (passkeys > 0 || (totp !== null && totp.confirmedAt !== null)) {
    await attempt.undecided();
    throw refuse('session.proof-needed');
  }
  const found = await findAccount(database, database.city, account);
  if (!(await verifyPassword(proof.password, found?.passwordHash ?? null, deps.passwordCost)))
    throw refuse('session.password-wrong');
  await attempt.succeeded();
  return 'password';
}
