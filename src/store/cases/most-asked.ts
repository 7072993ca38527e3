import type { Database } from '../database.ts';

/** Services by how often they were asked for among the latest `among` cases that are no part of another. */
export async function mostAsked(
  db: Database,
  city: string,
  among: number,
): Promise<readonly { readonly service: string; readonly cases: number }[]> {
  const { rows } = await db.pool.query<{ service: string; cases: number }>({
    name: 'most-asked',
    // The latest ones are read by their index, however many cases there are.
    text: `select service, count(*)::integer as cases
           from (select service, parent_case from case_file where city = $1
                 order by opened_at desc, id desc limit $2) latest
           where parent_case is null group by service order by cases desc, service`,
    values: [city, among],
  });
  return rows;
}
