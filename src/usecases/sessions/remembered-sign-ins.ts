import type { Database } from '../../store/database.ts';
import type { Dependencies } from '../dependencies.ts';
import { findSignedIn, type SignedIn } from './find-signed-in.ts';
import { findTokenHolder } from './find-token-holder.ts';
import { hashToken } from './token.ts';

/*
 * A page asks for several things at once, and each request says anew who asks. Whoever was found a moment ago
 * is not looked for again. What ends or changes a sign-in in this process is obeyed at once; what another
 * process or the end of its hours does, within a second.
 */

const rememberedMs = 1_000;
const mostRemembered = 10_000;

type Memory = {
  readonly known: Map<string, { readonly signedIn: SignedIn; readonly until: number }>;
  /** Grows whenever something is forgotten: what was being looked up meanwhile may be outdated. */
  forgotten: number;
};

const memories = new WeakMap<Database, Memory>();

function memoryOf(database: Database): Memory {
  const memory = memories.get(database) ?? { known: new Map(), forgotten: 0 };
  memories.set(database, memory);
  return memory;
}

/** As `findSignedIn`, or as it was at most a second ago. */
export async function recallSignedIn(deps: Dependencies, token: string): Promise<SignedIn | null> {
  return await recall(deps, token, findSignedIn);
}

/** As `findTokenHolder`, or as it was at most a second ago. */
export async function recallTokenHolder(deps: Dependencies, token: string): Promise<SignedIn | null> {
  return await recall(deps, `bearer ${token}`, () => findTokenHolder(deps, token));
}

async function recall(
  deps: Dependencies,
  token: string,
  find: (deps: Dependencies, token: string) => Promise<SignedIn | null>,
): Promise<SignedIn | null> {
  const memory = memoryOf(deps.database);
  const digest = hashToken(token).toString('base64url');
  const began = performance.now();
  const known = memory.known.get(digest);
  if (known !== undefined && known.until > began) return known.signedIn;
  const { forgotten } = memory;
  const signedIn = await find(deps, token);
  if (signedIn === null) memory.known.delete(digest);
  else if (forgotten === memory.forgotten) {
    if (memory.known.size >= mostRemembered) memory.known.clear();
    memory.known.set(digest, { signedIn, until: began + rememberedMs });
  }
  return signedIn;
}

/**
 * To be called after a session has ended, or when what somebody may do has changed.
 *
 * @param party whose standing alone has changed; everybody's may have, where absent
 */
export function forgetSignIns(database: Database, party?: string): void {
  const memory = memoryOf(database);
  memory.forgotten += 1;
  if (party === undefined) memory.known.clear();
  else
    for (const [digest, { signedIn }] of memory.known)
      if (signedIn.party === party) memory.known.delete(digest);
}
