import type { JsonObject } from '../../kernel/json.ts';
import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';
import { asOperation, type Operation } from '../people/operations.ts';

export type StuckJob = {
  readonly id: string;
  readonly task: string;
  readonly payload: JsonObject;
  readonly attempts: number;
  /** The code of the refusal, or of what broke. */
  readonly fault: string;
  readonly queuedAt: string;
  /** When it is tried again by itself; null where it has been given up. */
  readonly nextAt: string | null;
};

/** Once is an accident, and mostly over at the second try. */
const leastAttempts = 3;
const newest = '9223372036854775807';

/** Background work of the city that does not get done, the newest first. */
export async function listStuckJobs(
  db: Database,
  page: { readonly limit: number; readonly after?: string | null | undefined },
): Promise<Page<StuckJob>> {
  const [before = newest] = readCursor(page.after, 'number') ?? [];
  const { rows } = await db.pool.query<StuckJob>(
    `select id::text, task, payload, attempts, fault, queued_at as "queuedAt", next_at as "nextAt"
     from stuck_jobs($1, $2, $3)`,
    [leastAttempts, before, page.limit + 1],
  );
  return pageOf(rows, page.limit, ({ id }) => writeCursor(id));
}

/** Has it tried again at once. False where there is no such failed job, or somebody is at it. */
export async function retryStuckJob(db: Database, id: string, operation: Operation): Promise<boolean> {
  return await asOperation(db, db.city, operation, async (client) => {
    const { rows } = await client.query<{ found: boolean }>('select retry_stuck_job($1) as found', [id]);
    return rows[0]?.found === true;
  });
}

/** Takes it away, and keeps who settled it and how. False where there is no such failed job, or somebody is at it. */
export async function settleStuckJob(
  db: Database,
  id: string,
  settled: { readonly at: string; readonly account: string; readonly note: string },
  operation: Operation,
): Promise<boolean> {
  return await asOperation(db, db.city, operation, async (client) => {
    const { rows } = await client.query<{ found: boolean }>(
      'select settle_stuck_job($1, $2, $3, $4) as found',
      [id, settled.at, settled.account, settled.note],
    );
    return rows[0]?.found === true;
  });
}
