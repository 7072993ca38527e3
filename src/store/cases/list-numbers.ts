import type { Database } from '../database.ts';

/** Numbers of cases of these services that were opened in a span of time, in their order; without parts of bundles. */
export async function listNumbers(
  db: Database,
  city: string,
  filter: {
    readonly from: string;
    readonly to: string;
    readonly services: readonly string[];
    readonly limit: number;
  },
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ number: string }>(
    `select number from case_file
     where city = $1 and opened_at >= $2 and opened_at < $3 and parent_case is null
       and service = any($4)
     order by opened_at desc, id desc limit $5`,
    [city, filter.from, filter.to, filter.services, filter.limit],
  );
  return rows.map(({ number }) => number).toSorted();
}
