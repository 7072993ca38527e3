import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** Figures as they stood at one moment, under the hash of what they say. */
export type StoredStatement = {
  readonly hash: string;
  /** The case that it was drawn up for; null where that was not kept. */
  readonly case: string | null;
  /** Which statements are of one kind and so may be compared. */
  readonly scope: string;
  /** Last day of the period. */
  readonly until: string;
  readonly madeAt: string;
  readonly content: JsonObject;
};

const columns = 'hash, case_id as "case", scope, until::text, made_at as "madeAt", content';

/** Keeps a statement; one that is there already says the same and stays. */
export async function keepStatement(
  db: Database,
  city: string,
  { hash, case: id, scope, until, madeAt, content }: StoredStatement,
): Promise<void> {
  await db.pool.query(
    `insert into figure_statement (city, hash, scope, until, made_at, content, case_id)
     values ($1, $2, $3, $4, $5, $6::jsonb, $7) on conflict do nothing`,
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

/** The last of its scope whose period ended before that day and whose case came to its aim, or null: no draft is compared with. */
export async function findStatementBefore(
  db: Database,
  city: string,
  scope: string,
  day: string,
): Promise<StoredStatement | null> {
  const { rows } = await db.pool.query<StoredStatement>(
    `select ${columns} from figure_statement s where city = $1 and scope = $2 and until < $3::date
       and exists (
         select from case_file f where f.city = s.city and f.id = s.case_id and f.outcome_class = 'favourable')
     order by until desc, made_at desc limit 1`,
    [city, scope, day],
  );
  return rows[0] ?? null;
}
