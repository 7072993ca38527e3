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

const totals = `
  count(*) filter (where excluded is null) as included,
  count(*) filter (where excluded is not null) as excluded,
  count(value) filter (where excluded is null) as valued,
  sum(value) filter (where excluded is null) as sum,
  avg(value) filter (where excluded is null) as mean,
  percentile_cont(0.5) within group (order by value) filter (where excluded is null) as median,
  percentile_cont(0.9) within group (order by value) filter (where excluded is null) as p90,
  count(*) filter (where excluded is null and numerator) as numerator,
  coalesce(bool_or(sandbox), false) as sandbox`;

const filtered = `
  ($3::text is null or period >= $3) and ($4::text is null or period <= $4)
  and ($5::text is null or region = $5) and ($6::text is null or channel = $6)`;

function valuesOf(filter: ContributionFilter): readonly (string | null)[] {
  return [filter.from ?? null, filter.to ?? null, filter.region ?? null, filter.channel ?? null];
}

/** Totals of these indicators. One without any contribution is left out. */
export async function totalsOf(
  db: Database,
  city: string,
  indicators: readonly string[],
  filter: ContributionFilter = {},
): Promise<readonly Totals[]> {
  const { rows } = await db.pool.query<Totals>(
    `select indicator, ${totals} from contribution
     where city = $1 and indicator = any ($2::text[]) and ${filtered}
     group by indicator order by indicator`,
    [city, [...indicators], ...valuesOf(filter)],
  );
  return rows;
}

const groupColumns = { region: 'region', channel: 'channel', period: 'period' } as const;

/** Totals of one indicator for each region, channel or month, in the order of the keys. */
export async function totalsBy(
  db: Database,
  city: string,
  indicator: string,
  groupBy: keyof typeof groupColumns,
  filter: ContributionFilter = {},
): Promise<readonly (Totals & { readonly key: string })[]> {
  const column = groupColumns[groupBy];
  const { rows } = await db.pool.query<Totals & { key: string }>(
    `select ${column} as key, indicator, ${totals} from contribution
     where city = $1 and indicator = $2 and ${filtered}
     group by indicator, ${column} order by ${column}`,
    [city, indicator, ...valuesOf(filter)],
  );
  return rows;
}

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
       n.channel, n.value, n.numerator, n.excluded, n.sandbox
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
