import { type Database, longReading } from '../database.ts';

/** An ended case, with how many events it has. */
export type EndedCase = { readonly id: string; readonly service: string; readonly events: number };

export type MeasuredServices = {
  /** Services that something is measured of. */
  readonly services: readonly string[];
  /** Those of them that are measured with the cases they opened. */
  readonly withParts: readonly string[];
};

/**
 * Ended cases of these services in the order of their ids, from behind `after`; but for those that an ended case opened
 * that is measured with its parts: they are worked out with it, so that no case is read twice.
 */
export async function listEnded(
  db: Database,
  city: string,
  asked: MeasuredServices & { readonly after: string | null; readonly limit: number },
): Promise<readonly EndedCase[]> {
  const { rows } = await db.lanes.query<EndedCase>({
    name: 'ended-cases',
    // A join, since of "not exists" beside an "or" the planner makes a hash of all cases anew for every page.
    text: `select f.id, f.service, f.version as events
           from case_file f left join case_file p on p.city = $1 and p.id = f.parent_case
           where f.city = $1 and f.id > $2::uuid and f.ended_at is not null and f.service = any ($3::text[])
             and (p.id is null or p.ended_at is null or p.service <> all ($4::text[]) or p.service <> all ($3::text[]))
           order by f.id limit $5`,
    values: [
      city,
      asked.after ?? '00000000-0000-0000-0000-000000000000',
      [...asked.services],
      [...asked.withParts],
      asked.limit,
    ],
  });
  return rows;
}

export async function countEnded(db: Database, city: string, services: readonly string[]): Promise<number> {
  const { rows } = await db.pool.query<{ ended: number }>({
    ...longReading,
    text: `select count(*) as ended from case_file
           where city = $1 and ended_at is not null and service = any ($2::text[])`,
    values: [city, [...services]],
  });
  return rows[0]?.ended ?? 0;
}

/** The cases that these opened, whatever became of them. */
export async function listParts(
  db: Database,
  city: string,
  of: readonly string[],
): Promise<readonly (EndedCase & { readonly ended: boolean })[]> {
  if (of.length === 0) return [];
  const { rows } = await db.lanes.query<EndedCase & { ended: boolean }>({
    name: 'parts-of-cases',
    text: `select c.id, c.service, c.version as events, c.ended_at is not null as ended
           from unnest($2::uuid[]) p (id) join case_file c on c.city = $1 and c.parent_case = p.id`,
    values: [city, [...of]],
  });
  return rows;
}
