import type { Database } from '../database.ts';

/** What cases count as towards figures: those that count and have a value. */
export async function listValuesOf(
  db: Database,
  city: string,
  cases: readonly string[],
): Promise<readonly { readonly case: string; readonly indicator: string; readonly value: number }[]> {
  const { rows } = await db.pool.query<{ case: string; indicator: string; value: number }>(
    `select source as case, indicator, value::double precision as value from contribution
     where city = $1 and source = any($2::uuid[]) and excluded is null and value is not null
     order by source, indicator`,
    [city, [...cases]],
  );
  return rows;
}
