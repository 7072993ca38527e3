import { sessionHours } from '../../kernel/access/session-terms.ts';
import type { Account } from '../../store/people/accounts.ts';
import { createSession, deleteSession, type Proven } from '../../store/people/sessions.ts';
import type { Dependencies } from '../dependencies.ts';
import { markBrowser } from './known-browser.ts';
import { sealToken } from './provider-token.ts';
import { record } from './record-of.ts';
import { forgetSignIns } from './remembered-sign-ins.ts';
import { hashToken, newToken } from './token.ts';
import { deviceOf, type Visit } from './visit.ts';

/** Who somebody has shown to be. */
export type Shown = {
  readonly account: Account;
  readonly proven: Proven | null;
  /** `password`, `passkey`, or the provider that vouched. */
  readonly way: string;
  /** What a provider outside said, to be shown to it when they leave. */
  readonly idToken?: string;
};

/** What the browser is to keep: the session's token and how long, and the mark of a known browser. */
export type Started = { readonly token: string; readonly seconds: number; readonly mark: string };

/**
 * Starts a session with a token of its own making: whatever the browser came with is not taken on, and ends.
 * The token goes to the browser, only its digest is kept.
 */
export async function startSession(
  deps: Dependencies,
  { account, proven, way, idToken }: Shown,
  visit: Visit,
  before: string | undefined,
): Promise<Started> {
  const { database } = deps;
  const token = newToken(deps.randomBytes);
  const began = deps.wall();
  await createSession(database, database.city, {
    tokenHash: hashToken(token),
    account: account.id,
    createdAt: new Date(began).toISOString(),
    expiresAt: new Date(began + sessionHours * 3_600_000).toISOString(),
    proven,
    way,
    device: deviceOf(visit.userAgent),
    ...(idToken === undefined ? {} : { idToken: sealToken(deps, idToken) }),
  });
  await record(deps, account.id, 'signed-in', visit);
  if (before !== undefined) {
    await deleteSession(database, database.city, hashToken(before));
    forgetSignIns(database);
  }
  return { token, seconds: sessionHours * 3_600, mark: markBrowser(deps, account.username) };
}
