import { refuse } from '../../kernel/errors/index.ts';
import { findOutboxMessage, requeueMessage } from '../../store/exchange/outbox.ts';
import type { Dependencies } from '../dependencies.ts';

/** Sends a message that was given up once more; false for one that still waits or was answered. */
export async function requeueOutboxMessage({ database }: Dependencies, id: string): Promise<boolean> {
  if ((await findOutboxMessage(database, database.city, id)) === null) throw refuse('request.not-found');
  return await requeueMessage(database, database.city, id, 'deliver-outbox');
}
