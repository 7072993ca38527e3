import type { PoolClient } from 'pg';
import { isReported } from '../../kernel/indicator/index.ts';
import type { Database } from '../database.ts';
import type { ChangedMonth } from './replace-contributions.ts';

/** Why a published figure is another now: a late event, another formula, a corrected report. */
export type RevisionCause = 'late' | 'formula' | 'correction';

export type Revision = {
  readonly indicator: string;
  readonly period: string;
  readonly cause: RevisionCause;
  readonly revisedAt: string;
};

/** Marks the months before `before` among those that have changed. The last cause stands. */
export async function noteRevisions(
  client: PoolClient,
  city: string,
  cause: RevisionCause,
  changed: readonly ChangedMonth[],
  { before, now }: { readonly before: string; readonly now: string },
): Promise<void> {
  const published = changed.filter(({ period }) => period < before);
  if (published.length === 0) return;
  await client.query(
    `insert into figure_revision (city, indicator, period, cause, revised_at)
     select distinct $1, m.indicator, m.period, $4, $5::timestamptz
     from unnest($2::text[], $3::text[]) m (indicator, period)
     on conflict (city, indicator, period) do update set
       cause = excluded.cause, revised_at = excluded.revised_at`,
    [city, published.map(({ indicator }) => indicator), published.map(({ period }) => period), cause, now],
  );
}

/**
 * Marks what a step of the projector has changed. A report that comes late revises nothing, since nothing was published
 * before it; a second report about the same month and place does.
 */
export async function noteChanges(
  client: PoolClient,
  city: string,
  changed: readonly ChangedMonth[],
  published: { readonly before: string; readonly now: string },
): Promise<void> {
  const reported = changed.filter(({ indicator }) => isReported(indicator));
  await noteRevisions(
    client,
    city,
    'late',
    changed.filter(({ indicator }) => !isReported(indicator)),
    published,
  );
  if (reported.length === 0) return;
  const { rows } = await client.query<ChangedMonth>(
    `select c.indicator, c.period, c.region from contribution c
     join (select distinct * from unnest($2::text[], $3::text[], $4::text[])) m (indicator, period, region)
       on m.indicator = c.indicator and m.period = c.period and m.region = c.region
     where c.city = $1 group by c.indicator, c.period, c.region having count(*) > 1`,
    [
      city,
      reported.map(({ indicator }) => indicator),
      reported.map(({ period }) => period),
      reported.map(({ region }) => region),
    ],
  );
  await noteRevisions(client, city, 'correction', rows, published);
}

/** The months of an indicator that were revised. */
export async function listRevisions(
  db: Database,
  city: string,
  indicator: string,
): Promise<readonly Revision[]> {
  const { rows } = await db.pool.query<Revision>(
    `select indicator, period, cause, revised_at as "revisedAt" from figure_revision
     where city = $1 and indicator = $2 order by period`,
    [city, indicator],
  );
  return rows;
}
