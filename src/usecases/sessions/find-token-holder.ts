import { findTokenAccount } from '../../store/people/api-clients.ts';
import type { Dependencies } from '../dependencies.ts';
import { type SignedIn, signedInAs } from './find-signed-in.ts';
import { hashToken } from './token.ts';

/**
 * For whom a program asks that shows this token (OAuth 2, RFC 6749 §4.4, RFC 6750), and within which scopes; null
 * for a token that was never given out, has ended, or whose client was revoked.
 */
export async function findTokenHolder(deps: Dependencies, token: string): Promise<SignedIn | null> {
  const { database } = deps;
  const wall = new Date(deps.wall()).toISOString();
  const found = await findTokenAccount(database, database.city, hashToken(token), wall);
  if (found === null) return null;
  // A program cannot show that a person is there: whatever asks for that is refused to it.
  return await signedInAs(deps, found, {
    session: null,
    confirmedAt: null,
    provenAt: null,
    scopes: found.scopes,
  });
}
