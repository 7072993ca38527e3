import type { Database } from '../database.ts';

/** Those of these cases that somebody has rated. */
export async function ratedAmong(
  db: Database,
  city: string,
  cases: readonly string[],
): Promise<readonly string[]> {
  if (cases.length === 0) return [];
  const { rows } = await db.lanes.query<{ case: string }>({
    name: 'rated-among',
    text: `select c.id as "case" from unnest($2::uuid[]) c (id)
           where exists (select from event e where e.city = $1 and e.stream = c.id and e.type = 'case-rated')`,
    values: [city, [...cases]],
  });
  return rows.map(({ case: id }) => id);
}

/** How many rated, and how many of them with one of the three good grades. */
export type Ratings = { readonly rated: number; readonly good: number };

const counted = 'count(*)::integer as rated, (count(*) filter (where c.numerator))::integer as good';
const ofMonths = `contribution c join case_file f on f.city = c.city and f.id = c.source
  where c.city = $1 and c.indicator = $2 and c.period >= $3 and c.period <= $4 and c.excluded is null`;

/** By the office that had the case, among what the indicator `$2` counts of cases that ended in these months. */
export async function ratingsOfOffices(
  db: Database,
  city: string,
  indicator: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly (Ratings & { readonly office: string })[]> {
  const { rows } = await db.pool.query<Ratings & { office: string }>(
    `select f.office, ${counted} from ${ofMonths} and f.office is not null group by f.office order by f.office`,
    [city, indicator, from, to],
  );
  return rows;
}

/** By service, and whether any of it was made up for a demonstration. */
export async function ratingsOfServices(
  db: Database,
  city: string,
  indicator: string,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly (Ratings & { readonly service: string; readonly sandbox: boolean })[]> {
  const { rows } = await db.pool.query<Ratings & { service: string; sandbox: boolean }>(
    `select f.service, ${counted}, bool_or(c.sandbox) as sandbox from ${ofMonths} group by f.service order by f.service`,
    [city, indicator, from, to],
  );
  return rows;
}
