import { refuse } from '../../kernel/errors/index.ts';
import { isUuid } from '../../store/page.ts';
import { endSessions } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SignedIn } from './find-signed-in.ts';
import { record } from './record-of.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import type { Visit } from './visit.ts';

/** Ends one of the person's own sessions, on whatever device it is, or all of them but this one. */
export async function endSession(
  deps: Dependencies,
  { principal: { account }, session }: SignedIn,
  ended: { readonly session: string } | 'others',
  visit: Visit,
): Promise<void> {
  const { database } = deps;
  if (ended !== 'others' && !isUuid(ended.session)) throw refuse('session.unknown');
  const count = await endSessions(
    database,
    database.city,
    account,
    ended === 'others' ? { except: session } : ended,
  );
  forgetSignIns(database);
  if (count === 0 && ended !== 'others') throw refuse('session.unknown');
  if (count > 0) await record(deps, account, 'session-ended', visit);
}
