import type { Reported } from '../../kernel/indicator/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

export type ReportedRow = Reported & { readonly sandbox: boolean };

const columns = 'c.period, c.region, c.value, c.above, c.below, c.sandbox, c.excluded';
const shown = 'period, region, value, above, below, sandbox';

/** When a report was found right is when its case ended. Ids tell nothing of that: a schedule's follow from its words. */
const reports = 'contribution c left join case_file f on f.city = c.city and f.id = c.source';
const latestFirst = 'f.ended_at desc nulls last, c.source desc';

/**
 * What counts of what was reported, month by month and place by place: of several reports the one confirmed last, and
 * nothing where that one took the figure back.
 */
export async function reportedMonths(
  db: Database,
  city: string,
  indicator: string,
): Promise<readonly ReportedRow[]> {
  const { rows } = await db.pool.query<ReportedRow>({
    name: 'reported-months',
    text: `select ${shown} from (
             select distinct on (c.period, c.region) ${columns} from ${reports}
             where c.city = $1 and c.indicator = $2
             order by c.period, c.region, ${latestFirst}) l
           where excluded is null order by period, region`,
    values: [city, indicator],
  });
  return rows;
}

/** That no report which was confirmed after `n` took its figure back; such reports are few. */
const stands = `n.excluded is null and not exists (
  select from contribution t
    left join case_file tf on tf.city = t.city and tf.id = t.source
    left join case_file nf on nf.city = n.city and nf.id = n.source
  where t.city = n.city and t.indicator = n.indicator and t.period = n.period and t.region = n.region
    and t.excluded is not null and tf.ended_at > nf.ended_at)`;

/**
 * Of each indicator what counts in its latest month: the latest with a figure of the region `top`, or where there is
 * none the latest of all.
 */
export async function latestReported(
  db: Database,
  city: string,
  indicators: readonly string[],
  top: string,
): Promise<readonly (ReportedRow & { readonly indicator: string })[]> {
  const { rows } = await db.pool.query<ReportedRow & { indicator: string }>({
    name: 'latest-reported',
    text: `select code as indicator, ${shown} from unnest($2::text[]) i (code)
           cross join lateral (
             select coalesce(
               (select period from contribution n where city = $1 and indicator = i.code and region = $3 and ${stands}
                order by period desc limit 1),
               (select period from contribution n where city = $1 and indicator = i.code and ${stands}
                order by period desc limit 1)) as latest) p
           cross join lateral (
             select distinct on (c.region) ${columns} from ${reports}
             where c.city = $1 and c.indicator = i.code and c.period = p.latest
             order by c.region, ${latestFirst}) l
           where excluded is null`,
    values: [city, [...indicators], top],
  });
  return rows;
}

/** Of each indicator and place what was reported last for a month of the span, by one question. */
export async function reportedPlaces(
  db: Database,
  city: string,
  indicators: readonly string[],
  { from, to }: { readonly from: string; readonly to: string },
): Promise<readonly (ReportedRow & { readonly indicator: string })[]> {
  const { rows } = await db.pool.query<ReportedRow & { indicator: string }>({
    name: 'reported-places',
    text: `select distinct on (indicator, region) indicator, ${shown} from (
             select distinct on (c.indicator, c.region, c.period) c.indicator, ${columns} from ${reports}
             where c.city = $1 and c.indicator = any ($2::text[]) and c.period between $3 and $4
             order by c.indicator, c.region, c.period desc, ${latestFirst}) l
           where excluded is null order by indicator, region, period desc`,
    values: [city, [...indicators], from, to],
  });
  return rows;
}

/** A report as the register keeps it. */
export type ReportEntry = { readonly content: JsonObject; readonly updatedAt: string };

/** Reports of one indicator, the latest month first; `key` may narrow it further to month and place. */
export async function listReports(
  db: Database,
  city: string,
  asked: { readonly register: string; readonly key: string; readonly limit: number },
): Promise<readonly ReportEntry[]> {
  const { rows } = await db.pool.query<ReportEntry>(
    `select content, updated_at as "updatedAt" from register_entry
     where city = $1 and register = $2 and key > $3 and key < $3 || chr(1114111)
     order by key desc limit $4`,
    [city, asked.register, asked.key, asked.limit],
  );
  return rows;
}
