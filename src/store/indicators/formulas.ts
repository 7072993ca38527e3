import { type Database, longReading } from '../database.ts';

/** By which version an indicator was computed last. */
export async function latestFormulas(db: Database, city: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.pool.query<{ indicator: string; formula: number }>(
    `select indicator, (array_agg(formula order by since desc, formula desc))[1] as formula
     from indicator_formula where city = $1 group by indicator`,
    [city],
  );
  return new Map(rows.map(({ indicator, formula }) => [indicator, formula]));
}

/** Notes that from this moment on an indicator is computed by this version. */
export async function noteFormula(
  db: Database,
  city: string,
  {
    indicator,
    formula,
    since,
  }: { readonly indicator: string; readonly formula: number; readonly since: string },
): Promise<void> {
  await db.pool.query(
    `insert into indicator_formula (city, indicator, formula, since) values ($1, $2, $3, $4::timestamptz)
     on conflict (city, indicator, formula) do update set since = excluded.since`,
    [city, indicator, formula, since],
  );
}

/** Forgets by what an indicator was computed that there is no more: should it come back, it is a new one. */
export async function forgetFormulas(
  db: Database,
  city: string,
  indicators: readonly string[],
): Promise<void> {
  await db.pool.query('delete from indicator_formula where city = $1 and indicator = any ($2::text[])', [
    city,
    [...indicators],
  ]);
}

/** The services whose cases add something to these indicators as they are kept. */
export async function servicesBehind(
  db: Database,
  city: string,
  indicators: readonly string[],
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ service: string }>({
    ...longReading,
    text: `select distinct f.service from contribution c join case_file f on f.city = c.city and f.id = c.source
           where c.city = $1 and c.indicator = any ($2::text[]) order by f.service`,
    values: [city, [...indicators]],
  });
  return rows.map(({ service }) => service);
}

/** When each version of an indicator's formula came into use, the first one first. */
export async function listFormulas(
  db: Database,
  city: string,
  indicator: string,
): Promise<readonly { readonly version: number; readonly since: string }[]> {
  const { rows } = await db.pool.query<{ version: number; since: string }>(
    'select formula as version, since from indicator_formula where city = $1 and indicator = $2 order by since, formula',
    [city, indicator],
  );
  return rows;
}
