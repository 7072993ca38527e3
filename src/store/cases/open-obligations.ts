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

/**
 * Cases in which somebody still owes something or has to check it, also ended ones, in the order of their
 * ids: what an office has to check later stands in no list of its own.
 */
export async function listAllOwing(
  db: Database,
  city: string,
  page: { readonly limit: number; readonly after: string | null },
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select distinct case_id as id from work_item
     where city = $1 and case_id > $2 and item like 'obligation:%' order by case_id limit $3`,
    [city, page.after ?? '00000000-0000-0000-0000-000000000000', page.limit],
  );
  return rows.map(({ id }) => id);
}
