import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** What is looked for, over the published part of entries: all of it must be so. */
export type LackingQuery = {
  readonly register: string;
  readonly where: JsonObject;
  /** An entry that is a day, and the last day that it may be. */
  readonly until: { readonly field: string; readonly day: string } | null;
  /** Registers in which there is no open entry under the same key with this after it; those that say `besides` do not count. */
  readonly lacking: readonly {
    readonly register: string;
    readonly suffix: string;
    readonly besides: JsonObject | null;
  }[];
  readonly limit: number;
};

/** Keys of open entries that are as they are looked for and have none in the others, in order. */
export async function listKeysLacking(
  db: Database,
  city: string,
  query: LackingQuery,
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ key: string }>(
    `select e.key from register_entry e
     where e.city = $1 and e.register = $2 and e.open and e.public @> $3::jsonb
       and ($4::text is null or e.public ->> $4 <= $5)
       and not exists (
         select from jsonb_array_elements($6::jsonb) l
         join register_entry o on o.city = e.city and o.register = l.value ->> 'register'
           and o.key = e.key || (l.value ->> 'suffix') and o.open
         where l.value -> 'besides' = 'null'::jsonb or not coalesce(o.public @> (l.value -> 'besides'), false))
     order by e.key limit $7`,
    [
      city,
      query.register,
      JSON.stringify(query.where),
      query.until?.field ?? null,
      query.until?.day ?? null,
      JSON.stringify(query.lacking),
      query.limit,
    ],
  );
  return rows.map(({ key }) => key);
}
