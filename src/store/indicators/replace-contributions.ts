import type { PoolClient } from 'pg';
import type { Contribution } from '../../kernel/indicator/definition.ts';

/** What one case adds to the indicators now: everything it added before is replaced. */
export type SourceContributions = {
  readonly source: string;
  readonly contributions: readonly Contribution[];
};

/** A month of an indicator in which something has changed, and where. */
export type ChangedMonth = { readonly indicator: string; readonly period: string; readonly region: string };

const given = `given as materialized (
  select * from jsonb_to_recordset($3::jsonb) as g (
    indicator text, source uuid, formula integer, period text, region text, channel text,
    value double precision, numerator boolean, above double precision, below double precision,
    excluded jsonb, sandbox boolean))`;

/** Contributions as what is added up below: each for itself. */
export const singly = (rows: string) =>
  `(select *, excluded is null as counts, 1 as times from ${rows}) singly`;

/** Contributions that are alike in all that is added up below, once each, and how often they occur. */
export const alike = (rows: string) => `
  select indicator, period, region, channel, value, numerator, sandbox, excluded is null as counts, count(*) as times
  from ${rows} group by 1, 2, 3, 4, 5, 6, 7, 8`;

/** What rows of contributions add up to, for `contribution_sum`; `rows` as `singly` or `alike` gives them. */
export const sums = (rows: string) => `
  select indicator, period, region, channel, coalesce(sum(times) filter (where counts), 0) as included,
    coalesce(sum(times) filter (where not counts), 0) as excluded,
    coalesce(sum(times) filter (where counts and value is not null), 0) as valued,
    coalesce(sum(value::numeric * times) filter (where counts), 0) as total,
    coalesce(sum(times) filter (where counts and numerator), 0) as numerator,
    coalesce(sum(times) filter (where sandbox), 0) as sandbox
  from ${rows} group by indicator, period, region, channel`;

/** How often each value occurs among them, for `contribution_value`. */
export const values = (rows: string) => `
  select r.indicator, k.split, k.key, r.value, sum(r.times) as cases
  from (select * from ${rows}) r cross join lateral (
    values ('whole', ''), ('region', r.region), ('channel', r.channel), ('period', r.period)) k (split, key)
  where r.counts and r.value is not null
  group by r.indicator, k.split, k.key, r.value`;

const compared = ['formula', 'period', 'region', 'channel', 'value', 'numerator', 'above', 'below'] as const;
/** What of a contribution may be another than it was. */
export const columnsOf = (row: string) =>
  [...compared, 'excluded', 'sandbox'].map((column) => `${row}.${column}`).join(', ');

/** What was there and is no more, or is another; the sums lose it. What stays as it is, is not touched. */
const takeAway = `
  with ${given},
  gone as (
    delete from contribution c
    where c.city = $1 and c.source = any ($2::uuid[]) and not exists (
      select from given g where g.source = c.source and g.indicator = c.indicator
        and (${columnsOf('g')}) is not distinct from (${columnsOf('c')}))
    returning c.*),
  fewer as (
    update contribution_sum s set included = s.included - d.included, excluded = s.excluded - d.excluded,
      valued = s.valued - d.valued, total = s.total - d.total, numerator = s.numerator - d.numerator,
      sandbox = s.sandbox - d.sandbox
    from (${sums(singly('gone'))}) d
    where s.city = $1 and s.indicator = d.indicator and s.period = d.period and s.region = d.region
      and s.channel = d.channel),
  rarer as (
    update contribution_value v set cases = v.cases - d.cases
    from (${values(singly('gone'))}) d
    where v.city = $1 and v.indicator = d.indicator and v.split = d.split and v.key = d.key
      and v.value = d.value)
  select distinct indicator, period, region from gone`;

const add = `
  with ${given},
  fresh as (
    insert into contribution (
      city, indicator, source, formula, period, region, channel, value, numerator, above, below, excluded, sandbox)
    select $1, indicator, source, formula, period, region, channel, value, numerator, above, below, excluded, sandbox
    from given where source = any ($2::uuid[])
    on conflict (city, indicator, source) do nothing
    returning *),
  more as (
    insert into contribution_sum as s
    select $1, d.* from (${sums(singly('fresh'))}) d
    on conflict (city, indicator, period, region, channel) do update set
      included = s.included + excluded.included, excluded = s.excluded + excluded.excluded,
      valued = s.valued + excluded.valued, total = s.total + excluded.total,
      numerator = s.numerator + excluded.numerator, sandbox = s.sandbox + excluded.sandbox),
  oftener as (
    insert into contribution_value as v
    select $1, d.* from (${values(singly('fresh'))}) d
    on conflict (city, indicator, split, key, value) do update set cases = v.cases + excluded.cases)
  select distinct indicator, period, region from fresh`;

/**
 * Replaces what these sources add, and with it the sums and the counts of values that every figure is read
 * from. Within the caller's transaction, which must hold the city's projector: nobody else may write here.
 */
export async function replaceContributions(
  client: PoolClient,
  city: string,
  sources: readonly SourceContributions[],
): Promise<readonly ChangedMonth[]> {
  if (sources.length === 0) return [];
  const rows = sources.flatMap(({ source, contributions }) =>
    contributions.map((contribution) => ({ above: null, below: null, ...contribution, source })),
  );
  const parameters = [city, sources.map(({ source }) => source), JSON.stringify(rows)];
  const gone = await client.query<ChangedMonth>({
    name: 'take-contributions',
    text: takeAway,
    values: parameters,
  });
  if (rows.length === 0) return gone.rows;
  const fresh = await client.query<ChangedMonth>({
    name: 'add-contributions',
    text: add,
    values: parameters,
  });
  return [...gone.rows, ...fresh.rows];
}
