import type { Database } from '../database.ts';
import type { LedgerRecord } from './records.ts';

export type Seeded = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Records that differ from the city's data because an accepted import made or removed them. */
  readonly kept: number;
};

/**
 * Brings the ledger to what the city's data says now. Equal records are not touched, records the data
 * no longer has go, and nothing that an accepted import made, changed or removed is overwritten.
 */
export async function seedLedger(
  db: Database,
  city: string,
  records: readonly LedgerRecord[],
  now: string,
): Promise<Seeded> {
  const { rows } = await db.pool.query<Seeded>(
    `with given as materialized (
       select * from jsonb_to_recordset($2::jsonb) as g (kind text, key text, position integer, content jsonb)
     ), gone as (
       delete from ledger_record r
       where r.city = $1 and r.import_id is null
         and (r.kind, r.key) not in (select kind, key from given)
       returning 1
     ), written as (
       insert into ledger_record as r (city, kind, key, position, content, updated_at)
       select $1, kind, key, position, content, $3 from given
       on conflict (city, kind, key) do update set
         position = excluded.position, content = excluded.content, updated_at = excluded.updated_at
       where r.import_id is null
         and (r.content, r.position) is distinct from (excluded.content, excluded.position)
       returning xmax = 0 as fresh
     ), kept as (
       select 1 from given g join ledger_record r on r.city = $1 and r.kind = g.kind and r.key = g.key
       where r.import_id is not null and (r.removed or r.content is distinct from g.content)
     )
     select
       (select count(*) from written where fresh) as added,
       (select count(*) from written where not fresh) as changed,
       (select count(*) from gone) as removed,
       (select count(*) from kept) as kept`,
    [city, JSON.stringify(records), now],
  );
  return rows[0] ?? { added: 0, changed: 0, removed: 0, kept: 0 };
}
