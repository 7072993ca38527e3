import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';

/** A message of an outside party that has been taken in. It is written with the act it causes. */
export type InboxMessage = {
  readonly receivedAt: string;
  readonly body: {
    /** SHA-256 of the message's payload. */
    readonly digest: string;
    /** Whether it took effect, and if not, why. */
    readonly effective: boolean;
    readonly code: string | null;
  };
};

/** The message, or null. */
export async function findInboxMessage(
  db: Database,
  city: string,
  party: string,
  id: string,
): Promise<InboxMessage | null> {
  const [found] = await messagesOf(db, city)({ party, id });
  return found ?? null;
}

const messagesOf = lookUpTogether<{ readonly party: string; readonly id: string }, InboxMessage>({
  name: 'find-inbox-message',
  text: `select i.n, m.received_at as "receivedAt", m.body
         from unnest($2::text[], $3::text[]) with ordinality i (party, id, n)
         cross join lateral (
           select * from inbox_message m where m.city = $1 and m.party = i.party and m.id = i.id limit 1) m`,
  columns: (messages) => [messages.map(({ party }) => party), messages.map(({ id }) => id)],
});
