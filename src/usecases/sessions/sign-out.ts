import { deleteSession } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import { hashToken } from './token.ts';

/** Ends the session of this token; says by which way it had begun, or null where there was none. */
export async function signOut(deps: Dependencies, token: string): Promise<string | null> {
  try {
    return await deleteSession(deps.database, deps.database.city, hashToken(token));
  } finally {
    forgetSignIns(deps.database);
  }
}
