import type { JsonObject } from '../../kernel/json.ts';
import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';

/** Figures as they stood at one moment, under the hash of what they say. */
export type StoredStatement = {
  readonly hash: string;
  /** The case that it was drawn up for; null where that was not kept. */
  readonly case: string | null;
  /** The series it is of: service, kind, plan and place. */
  readonly scope: string;
  /** Last day of the period. */
  readonly until: string;
  readonly madeAt: string;
  readonly content: JsonObject;
};

const columns = 'hash, case_id as "case", scope, until::text, made_at as "madeAt", content';

/** Keeps a statement, and that its case was opened with it; one that is there already says the same and stays. */
export async function keepStatement(
  db: Database,
  city: string,
  { hash, case: id, scope, until, madeAt, content }: StoredStatement,
): Promise<void> {
  await db.pool.query(
    `with kept as (
       insert into figure_statement (city, hash, scope, until, made_at, content, case_id)
       values ($1, $2, $3, $4, $5, $6::jsonb, $7) on conflict do nothing)
     insert into statement_of_case (city, case_id, hash, made_at)
     select $1, $7, $2, $5 where $7::uuid is not null on conflict do nothing`,
    [city, hash, scope, until, madeAt, JSON.stringify(content), id],
  );
}

export async function findStatement(
  db: Database,
  city: string,
  hash: string,
): Promise<StoredStatement | null> {
  const { rows } = await db.pool.query<StoredStatement>(
    `select ${columns} from figure_statement where city = $1 and hash = $2`,
    [city, hash],
  );
  return rows[0] ?? null;
}

/** One of a series that was sent, without its figures. */
type SentStatement = {
  readonly hash: string;
  readonly case: string;
  /** First day of its period. */
  readonly from: string;
};

/**
 * What was sent of a series, drafts left out: what began last first, and of several about the same days the newest. As
 * many as a series has in years.
 */
export async function listSentOf(
  db: Database,
  city: string,
  scope: string,
): Promise<readonly SentStatement[]> {
  const { rows } = await db.pool.query<SentStatement>(
    `select s.hash, o.case_id as "case", s.content->'period'->>'from' as "from"
     from figure_statement s
     join statement_of_case o on o.city = s.city and o.hash = s.hash
     join case_file f on f.city = o.city and f.id = o.case_id and f.outcome_class = 'favourable'
     where s.city = $1 and s.scope = $2
     order by s.content->'period'->>'from' desc, o.made_at desc limit 500`,
    [city, scope],
  );
  return rows;
}

/** A statement without its figures: what it is about, and the case that it was drawn up for. */
export type StatementHead = {
  readonly hash: string;
  readonly case: string;
  readonly madeAt: string;
  readonly about: JsonObject;
};

/**
 * What statements are about, the newest first, a page at a time; `sentOnly` leaves out those whose case has not come to
 * its aim. Along the index of their age, since cases of everything else are far more.
 */
export async function listStatementHeads(
  db: Database,
  city: string,
  { sentOnly, limit, after }: { sentOnly: boolean; limit: number; after: string | null },
): Promise<Page<StatementHead>> {
  const cursor = readCursor(after, 'instant', 'uuid');
  const { rows } = await db.pool.query<StatementHead>(
    `select o.hash, o.case_id as "case", o.made_at as "madeAt", jsonb_build_object(
         'at', s.content->'at', 'city', s.content->'city', 'period', s.content->'period',
         'plan', s.content->'plan', 'place', s.content->'place') as about
     from statement_of_case o join figure_statement s on s.city = o.city and s.hash = o.hash
     where o.city = $1
       and ($2::timestamptz is null or (o.made_at, o.case_id) < ($2::timestamptz, $3::uuid))
       and (not $4 or exists (
         select from case_file f where f.city = o.city and f.id = o.case_id and f.outcome_class = 'favourable'))
     order by o.made_at desc, o.case_id desc limit $5`,
    [city, cursor?.[0] ?? null, cursor?.[1] ?? null, sentOnly, limit + 1],
  );
  return pageOf(rows, limit, cursorBehind);
}

/** Where a list goes on behind that statement. */
export function cursorBehind({ madeAt, case: id }: StatementHead): string {
  return writeCursor(madeAt, id);
}
