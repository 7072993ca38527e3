import { type Database, longReading } from '../database.ts';

/**
 * Cases with something left to watch whose dates were worked out under another calendar, in the order of
 * their ids. Reads every watched case, and is meant for the rare day on which the calendar has changed.
 */
export async function listUnderOtherCalendar(
  db: Database,
  city: string,
  calendar: string,
  page: { readonly limit: number; readonly after: string | null },
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>({
    ...longReading,
    text: `select id from case_file
     where city = $1 and (ended_at is null or next_check_at is not null)
       and id > $3 and calendar <> $2
     order by id limit $4`,
    values: [city, calendar, page.after ?? '00000000-0000-0000-0000-000000000000', page.limit],
  });
  return rows.map(({ id }) => id);
}
