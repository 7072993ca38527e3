import type { Database } from '../database.ts';

/** Whether this message of an outside party has been dealt with. It is written with the act it causes. */
export async function isInInbox(db: Database, city: string, party: string, id: string): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    'select from inbox_message where city = $1 and party = $2 and id = $3',
    [city, party, id],
  );
  return rowCount === 1;
}
