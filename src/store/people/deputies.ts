import type { Grant } from '../../kernel/city/people.ts';
import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';

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
  return await representedOf(db, city)({ deputy, day });
}

type StandsIn = { readonly deputy: string; readonly day: string };

const representedOf = lookUpTogether<StandsIn, RepresentedRow>({
  name: 'represented',
  text: `select i.n, d.account, a.grants, d.from_day::text as "from", d.to_day::text as "to"
         from unnest($2::text[], $3::date[]) with ordinality i (deputy, day, n)
         cross join lateral (
           select d.account, d.from_day, d.to_day from deputy d
           where d.city = $1 and d.deputy = i.deputy and d.from_day <= i.day and d.to_day >= i.day
           order by d.account, d.from_day) d
         cross join lateral (
           select a.grants from account a
           where a.city = $1 and a.id = d.account and a.disabled_at is null limit 1) a`,
  columns: (asked) => [asked.map(({ deputy }) => deputy), asked.map(({ day }) => day)],
});
