import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { replayMessage } from '../../store/exchange/health.ts';
import { findOutboxMessage } from '../../store/exchange/outbox.ts';
import type { Dependencies } from '../dependencies.ts';
import { operationBy } from '../operations/operations-log.ts';

/** Sends a message that was given up once more, and keeps who wanted it and why; false for one that was not given up. */
export async function replayOutboxMessage(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  message: string,
  reason: string,
): Promise<boolean> {
  const { database, newId, now } = deps;
  if ((await findOutboxMessage(database, database.city, message)) === null) throw refuse('request.not-found');
  const replay = { id: newId(), message, at: now(), account: principal.account, reason };
  const operation = operationBy(deps, principal, { type: 'message-sent-again', message });
  return await replayMessage(database, database.city, replay, 'deliver-outbox', operation);
}
