import type pg from 'pg';

/*
 * Figures of the programme and of supervision, straight from the raw events and in SQL alone: no state, no contribution,
 * no register and no clock of the product's is looked at.
 */

export type RawFigure = { readonly included: number; readonly value: number | null };

/** The last ending of each case, and whether it has been taken up again since. */
const endings = `
  with begun as (
    select stream, body ->> 'service' as service, body -> 'form' as form
    from event where city = $1 and type = 'case-submitted'),
  over as (
    select distinct on (e.stream) e.stream, b.service, b.form, e.body ->> 'class' as class, e.body ->> 'outcome' as outcome,
      exists (
        select from event r where r.city = e.city and r.stream = e.stream and r.seq > e.seq and r.type = 'case-reopened'
      ) as reopened
    from event e join begun b using (stream)
    where e.city = $1 and e.type = 'case-ended' order by e.stream, e.seq desc),
  rated as (
    select distinct on (stream) stream, (body ->> 'stars')::int as stars
    from event where city = $1 and type = 'case-rated' order by stream, seq desc)`;

/** 1 is the best grade and 5 the worst (国办发〔2019〕51号): three of them are good ones. */
const indicators: readonly (readonly [code: string, figure: string])[] = [
  [
    'good-ratings',
    `select count(*)::int as included, (100 * avg((stars <= 3)::int))::double precision as value
     from over join rated using (stream) where not reopened`,
  ],
  [
    'bad-ratings-put-right',
    `select count(*)::int as included, (100 * avg((class = 'favourable')::int))::double precision as value
     from over where service = 'rating-answer' and class <> 'withdrawn' and not reopened`,
  ],
];

/** Every figure of supervision that no clock is needed for, by the indicator's code. */
export async function rawIndicators(
  client: Pick<pg.Pool, 'query'>,
  city: string,
): Promise<ReadonlyMap<string, RawFigure>> {
  const figures = new Map<string, RawFigure>();
  for (const [code, figure] of indicators) {
    const { rows } = await client.query<RawFigure>(`${endings} ${figure}`, [city]);
    const [row] = rows;
    if (row === undefined) throw new Error(`no figure ${code}`);
    figures.set(code, row);
  }
  return figures;
}

export type RawCounts = {
  /** Numbers of the tasks that supervision has verified for good. */
  readonly verified: readonly number[];
  /** Orders that nobody has closed, or that came back. */
  readonly openOrders: number;
  readonly orders: number;
};

export async function rawCounts(client: Pick<pg.Pool, 'query'>, city: string): Promise<RawCounts> {
  const { rows } = await client.query<RawCounts>(
    `${endings}
     select
       (select coalesce(array_agg((form ->> 'no')::int order by (form ->> 'no')::int), '{}') from over
        where service = 'plan-task' and outcome = 'verified' and not reopened) as verified,
       (select count(*)::int from begun b where service = 'supervision'
          and not exists (select from over o where o.stream = b.stream and not o.reopened)) as "openOrders",
       (select count(*)::int from begun where service = 'supervision') as orders`,
    [city],
  );
  const [row] = rows;
  if (row === undefined) throw new Error('no counts');
  return row;
}
