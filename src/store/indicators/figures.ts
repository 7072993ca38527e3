import type { Channel } from '../../kernel/process/events.ts';
import type { Text } from '../../kernel/text.ts';
import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';

/** Which contributions count; periods are months, `2022-06`, both ends included. */
export type ContributionFilter = {
  readonly from?: string;
  readonly to?: string;
  readonly region?: string;
  readonly channel?: Channel;
};

/** What the contributions of one indicator add up to; every kind of figure is made from these. */
export type Totals = {
  readonly indicator: string;
  readonly included: number;
  readonly excluded: number;
  /** Included ones that have a value; the four that follow are over these, null without any. */
  readonly valued: number;
  readonly sum: number | null;
  readonly mean: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  /** Included ones whose numerator is true. */
  readonly numerator: number;
  readonly sandbox: boolean;
};

const sums = `
  sum(included)::bigint as included, sum(excluded)::bigint as excluded, sum(valued)::bigint as valued,
  case when sum(valued) > 0 then sum(total)::double precision end as sum,
  (sum(total) / nullif(sum(valued), 0))::double precision as mean,
  sum(numerator)::bigint as numerator, sum(sandbox) > 0 as sandbox`;

const filtered = `
  ($3::text is null or period >= $3) and ($4::text is null or period <= $4)
  and ($5::text is null or region = $5) and ($6::text is null or channel = $6)`;

function valuesOf(filter: ContributionFilter): readonly (string | null)[] {
  return [filter.from ?? null, filter.to ?? null, filter.region ?? null, filter.channel ?? null];
}

type Sums = Omit<Totals, 'median' | 'p90'>;
type Percentiles = Pick<Totals, 'indicator' | 'median' | 'p90'> & { readonly key: string };

/** Totals of these indicators. One without any contribution is left out. */
export async function totalsOf(
  db: Database,
  city: string,
  indicators: readonly string[],
  filter: ContributionFilter = {},
): Promise<readonly Totals[]> {
  const wanted = [...indicators];
  const [{ rows }, percentiles] = await Promise.all([
    db.pool.query<Sums>({
      name: 'indicator-totals',
      text: `select indicator, ${sums} from contribution_sum
             where city = $1 and indicator = any ($2::text[]) and ${filtered}
             group by indicator having sum(included + excluded) > 0 order by indicator`,
      values: [city, wanted, ...valuesOf(filter)],
    }),
    percentilesOf(db, city, wanted, 'whole', filter),
  ]);
  return rows.map((row) => ({ ...row, ...found(percentiles, row.indicator, '') }));
}

const groupColumns = { region: 'region', channel: 'channel', period: 'period' } as const;
export type GroupBy = keyof typeof groupColumns;

/** Totals of one indicator for each region, channel or month, in the order of the keys. */
export async function totalsBy(
  db: Database,
  city: string,
  indicator: string,
  groupBy: GroupBy,
  filter: ContributionFilter = {},
): Promise<readonly (Totals & { readonly key: string })[]> {
  const column = groupColumns[groupBy];
  const [{ rows }, percentiles] = await Promise.all([
    db.pool.query<Sums & { key: string }>({
      name: `indicator-totals-by-${groupBy}`,
      text: `select ${column} as key, indicator, ${sums} from contribution_sum
             where city = $1 and indicator = any ($2::text[]) and ${filtered}
             group by indicator, ${column} having sum(included + excluded) > 0 order by ${column}`,
      values: [city, [indicator], ...valuesOf(filter)],
    }),
    percentilesOf(db, city, [indicator], groupBy, filter),
  ]);
  return rows.map((row) => ({ ...row, ...found(percentiles, indicator, row.key) }));
}

/** Totals of several indicators for each region or month, by one question; medians alone where `withMedians`. */
export async function totalsOfRegions(
  db: Database,
  city: string,
  indicators: readonly string[],
  filter: ContributionFilter,
  { withMedians, by = 'region' }: { readonly withMedians: readonly string[]; readonly by?: GroupBy },
): Promise<readonly (Totals & { readonly key: string })[]> {
  const column = groupColumns[by];
  const [{ rows }, percentiles] = await Promise.all([
    db.pool.query<Sums & { key: string }>({
      name: `indicators-by-${by}`,
      text: `select ${column} as key, indicator, ${sums} from contribution_sum
             where city = $1 and indicator = any ($2::text[]) and ${filtered}
             group by indicator, ${column} having sum(included + excluded) > 0 order by indicator, ${column}`,
      values: [city, [...indicators], ...valuesOf(filter)],
    }),
    withMedians.length === 0 ? [] : percentilesOf(db, city, withMedians, by, filter),
  ]);
  return rows.map((row) => ({ ...row, ...found(percentiles, row.indicator, row.key) }));
}

function found(percentiles: readonly Percentiles[], indicator: string, key: string) {
  const one = percentiles.find((each) => each.indicator === indicator && each.key === key);
  return { median: one?.median ?? null, p90: one?.p90 ?? null };
}

/**
 * Medians and 90th percentiles, to the last bit what `percentile_cont` gives: from how often each value
 * occurs, and where a filter asks for what is not counted so, from the contributions.
 */
async function percentilesOf(
  db: Database,
  city: string,
  indicators: readonly string[],
  split: GroupBy | 'whole',
  filter: ContributionFilter,
): Promise<readonly Percentiles[]> {
  if (isCounted(split, filter)) {
    const key = split === 'whole' ? null : (filter[split === 'period' ? 'from' : split] ?? null);
    const { rows } = await db.pool.query<Percentiles>({
      name: 'indicator-percentiles',
      text: fromCounts,
      values: [city, [...indicators], split, key],
    });
    return rows;
  }
  const column = split === 'whole' ? `''` : groupColumns[split];
  const { rows } = await db.pool.query<Percentiles>({
    name: `indicator-percentiles-${split}-filtered`,
    text: `select indicator, ${column} as key,
             percentile_cont(0.5) within group (order by value) as median,
             percentile_cont(0.9) within group (order by value) as p90
           from contribution
           where city = $1 and indicator = any ($2::text[]) and ${filtered}
             and excluded is null and value is not null
           group by 1, 2`,
    values: [city, [...indicators], ...valuesOf(filter)],
  });
  return rows;
}

/** Whether the filter narrows no more than what it is split by anyway. */
function isCounted(split: GroupBy | 'whole', { from, to, region, channel }: ContributionFilter): boolean {
  const months = from === undefined && to === undefined;
  switch (split) {
    case 'whole':
      return months && region === undefined && channel === undefined;
    case 'region':
      return months && channel === undefined;
    case 'channel':
      return months && region === undefined;
    case 'period':
      return region === undefined && channel === undefined && (months || from === to);
  }
}

/** The place of a percentile among n sorted values is `fraction × (n − 1)`: a straight line between its neighbours. */
const fromCounts = `
  with counted as (
    select indicator, key, value, sum(cases) over (partition by indicator, key order by value) as upto,
      sum(cases) over (partition by indicator, key) as n
    from contribution_value
    where city = $1 and indicator = any ($2::text[]) and split = $3 and ($4::text is null or key = $4) and cases > 0
  ), neighbours as (
    select indicator, key, 0.5::double precision * (min(n) - 1)::double precision as middle,
      0.9::double precision * (min(n) - 1)::double precision as high,
      min(value) filter (where upto > floor(0.5::double precision * (n - 1)::double precision)) as middle_low,
      min(value) filter (where upto > ceil(0.5::double precision * (n - 1)::double precision)) as middle_high,
      min(value) filter (where upto > floor(0.9::double precision * (n - 1)::double precision)) as high_low,
      min(value) filter (where upto > ceil(0.9::double precision * (n - 1)::double precision)) as high_high
    from counted group by indicator, key
  )
  select indicator, key, middle_low + (middle - floor(middle)) * (middle_high - middle_low) as median,
    high_low + (high - floor(high)) * (high_high - high_low) as p90
  from neighbours`;

/** One case behind a figure. */
export type ContributionRow = {
  readonly case: { readonly id: string; readonly number: string | null };
  readonly formula: number;
  readonly period: string;
  readonly region: string;
  readonly channel: string;
  readonly value: number | null;
  readonly numerator: boolean | null;
  /** Why it does not count; null when it does. */
  readonly excluded: Text | null;
  /** A report in whose stead a later one stands. */
  readonly replaced: boolean;
  readonly sandbox: boolean;
};

/** The cases behind a figure, the latest month first. */
export async function listContributions(
  db: Database,
  city: string,
  indicator: string,
  filter: ContributionFilter & {
    readonly excluded?: boolean;
    readonly limit: number;
    readonly after?: string | null;
  },
): Promise<Page<ContributionRow>> {
  const [period, source] = readCursor(filter.after, 'text', 'uuid') ?? [
    '~',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const { rows } = await db.pool.query<ContributionRow>(
    `select jsonb_build_object('id', n.source, 'number', c.number) as case, n.formula, n.period, n.region,
       n.channel, n.value, n.numerator, n.excluded, n.sandbox,
       n.formula = 0 and exists (
         select from contribution l left join case_file f on f.city = l.city and f.id = l.source
         where l.city = n.city and l.indicator = n.indicator and l.period = n.period and l.region = n.region
           and (f.ended_at, l.source) > (c.ended_at, n.source)) as replaced
     from (
       select * from contribution
       where city = $1 and indicator = $2 and ${filtered}
         and ($7::boolean is null or (excluded is not null) = $7)
         and (period, source) < ($8::text, $9::uuid)
       order by period desc, source desc limit $10
     ) n
     left join case_file c on c.city = n.city and c.id = n.source
     order by n.period desc, n.source desc`,
    [city, indicator, ...valuesOf(filter), filter.excluded ?? null, period, source, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (last) => writeCursor(last.period, last.case.id));
}
