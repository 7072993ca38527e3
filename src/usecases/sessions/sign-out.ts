import { deleteSession } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { openToken } from './provider-token.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import { hashToken } from './token.ts';

/** Which provider somebody had come by, and what it had said of them. */
export type Left = { readonly way: string; readonly idToken: string | null };

/** Ends the session of this token; says by which way it had begun, or null where there was none. */
export async function signOut(deps: Dependencies, token: string): Promise<Left | null> {
  try {
    const gone = await deleteSession(deps.database, deps.database.city, hashToken(token));
    return gone && { ...gone, idToken: gone.idToken === null ? null : openToken(deps, gone.idToken) };
  } finally {
    forgetSignIns(deps.database);
  }
}
