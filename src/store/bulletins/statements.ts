import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** Figures as they stood at one moment, under the hash of what they say. */
export type StoredStatement = {
  readonly hash: string;
  /** Which statements are of one kind and so may be compared. */
  readonly scope: string;
  /** Last day of the period. */
  readonly until: string;
  readonly madeAt: string;
  readonly content: JsonObject;
};

const columns = 'hash, scope, until::text, made_at as "madeAt", content';

/** Keeps a statement; one that is there already says the same and stays. */
export async function keepStatement(
  db: Database,
  city: string,
  { hash, scope, until, madeAt, content }: StoredStatement,
): Promise<void> {
  await db.pool.query(
    `insert into figure_statement (city, hash, scope, until, made_at, content)
     values ($1, $2, $3, $4, $5, $6::jsonb) on conflict do nothing`,
    [city, hash, scope, until, madeAt, JSON.stringify(content)],
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

/** The last of its scope whose period ended before that day, or null. */
export async function findStatementBefore(
  db: Database,
  city: string,
  scope: string,
  day: string,
): Promise<StoredStatement | null> {
  const { rows } = await db.pool.query<StoredStatement>(
    `select ${columns} from figure_statement where city = $1 and scope = $2 and until < $3::date
     order by until desc, made_at desc limit 1`,
    [city, scope, day],
  );
  return rows[0] ?? null;
}
