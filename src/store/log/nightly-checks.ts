import type { Json } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** What a night's check came to. */
export type NightlyCheck = {
  /** YYYY-MM-DD in the city's time. */
  readonly night: string;
  readonly endedAt: string;
  readonly cases: number;
  readonly events: number;
  /** How many things differed; 0 is what it should be. */
  readonly found: number;
};

/**
 * Takes a night for this process. False when another process has it, or had it; one that has not come to
 * its end since `givenUp` is taken over.
 */
export async function takeNight(
  db: Database,
  city: string,
  night: string,
  given: { readonly now: string; readonly givenUp: string },
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `insert into nightly_check as n (city, night, begun_at) values ($1, $2, $3)
     on conflict (city, night) do update set begun_at = excluded.begun_at
     where n.ended_at is null and n.begun_at < $4::timestamptz`,
    [city, night, given.now, given.givenUp],
  );
  return rowCount === 1;
}

/** Gives a night back that could not be brought to its end, for whoever looks next. */
export async function giveNightBack(db: Database, city: string, night: string): Promise<void> {
  await db.pool.query(
    `update nightly_check set begun_at = '-infinity' where city = $1 and night = $2 and ended_at is null`,
    [city, night],
  );
}

export async function recordNight(
  db: Database,
  city: string,
  { night, endedAt, cases, events, found }: NightlyCheck,
  findings: readonly Json[],
): Promise<void> {
  await db.pool.query(
    `update nightly_check set ended_at = $3, cases = $4, events = $5, found = $6, findings = $7::jsonb
     where city = $1 and night = $2`,
    [city, night, endedAt, cases, events, found, JSON.stringify(findings)],
  );
}

/** The last check that came to its end, or null. */
export async function lastNight(db: Database, city: string): Promise<NightlyCheck | null> {
  const { rows } = await db.pool.query<NightlyCheck>(
    `select night::text, ended_at as "endedAt", cases, events, found from nightly_check
     where city = $1 and ended_at is not null order by night desc limit 1`,
    [city],
  );
  return rows[0] ?? null;
}
