import type { Database } from '../database.ts';

export type MeasureCount = { readonly office: string; readonly measure: string; readonly count: number };

/** How often each office had each measure, of a register whose entries name `office` and `measure`. */
export async function countMeasures(
  db: Database,
  city: string,
  register: string,
): Promise<readonly MeasureCount[]> {
  const { rows } = await db.pool.query<MeasureCount>(
    `select content->>'office' as office, content->>'measure' as measure, count(*)::integer as count
     from register_entry
     where city = $1 and register = $2 and content->>'office' is not null and content->>'measure' is not null
     group by 1, 2 order by 1, 2`,
    [city, register],
  );
  return rows;
}
