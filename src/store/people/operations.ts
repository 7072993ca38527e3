import type pg from 'pg';
import type { Actor } from '../../kernel/access/principal.ts';
import { type Database, inTransaction } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';
import { recordPeopleEvents } from './people-streams.ts';

/** How much of each kind there is. */
export type OperationCounts = Readonly<Record<string, number>>;

/**
 * What somebody does to the product itself: with keys, programs, messages and jobs, and with the plan's documents. It
 * holds nothing personal.
 */
export type OperationBody =
  | {
      readonly type: 'consumer-key-added' | 'consumer-key-withdrawn';
      readonly kid: string;
      readonly consumer: string;
    }
  | {
      readonly type: 'program-added';
      readonly program: string;
      readonly account: string;
      readonly scopes: string[];
    }
  | { readonly type: 'program-withdrawn'; readonly program: string }
  | { readonly type: 'message-sent-again'; readonly message: string }
  | { readonly type: 'job-tried-again' | 'job-settled'; readonly job: string }
  | PlanImportBody;

/** What happens to a plan's document; `file` is the SHA-256 of its bytes. */
export type PlanImportBody =
  | {
      readonly type: 'plan-read';
      readonly import: string;
      readonly file: string;
      readonly found: OperationCounts;
    }
  | {
      readonly type: 'plan-applied';
      readonly import: string;
      readonly file: string;
      /** Of how many documents of this title that took effect it is the last. */
      readonly edition: number;
      readonly wrote: OperationCounts;
      /** SHA-256 of what is kept of its changes, in canonical form (RFC 8785). */
      readonly changes: string;
    }
  | { readonly type: 'plan-discarded'; readonly import: string; readonly file: string };

export type Operation = {
  readonly stream: string;
  readonly actor: Actor;
  readonly at: string;
  readonly body: OperationBody;
};

/** Does it, and puts it into the log with the same transaction; nothing is noted where there was nothing to do. */
export async function asOperation(
  db: Database,
  city: string,
  { stream, actor, at, body }: Operation,
  work: (client: pg.PoolClient) => Promise<boolean>,
): Promise<boolean> {
  return await inTransaction(db.pool, async (client) => {
    const done = await work(client);
    if (done) await recordOperation(client, city, { stream, actor, at, body });
    return done;
  });
}

/** Puts it into the log, inside the transaction that does it. */
export async function recordOperation(
  client: pg.PoolClient,
  city: string,
  { stream, actor, at, body }: Operation,
): Promise<void> {
  // The first two of a city would both begin the stream.
  await client.query("select pg_advisory_xact_lock(hashtextextended('operations ' || $1, 0))", [city]);
  await recordPeopleEvents(client, city, { id: stream, kind: 'operation' }, at, [{ actor, body }]);
}

export type OperationDone = {
  readonly seq: number;
  readonly at: string;
  readonly actor: Actor;
  readonly body: OperationBody;
  /** Its place in the city's order; null while it has none yet. */
  readonly place: number | null;
};

const operationColumns = `e.seq, e.recorded_at as at, e.actor, jsonb_build_object('type', e.type) || e.body as body,
       s.log_index as place
     from event e
     left join event_sequence s on s.city = e.city and s.stream = e.stream and s.seq = e.seq`;

/** What was done with one plan's document, the earliest first. */
export async function listOperationsOnImport(
  db: Database,
  city: string,
  stream: string,
  id: string,
): Promise<readonly (OperationDone & { readonly body: PlanImportBody })[]> {
  const { rows } = await db.pool.query<OperationDone & { body: PlanImportBody }>(
    `select ${operationColumns}
     where e.city = $1 and e.stream = $2 and e.body ->> 'import' = $3
     order by e.seq`,
    [city, stream, id],
  );
  return rows;
}

/** What was done, the latest first. */
export async function listOperations(
  db: Database,
  city: string,
  stream: string,
  page: { readonly limit: number; readonly after?: string | null | undefined },
): Promise<{ readonly items: readonly OperationDone[]; readonly next: string | null }> {
  const [before = null] = readCursor(page.after, 'number') ?? [];
  const { rows } = await db.pool.query<OperationDone>(
    `select ${operationColumns}
     where e.city = $1 and e.stream = $2 and ($3::integer is null or e.seq < $3)
     order by e.seq desc limit $4`,
    [city, stream, before, page.limit + 1],
  );
  return pageOf(rows, page.limit, ({ seq }) => writeCursor(String(seq)));
}
