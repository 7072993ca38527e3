import { refuse } from '../../kernel/errors/index.ts';
import { deletePasskey } from '../../store/people/passkeys.ts';
import type { Dependencies } from '../dependencies.ts';
import { mustBeConfirmed } from './confirmed.ts';
import type { SignedIn } from './find-signed-in.ts';
import { record } from './record-of.ts';
import type { Visit } from './visit.ts';

/** Takes one of the person's own passkeys away, such as that of a lost phone. */
export async function removePasskey(
  deps: Dependencies,
  signedIn: SignedIn,
  id: string,
  visit: Visit,
): Promise<void> {
  mustBeConfirmed(deps, signedIn);
  const { account } = signedIn.principal;
  if (!(await deletePasskey(deps.database, deps.database.city, account, id))) throw refuse('session.unknown');
  await record(deps, account, 'passkey-removed', visit);
}
