import type { Database } from '../database.ts';

/** An ended case, with how many events it has. */
export type EndedCase = { readonly id: string; readonly service: string; readonly events: number };

/** Ended cases of these services in the order of their ids, from behind `after`. */
export async function listEnded(
  db: Database,
  city: string,
  asked: { readonly services: readonly string[]; readonly after: string | null; readonly limit: number },
): Promise<readonly EndedCase[]> {
  const { rows } = await db.lanes.query<EndedCase>({
    name: 'ended-cases',
    text: `select id, service, version as events from case_file
           where city = $1 and id > $2::uuid and ended_at is not null and service = any ($3::text[])
           order by id limit $4`,
    values: [city, asked.after ?? '00000000-0000-0000-0000-000000000000', [...asked.services], asked.limit],
  });
  return rows;
}

export async function countEnded(db: Database, city: string, services: readonly string[]): Promise<number> {
  const { rows } = await db.pool.query<{ ended: number }>(
    `select count(*) as ended from case_file
     where city = $1 and ended_at is not null and service = any ($2::text[])`,
    [city, [...services]],
  );
  return rows[0]?.ended ?? 0;
}
