import type { Database } from '../database.ts';

/**
 * Since which day the city works with each of the schedules: from `today` on for those it did not know.
 * Several processes may ask at once; all get the same answer.
 */
export async function beginSchedules(
  db: Database,
  city: string,
  codes: readonly string[],
  today: string,
): Promise<ReadonlyMap<string, string>> {
  await db.pool.query(
    `insert into schedule (city, code, since) select $1, code, $3 from unnest($2::text[]) as given (code)
     on conflict do nothing`,
    [city, codes, today],
  );
  return await schedulesBegun(db, city, codes);
}

/** Since which day the city works with each of the schedules that it knows already. */
export async function schedulesBegun(
  db: Database,
  city: string,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.pool.query<{ code: string; since: string }>(
    `select code, to_char(since, 'YYYY-MM-DD') as since from schedule where city = $1 and code = any ($2)`,
    [city, codes],
  );
  return new Map(rows.map(({ code, since }) => [code, since]));
}

/** Periods of a schedule for which there is nothing more to open. */
export async function periodsDone(
  db: Database,
  city: string,
  schedule: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await db.pool.query<{ period: string }>(
    'select period from schedule_period where city = $1 and schedule = $2',
    [city, schedule],
  );
  return new Set(rows.map(({ period }) => period));
}

export async function markPeriodDone(
  db: Database,
  city: string,
  given: { readonly schedule: string; readonly period: string; readonly at: string },
): Promise<void> {
  await db.pool.query(
    `insert into schedule_period (city, schedule, period, done_at) values ($1, $2, $3, $4)
     on conflict do nothing`,
    [city, given.schedule, given.period, given.at],
  );
}

/** Items for which a case of a period was opened. */
export async function itemsOpened(
  db: Database,
  city: string,
  schedule: string,
  period: string,
): Promise<ReadonlySet<string>> {
  const { rows } = await db.pool.query<{ item: string }>(
    'select item from schedule_opening where city = $1 and schedule = $2 and period = $3',
    [city, schedule, period],
  );
  return new Set(rows.map(({ item }) => item));
}

export type Opening = {
  readonly schedule: string;
  readonly period: string;
  readonly item: string;
  readonly case: string;
  readonly at: string;
};

/** Remembers that a case was opened; again for the same one does nothing. */
export async function noteOpening(db: Database, city: string, opening: Opening): Promise<void> {
  await db.pool.query(
    `insert into schedule_opening (city, schedule, period, item, case_id, opened_at)
     values ($1, $2, $3, $4, $5, $6) on conflict do nothing`,
    [city, opening.schedule, opening.period, opening.item, opening.case, opening.at],
  );
}
