import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** The answer given before to this request, or null. Compare `requestHash`: a key belongs to one request. */
export async function findAnswer(
  db: Database,
  city: string,
  account: string,
  key: string,
): Promise<{ readonly requestHash: string; readonly response: JsonObject } | null> {
  const { rows } = await db.pool.query<{ requestHash: string; response: JsonObject }>({
    name: 'find-answer',
    text: `select request_hash as "requestHash", response from idempotency
           where city = $1 and account = $2 and key = $3`,
    values: [city, account, key],
  });
  return rows[0] ?? null;
}

/** Forgets answers given before `before`; returns how many. */
export async function forgetAnswers(db: Database, city: string, before: string): Promise<number> {
  const { rowCount } = await db.pool.query('delete from idempotency where city = $1 and created_at < $2', [
    city,
    before,
  ]);
  return rowCount ?? 0;
}
