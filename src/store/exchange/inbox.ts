import type { Database } from '../database.ts';

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
  const { rows } = await db.pool.query<InboxMessage>(
    `select received_at as "receivedAt", body from inbox_message where city = $1 and party = $2 and id = $3`,
    [city, party, id],
  );
  return rows[0] ?? null;
}
