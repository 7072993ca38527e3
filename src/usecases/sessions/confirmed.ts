import { isFresh } from '../../kernel/access/session-terms.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Dependencies } from '../dependencies.ts';
import type { SignedIn } from './find-signed-in.ts';

/**
 * Lets through whoever showed in the last minutes all that they have to show who they are. Refuses others with
 * `session.proof-needed`: the page asks for it, and sends the same again.
 */
export function mustBeConfirmed(deps: Dependencies, { confirmedAt }: SignedIn): void {
  if (!isFresh(confirmedAt, deps.now())) throw refuse('session.proof-needed');
}
