import type { Database } from '../database.ts';

/** What schedules opened for an item in a span, and how much of it is over: with one of these outcomes, and in all. */
export type RoundsOfItem = { readonly item: string; readonly given: number; readonly over: number };

/** Of what these schedules opened between two instants, the second excluded, by the item it was opened for. */
export async function roundsOfItems(
  db: Database,
  city: string,
  asked: {
    readonly schedules: readonly string[];
    readonly outcomes: readonly string[];
    readonly from: string;
    readonly to: string;
  },
): Promise<readonly RoundsOfItem[]> {
  const { rows } = await db.pool.query<RoundsOfItem>(
    `select o.item, (count(*) filter (where c.outcome = any ($3::text[])))::integer as given, count(*)::integer as over
     from schedule_opening o join case_file c on c.city = o.city and c.id = o.case_id
     where o.city = $1 and o.schedule = any ($2::text[]) and c.outcome is not null
       and c.opened_at >= $4::timestamptz and c.opened_at < $5::timestamptz
     group by o.item order by o.item`,
    [city, [...asked.schedules], [...asked.outcomes], asked.from, asked.to],
  );
  return rows;
}
