import type { Principal } from '../../kernel/access/principal.ts';
import { isFresh } from '../../kernel/access/session-terms.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { CaseCommand, ServiceDefinition } from '../../kernel/process/index.ts';
import { needsProof } from '../../kernel/process/step-up.ts';

/**
 * Refuses (`session.proof-needed`) an act of weight to whoever has not shown just now, by more than a password, that it
 * is they. Nothing is stored by then: the same act may be sent again, under the same key.
 */
export function mustBeProvenFor(
  definition: ServiceDefinition,
  command: CaseCommand,
  principal: Principal,
  now: string,
): void {
  if (principal.kind !== 'account' || principal.provenAt === undefined) return;
  if (needsProof(definition, command) && !isFresh(principal.provenAt, now))
    throw refuse('session.proof-needed');
}
