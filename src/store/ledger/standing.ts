import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** What is published of each entry of a register of tasks, by its key, with the case that wrote it last. */
export async function publishedByKey(
  db: Database,
  city: string,
  register: string,
): Promise<ReadonlyMap<string, { readonly case: string | null; readonly content: JsonObject }>> {
  const { rows } = await db.pool.query<{ key: string; public: JsonObject | null; case: string | null }>(
    'select key, public, case_id as "case" from register_entry where city = $1 and register = $2',
    [city, register],
  );
  return new Map(rows.map((row) => [row.key, { case: row.case, content: row.public ?? {} }]));
}

/** How many open cases of each service are past their day. */
export async function lateByService(
  db: Database,
  city: string,
  now: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.pool.query<{ service: string; late: number }>(
    `select service, count(*)::integer as late from case_file
     where city = $1 and ended_at is null and due_at < $2 group by service`,
    [city, now],
  );
  return new Map(rows.map(({ service, late }) => [service, late]));
}
