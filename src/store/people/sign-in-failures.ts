import type { Database } from '../database.ts';

/** Whom attempts are counted for, and how long the next has to wait after so many of them. */
export type Counted = {
  readonly subject: Uint8Array;
  /** Seconds after the first, second … attempt; the last holds for all that follow. */
  readonly waits: readonly number[];
};

/**
 * Counts an attempt before it is looked at, so that a thousand at once are a thousand. Gives the moment until
 * which the attempt must wait, or null where it may be made. An attempt that must wait is not counted for whom
 * it must wait for: waiting ends, however often somebody tries. What is older than `forgetBefore` is forgotten.
 */
export async function countAttempt(
  db: Database,
  city: string,
  counted: readonly Counted[],
  now: string,
  forgetBefore: string,
): Promise<string | null> {
  const subjects = counted.map(({ subject }) => Buffer.from(subject));
  const { rows } = await db.pool.query<{ waits: boolean; until: string | null }>(
    `with asked as (
       select distinct on (subject) subject, waits from unnest($2::bytea[], $3::text[]) as a (subject, waits)
       order by subject),
     counted as (
       insert into sign_in_failure as f (city, subject, failures, last_at, until)
       select $1, a.subject, 1, $4::timestamptz,
         $4::timestamptz + make_interval(secs => (string_to_array(a.waits, ',')::float8[])[1])
       from asked a order by a.subject
       on conflict (city, subject) do update set
         failures = case when f.last_at < $5 then 1 else f.failures + 1 end,
         last_at = $4,
         until = $4::timestamptz + make_interval(secs => (
           select w[least(case when f.last_at < $5 then 1 else f.failures + 1 end, cardinality(w))]
           from asked a, lateral (select string_to_array(a.waits, ',')::float8[] as w) w
           where a.subject = f.subject))
         where f.until is null or f.until <= $4 or f.last_at < $5
       returning f.subject)
     select (select count(*) from counted) < (select count(*) from asked) as waits,
       (select max(f.until) from sign_in_failure f
        where f.city = $1 and f.subject in (select subject from asked) and f.until > $4) as until`,
    [city, subjects, counted.map(({ waits }) => waits.join(',')), now, forgetBefore],
  );
  // Where somebody else was counted a moment before, the row as it was says nothing of the wait.
  return rows[0]?.waits === false ? null : (rows[0]?.until ?? now);
}

/** After a success: what was counted for the person is forgotten, and one attempt is taken back of the others. */
export async function forgiveAttempt(
  db: Database,
  city: string,
  cleared: readonly Uint8Array[],
  takenBack: readonly Uint8Array[],
): Promise<void> {
  await db.pool.query(
    `with gone as (
       delete from sign_in_failure f where f.city = $1
         and (f.subject = any ($2::bytea[]) or (f.subject = any ($3::bytea[]) and f.failures <= 1)))
     update sign_in_failure f set failures = f.failures - 1, until = null
     where f.city = $1 and f.subject = any ($3::bytea[]) and f.failures > 1`,
    [city, cleared.map((each) => Buffer.from(each)), takenBack.map((each) => Buffer.from(each))],
  );
}

/** Clears away what nobody has added to since `before`. */
export async function forgetFailures(db: Database, city: string, before: string): Promise<void> {
  await db.pool.query('delete from sign_in_failure where city = $1 and last_at < $2', [city, before]);
}
