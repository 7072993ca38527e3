import type { LegalClock } from '../../kernel/time/index.ts';
import { type Database, longReading } from '../database.ts';

/** A case that had ended before cases kept the last moment of their clock. */
export type EndedCase = {
  readonly id: string;
  readonly region: string;
  readonly endedAt: string;
  readonly clock: LegalClock;
};

/** How far the city’s ended cases have been given their days; null where nothing is left to do. */
export async function findDaysToKeep(db: Database, city: string): Promise<string | null> {
  const { rows } = await db.pool.query<{ after: string }>('select after from days_to_keep where city = $1', [
    city,
  ]);
  return rows[0]?.after ?? null;
}

/** Ended cases with a clock and without its day, in the order of their ids, from behind `after`. */
export async function listWithoutDay(
  db: Database,
  city: string,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly EndedCase[]> {
  const { rows } = await db.pool.query<EndedCase>({
    ...longReading,
    text: `select id, region, ended_at as "endedAt", summary -> 'clock' as clock from case_file
           where city = $1 and id > $2::uuid and ended_at is not null and due_at is null
             and jsonb_typeof(summary -> 'clock') = 'object'
           order by id limit $3`,
    values: [city, after, limit],
  });
  return rows;
}

/** Keeps the days, each where its case still stands as it was read, and how far this has come. */
export async function keepDays(
  db: Database,
  city: string,
  days: readonly { readonly id: string; readonly endedAt: string; readonly dueAt: string }[],
  after: string,
): Promise<void> {
  await db.pool.query(
    `with given as (
       select * from jsonb_to_recordset($2::jsonb) as g (id uuid, "endedAt" timestamptz, "dueAt" timestamptz)
     ), kept as (
       update case_file c set due_at = g."dueAt" from given g
       where c.city = $1 and c.id = g.id and c.ended_at = g."endedAt" and c.due_at is null
     )
     update days_to_keep set after = $3::uuid where city = $1`,
    [city, JSON.stringify(days), after],
  );
}

export async function endDaysToKeep(db: Database, city: string): Promise<void> {
  await db.pool.query('delete from days_to_keep where city = $1', [city]);
}
