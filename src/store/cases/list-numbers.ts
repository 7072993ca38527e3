import type { Database } from '../database.ts';

/** Numbers of cases that were opened in a span of time, in their order; parts of bundles have none of their own here. */
export async function listNumbers(
  db: Database,
  city: string,
  filter: {
    readonly from: string;
    readonly to: string;
    readonly service?: string;
    /** Services that are left out. */
    readonly without: readonly string[];
    readonly limit: number;
  },
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ number: string }>(
    `select number from case_file
     where city = $1 and opened_at >= $2 and opened_at < $3 and parent_case is null
       and ($4::text is null or service = $4) and service <> all($6)
     order by opened_at desc, id desc limit $5`,
    [city, filter.from, filter.to, filter.service ?? null, filter.limit, filter.without],
  );
  return rows.map(({ number }) => number).toSorted();
}
