import type pg from 'pg';

/*
 * Five figures of the first plan straight from the raw events, in SQL alone: no state, no contribution, no expression of
 * the product's is looked at. A sole trader is enterprise type 9500 and counts among enterprises nowhere.
 */

export type RawFigure = { readonly included: number; readonly value: number | null };

const soleTrader = '9500';

const figures = `
  with begun as (
    select stream, body from event where city = $1 and type = 'case-submitted' and body ->> 'service' = 'startup'),
  ended as (
    select distinct on (stream) stream, body from event where city = $1 and type = 'case-ended'
    order by stream, seq desc),
  form as (
    select distinct on (stream) stream, body -> 'form' ->> 'enterpriseType' as kind from event
    where city = $1 and type in ('case-submitted', 'case-resubmitted') order by stream, seq desc),
  parts as (
    select body -> 'parent' ->> 'case' as bundle, stream from event
    where city = $1 and type = 'case-submitted' and body ->> 'parent' is not null),
  papers as (
    select stream, sum(jsonb_array_length(body -> 'found')) as found from event
    where city = $1 and type = 'materials-found' group by stream),
  counted as (
    select b.stream, b.body ->> 'channel' = 'online' as online, f.kind = '${soleTrader}' as trader,
      (e.body ->> 'feeFen')::numeric / 100 as cost,
      coalesce((select found from papers p where p.stream = b.stream), 0)
        + coalesce((select sum(p.found) from parts c join papers p on p.stream = c.stream
                    where c.bundle = b.stream::text), 0) as saved
    from begun b join ended e using (stream) left join form f using (stream)
    where e.body ->> 'class' not in ('not-accepted', 'withdrawn', 'unfavourable')
      and e.body ->> 'outcome' <> 'given-up')
  select
    count(*) filter (where trader is not true) as firms, count(*) filter (where trader) as traders,
    (100.0 * count(*) filter (where trader is not true and online)
      / nullif(count(*) filter (where trader is not true), 0))::double precision as online,
    (100.0 * count(*) filter (where trader and online)
      / nullif(count(*) filter (where trader), 0))::double precision as "tradersOnline",
    avg(cost) filter (where trader is not true)::double precision as cost,
    sum(saved) filter (where trader is not true)::double precision as saved
  from counted`;

const registrations = `
  select count(*) as ended from event b
  join (select distinct on (stream) stream, body from event where city = $1 and type = 'case-ended'
        order by stream, seq desc) e using (stream)
  where b.city = $1 and b.type = 'case-submitted' and b.body ->> 'service' = 'startup.registration'
    and e.body ->> 'class' in ('not-accepted', 'withdrawn', 'unfavourable')`;

/** By the indicator's code; of the registration only what is left out. */
export async function rawFigures(
  client: pg.Client,
  city: string,
): Promise<{ readonly figures: Readonly<Record<string, RawFigure>>; readonly registrationsLeftOut: number }> {
  const { rows } = await client.query<{
    firms: string;
    traders: string;
    online: number | null;
    tradersOnline: number | null;
    cost: number | null;
    saved: number | null;
  }>(figures, [city]);
  const [row] = rows;
  if (row === undefined) throw new Error('no figures');
  const left = await client.query<{ ended: string }>(registrations, [city]);
  const firms = Number(row.firms);
  return {
    figures: {
      'startup-online-share': { included: firms, value: row.online },
      'startup-cost': { included: firms, value: row.cost },
      'startup-papers-saved': { included: firms, value: row.saved },
      'trader-online-share': { included: Number(row.traders), value: row.tradersOnline },
    },
    registrationsLeftOut: Number(left.rows[0]?.ended),
  };
}
