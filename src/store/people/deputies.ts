import type { Grant } from '../../kernel/city/people.ts';
import type { Database } from '../database.ts';

/** Somebody stands in for somebody else, from a day to a day. */
export type Deputy = {
  readonly account: string;
  readonly deputy: string;
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly namedBy: string;
  readonly namedAt: string;
};

/** Adds it, or changes the one that begins on the same day. */
export async function saveDeputy(db: Database, city: string, deputy: Deputy): Promise<void> {
  await db.pool.query(
    `insert into deputy (city, account, deputy, from_day, to_day, reason, named_by, named_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (city, deputy, account, from_day) do update set
       to_day = excluded.to_day, reason = excluded.reason, named_by = excluded.named_by,
       named_at = excluded.named_at`,
    [
      city,
      deputy.account,
      deputy.deputy,
      deputy.from,
      deputy.to,
      deputy.reason,
      deputy.namedBy,
      deputy.namedAt,
    ],
  );
}

export type RepresentedRow = {
  readonly account: string;
  readonly grants: readonly Grant[];
  readonly from: string;
  readonly to: string;
};

/** Those in whose stead the account may act on this day. A disabled account is represented by nobody. */
export async function listRepresented(
  db: Database,
  city: string,
  deputy: string,
  day: string,
): Promise<readonly RepresentedRow[]> {
  const { rows } = await db.pool.query<RepresentedRow>({
    name: 'represented',
    text: `select d.account, a.grants, d.from_day::text as "from", d.to_day::text as "to"
           from deputy d
           cross join lateral (
             select a.grants from account a
             where a.city = d.city and a.id = d.account and a.disabled_at is null) a
           where d.city = $1 and d.deputy = $2 and d.from_day <= $3 and d.to_day >= $3
           order by d.account, d.from_day`,
    values: [city, deputy, day],
  });
  return rows;
}
