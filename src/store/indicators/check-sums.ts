import type { Database } from '../database.ts';

/** A month, place and channel in which what is kept as a sum is not what the contributions add up to. */
export type WrongSum = { readonly indicator: string; readonly where: string };

/** Everything in which sums and counts of values differ from the contributions they are of; empty when all is well. */
export async function sumsDiffer(db: Database, city: string): Promise<readonly WrongSum[]> {
  const { rows } = await db.pool.query<WrongSum>(
    `with again as (
       select indicator, period, region, channel, count(*) filter (where excluded is null) as included,
         count(*) filter (where excluded is not null) as excluded,
         count(value) filter (where excluded is null) as valued,
         coalesce(sum(value::numeric) filter (where excluded is null), 0) as total,
         count(*) filter (where excluded is null and numerator) as numerator,
         count(*) filter (where sandbox) as sandbox
       from contribution where city = $1 group by indicator, period, region, channel),
     counted as (
       select c.indicator, k.split, k.key, c.value, count(*) as cases
       from contribution c cross join lateral (
         values ('whole', ''), ('region', c.region), ('channel', c.channel), ('period', c.period)) k (split, key)
       where c.city = $1 and c.excluded is null and c.value is not null
       group by c.indicator, k.split, k.key, c.value)
     select coalesce(a.indicator, s.indicator) as indicator,
       concat_ws(' ', coalesce(a.period, s.period), coalesce(a.region, s.region), coalesce(a.channel, s.channel)) as where
     from again a full join (
       select * from contribution_sum where city = $1 and included + excluded > 0) s
       using (indicator, period, region, channel)
     where (a.included, a.excluded, a.valued, a.total, a.numerator, a.sandbox)
       is distinct from (s.included, s.excluded, s.valued, s.total, s.numerator, s.sandbox)
     union all
     select coalesce(a.indicator, v.indicator), concat_ws(' ', coalesce(a.split, v.split), coalesce(a.key, v.key))
     from counted a full join (select * from contribution_value where city = $1 and cases > 0) v
       using (indicator, split, key, value)
     where a.cases is distinct from v.cases`,
    [city],
  );
  return rows;
}
