import type { Database } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';
import type { Page } from './case-row.ts';

/** The cases under a step that have not ended. */
export async function listOpenChildren(
  db: Database,
  city: string,
  under: { readonly parent: string; readonly step: string; readonly round: number },
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>({
    name: 'open-children',
    text: `select c.id from case_file c
           where c.city = $1 and c.parent_case = $2 and c.parent_step = $3 and c.parent_round = $4
             and c.ended_at is null
           order by c.id`,
    values: [city, under.parent, under.step, under.round],
  });
  return rows.map(({ id }) => id);
}

/** The open cases that run under this version of a service, page by page in the order of their ids. */
export async function listOpenUnder(
  db: Database,
  city: string,
  definition: string,
  { limit, after }: { readonly limit: number; readonly after: string | null },
): Promise<Page<string>> {
  const [from] = readCursor(after, 'uuid') ?? ['00000000-0000-0000-0000-000000000000'];
  const { rows } = await db.pool.query<{ id: string }>({
    name: 'open-under',
    text: `select c.id from case_file c
           where c.city = $1 and c.definition = $2 and c.ended_at is null and c.id > $3
           order by c.id limit $4`,
    values: [city, definition, from, limit + 1],
  });
  return pageOf(
    rows.map(({ id }) => id),
    limit,
    (id) => writeCursor(id),
  );
}

/** How many open cases run under each version of each service. */
export async function countOpenByDefinition(
  db: Database,
  city: string,
): Promise<readonly { readonly definition: string; readonly open: number }[]> {
  const { rows } = await db.pool.query<{ definition: string; open: number }>({
    name: 'open-by-definition',
    text: `select c.definition, count(*)::int as open from case_file c
           where c.city = $1 and c.ended_at is null
           group by c.definition order by c.definition`,
    values: [city],
  });
  return rows;
}
