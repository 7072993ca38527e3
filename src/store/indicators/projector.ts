import type { PoolClient } from 'pg';
import { refuse } from '../../kernel/errors/index.ts';
import type { Contribution } from '../../kernel/indicator/definition.ts';
import { type Database, inTransaction, longReading } from '../database.ts';

/** How far a projector has read the log; 0 before its first step. */
export async function projectorPosition(db: Database, city: string, name: string): Promise<number> {
  const { rows } = await db.pool.query<{ position: number }>(
    'select position from projector where city = $1 and name = $2',
    [city, name],
  );
  return rows[0]?.position ?? 0;
}

/** Moves a projector within a transaction of its step. Refuses `projector.moved` when it is not at `from`. */
export async function moveProjector(
  client: PoolClient,
  city: string,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const { rowCount } = await client.query(
    `insert into projector as p (city, name, position) select $1, $2, $4
     where $3 = 0 or exists (select from projector where city = $1 and name = $2)
     on conflict (city, name) do update set position = $4 where p.position = $3`,
    [city, name, from, to],
  );
  if (rowCount !== 1) throw refuse('projector.moved', { projector: name });
}

/** What one case or entry adds to the indicators now: everything it added before is replaced. */
export type SourceContributions = {
  readonly source: string;
  readonly contributions: readonly Contribution[];
};

/**
 * Takes a projector one step on, from one log index to another, with what the step yields, in one
 * transaction. Refuses `projector.moved` when the projector is not at `from`: another one is at work.
 */
export async function advanceProjector(
  db: Database,
  city: string,
  name: string,
  step: { readonly from: number; readonly to: number; readonly sources: readonly SourceContributions[] },
): Promise<void> {
  const given = step.sources.flatMap(({ source, contributions }) =>
    contributions.map((contribution) => ({ ...contribution, source })),
  );
  await inTransaction(db.lanes, async (client) => {
    await moveProjector(client, city, name, step);
    await client.query(
      `delete from contribution c
       where c.city = $1 and c.source = any ($2::uuid[])
         and not exists (
           select from jsonb_to_recordset($3::jsonb) as g (indicator text, source uuid)
           where g.source = c.source and g.indicator = c.indicator)`,
      [city, step.sources.map(({ source }) => source), JSON.stringify(given)],
    );
    await client.query(
      `insert into contribution (
         city, indicator, source, formula, period, region, channel, value, numerator, excluded, sandbox)
       select $1, g.indicator, g.source, g.formula, g.period, g.region, g.channel, g.value, g.numerator,
         g.excluded, g.sandbox
       from jsonb_to_recordset($2::jsonb) as g (
         indicator text, source uuid, formula integer, period text, region text, channel text,
         value double precision, numerator boolean, excluded jsonb, sandbox boolean)
       on conflict (city, indicator, source) do update set
         formula = excluded.formula, period = excluded.period, region = excluded.region,
         channel = excluded.channel, value = excluded.value, numerator = excluded.numerator,
         excluded = excluded.excluded, sandbox = excluded.sandbox`,
      [city, JSON.stringify(given)],
    );
  });
}

/** Sends a projector back to the beginning and throws away what it made, for a rebuild. */
export async function resetProjector(db: Database, city: string, name: string): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query({
      ...longReading,
      text: 'delete from contribution where city = $1',
      values: [city],
    });
    await client.query('update projector set position = 0 where city = $1 and name = $2', [city, name]);
  });
}
