import { refuse } from '../../kernel/errors/index.ts';
import { findAccountByUsername } from '../../store/people/accounts.ts';
import { createSession, deleteSession } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { verifyPassword } from './password.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import { hashToken } from './token.ts';

const sessionHours = 12;

/** Starts a session: the token goes to the browser, only its digest is kept. Refuses alike for a wrong name and a wrong password. */
export async function signIn(
  deps: Dependencies,
  { username, password }: { readonly username: string; readonly password: string },
): Promise<{ readonly token: string; readonly seconds: number }> {
  const account = await findAccountByUsername(deps.database, deps.database.city, username);
  const right = await verifyPassword(password, account?.passwordHash ?? null);
  if (account === null || !right || account.disabledAt !== null) throw refuse('access.wrong-credentials');
  const token = Buffer.from(deps.randomBytes(32)).toString('base64url');
  const createdAt = deps.now();
  const expiresAt = new Date(Date.parse(createdAt) + sessionHours * 3_600_000).toISOString();
  await createSession(deps.database, deps.database.city, {
    tokenHash: hashToken(token),
    account: account.id,
    createdAt,
    expiresAt,
  });
  return { token, seconds: sessionHours * 3600 };
}

export async function signOut(deps: Dependencies, token: string): Promise<void> {
  try {
    await deleteSession(deps.database, deps.database.city, hashToken(token));
  } finally {
    forgetSignIns(deps.database);
  }
}
