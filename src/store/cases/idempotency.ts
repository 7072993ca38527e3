import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';

/** The answer given before to this request, or null. Compare `requestHash`: a key belongs to one request. */
export async function findAnswer(
  db: Database,
  city: string,
  account: string,
  key: string,
): Promise<{ readonly requestHash: string; readonly response: JsonObject } | null> {
  const [answer] = await answersOf(db, city)({ account, key });
  return answer ?? null;
}

const answersOf = lookUpTogether<
  { readonly account: string; readonly key: string },
  { readonly requestHash: string; readonly response: JsonObject }
>({
  name: 'find-answer',
  text: `select i.n, a."requestHash", a.response
         from unnest($2::text[], $3::text[]) with ordinality i (account, key, n)
         cross join lateral (
           select request_hash as "requestHash", response from idempotency
           where city = $1 and account = i.account and key = i.key limit 1) a`,
  columns: (asked) => [asked.map(({ account }) => account), asked.map(({ key }) => key)],
});

/** Forgets answers given before `before`; returns how many. */
export async function forgetAnswers(db: Database, city: string, before: string): Promise<number> {
  const { rowCount } = await db.pool.query('delete from idempotency where city = $1 and created_at < $2', [
    city,
    before,
  ]);
  return rowCount ?? 0;
}
