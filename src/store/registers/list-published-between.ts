import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** The public parts of a register whose entries are dated by `on`, of these days, in their order. */
export async function listPublishedBetween(
  db: Database,
  city: string,
  asked: { readonly register: string; readonly from: string; readonly to: string; readonly limit: number },
): Promise<readonly JsonObject[]> {
  const { rows } = await db.pool.query<{ public: JsonObject }>(
    `select public from register_entry
     where city = $1 and register = $2 and open and public->>'on' between $3 and $4
     order by public->>'on', key limit $5`,
    [city, asked.register, asked.from, asked.to, asked.limit],
  );
  return rows.map((row) => row.public);
}
