import type { Database } from '../database.ts';

/** Cases in which a party still owes something, by its items of work. */
export async function listOwing(db: Database, city: string, party: string): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select distinct case_id as id from work_item
     where city = $1 and party = $2 and item like 'obligation:%' order by case_id`,
    [city, party],
  );
  return rows.map(({ id }) => id);
}
