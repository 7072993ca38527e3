import type pg from 'pg';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Page } from '../cases/case-row.ts';
import { type Database, inTransaction } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';
import { type Operation, recordOperation } from '../people/operations.ts';
import { type LedgerRecord, readLedger, type StoredRecord } from './records.ts';

export type ImportState = 'review' | 'applied' | 'discarded';

/** A plan document read in, waiting for its reviewer or dealt with. */
export type PlanImport = {
  readonly id: string;
  readonly fileName: string;
  readonly sha256: string;
  readonly state: ImportState;
  /** Grows with every decision kept. */
  readonly version: number;
  /** What reading it yielded: counts, records, repairs, doubts, changes. */
  readonly result: JsonObject;
  /** The reviewer's decisions, by the id of a repair or change. */
  readonly decisions: Readonly<Record<string, Json>>;
  /** Account id. */
  readonly createdBy: string;
  readonly createdAt: string;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
};

const columns = `id, file_name as "fileName", sha256, state, version, result, decisions,
  created_by as "createdBy", created_at as "createdAt", closed_by as "closedBy", closed_at as "closedAt"`;

/**
 * Keeps a reading for review. The same bytes are reviewed once: where they already wait, nothing is
 * added and the waiting import is named.
 */
export async function createImport(
  db: Database,
  city: string,
  given: Pick<PlanImport, 'id' | 'fileName' | 'sha256' | 'result' | 'createdBy' | 'createdAt'> & {
    /** The document's lines, as findings count them. */
    readonly lines: readonly string[];
    /** Decisions that are not asked again, by the id of a repair or doubt. */
    readonly decisions?: Readonly<Record<string, Json>>;
  },
  operation: Operation,
): Promise<{ readonly id: string; readonly created: boolean }> {
  return inTransaction(db.pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `plan_import ${city} ${given.sha256}`,
    ]);
    const { rows } = await client.query<{ id: string }>(
      `select id from plan_import where city = $1 and sha256 = $2 and state = 'review'
       order by created_at limit 1`,
      [city, given.sha256],
    );
    const [waiting] = rows;
    if (waiting !== undefined) return { id: waiting.id, created: false };
    await client.query(
      `insert into plan_import (city, id, file_name, sha256, result, lines, decisions, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        city,
        given.id,
        given.fileName,
        given.sha256,
        JSON.stringify(given.result),
        given.lines,
        JSON.stringify(given.decisions ?? {}),
        given.createdBy,
        given.createdAt,
      ],
    );
    await recordOperation(client, city, operation);
    return { id: given.id, created: true };
  });
}

/** The import, or null. */
export async function findImport(db: Database, city: string, id: string): Promise<PlanImport | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<PlanImport>(
    `select ${columns} from plan_import where city = $1 and id = $2`,
    [city, id],
  );
  return rows[0] ?? null;
}

/** The import of a document with this title that took effect last, or null. */
export async function findLastApplied(db: Database, city: string, title: string): Promise<PlanImport | null> {
  const { rows } = await db.pool.query<PlanImport>(
    `select ${columns} from plan_import
     where city = $1 and state = 'applied' and result #>> '{document,title}' = $2
     order by closed_at desc, id desc limit 1`,
    [city, title],
  );
  return rows[0] ?? null;
}

/** Lines of an imported document by their numbers, from 1; what it does not have is left out. */
export async function findImportLines(
  db: Database,
  city: string,
  id: string,
  numbers: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  if (!isUuid(id) || numbers.length === 0) return new Map();
  const { rows } = await db.pool.query<{ no: number; text: string }>(
    // Once through all of them: each subscript would unpack the whole document again.
    `select no::int, text
     from plan_import, unnest(lines) with ordinality as line (text, no)
     where city = $1 and id = $2 and no = any ($3::bigint[])
     order by no`,
    [city, id, numbers],
  );
  return new Map(rows.map(({ no, text }) => [no, text]));
}

export type ImportRow = Omit<PlanImport, 'result' | 'decisions'> & {
  /** The `document`, `term` and `counts` of the result, and how much of it took effect. */
  readonly document: JsonObject;
  readonly term: JsonObject | null;
  readonly counts: JsonObject;
  readonly applied: JsonObject | null;
};

const rowColumns = `id, file_name as "fileName", sha256, state, version, result -> 'document' as document,
  nullif(result -> 'term', 'null') as term,
  result -> 'counts' as counts, result #> '{applied,counts}' as applied, created_by as "createdBy",
  created_at as "createdAt", closed_by as "closedBy", closed_at as "closedAt"`;

/** The import without what it holds, or null. */
export async function findImportRow(db: Database, city: string, id: string): Promise<ImportRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<ImportRow>(
    `select ${rowColumns} from plan_import where city = $1 and id = $2`,
    [city, id],
  );
  return rows[0] ?? null;
}

/** Imports, the newest first, without what they hold. */
export async function listImports(
  db: Database,
  city: string,
  page: { readonly limit: number; readonly after?: string | null },
): Promise<Page<ImportRow>> {
  const [at, id] = readCursor(page.after, 'instant', 'uuid') ?? [
    'infinity',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const { rows } = await db.pool.query<ImportRow>(
    `select ${rowColumns}
     from plan_import where city = $1 and (created_at, id) < ($2::timestamptz, $3::uuid)
     order by created_at desc, id desc limit $4`,
    [city, at, id, page.limit + 1],
  );
  return pageOf(rows, page.limit, (last) => writeCursor(last.createdAt, last.id));
}

/** Who closed an import, or that it was decided elsewhere meanwhile; why a change to it is refused. */
function refuseClosed(current: Pick<PlanImport, 'state' | 'version' | 'closedAt'> | undefined): Error {
  if (current === undefined) return refuse('import.not-found');
  if (current.state === 'applied') return refuse('import.already-applied', { at: current.closedAt ?? '' });
  if (current.state === 'discarded') return refuse('import.not-in-review');
  return refuse('import.version-conflict', { version: current.version });
}

/**
 * Adds decisions to those already made; a later one on the same thing replaces the earlier, and null
 * takes one back. Refuses `import.version-conflict` when somebody decided after `version`, and
 * `import.already-applied` or `import.not-in-review` when the import is closed. Returns the new version.
 */
export async function saveImportDecisions(
  db: Database,
  city: string,
  given: {
    readonly id: string;
    readonly version: number;
    readonly decisions: Readonly<Record<string, Json>>;
  },
): Promise<number> {
  if (!isUuid(given.id)) throw refuse('import.not-found');
  const entries = Object.entries(given.decisions);
  const made = Object.fromEntries(entries.filter(([, decision]) => decision !== null));
  const takenBack = entries.filter(([, decision]) => decision === null).map(([id]) => id);
  const { rows } = await db.pool.query<{ version: number }>(
    `update plan_import set decisions = (decisions || $4::jsonb) - $5::text[], version = version + 1
     where city = $1 and id = $2 and version = $3 and state = 'review' returning version`,
    [city, given.id, given.version, JSON.stringify(made), takenBack],
  );
  const [saved] = rows;
  if (saved !== undefined) return saved.version;
  const { rows: current } = await db.pool.query<Pick<PlanImport, 'state' | 'version' | 'closedAt'>>(
    'select state, version, closed_at as "closedAt" from plan_import where city = $1 and id = $2',
    [city, given.id],
  );
  throw refuseClosed(current[0]);
}

/** What an accepted import does to the ledger; `content: null` takes a record out. */
export type LedgerChange = LedgerRecord | (Pick<LedgerRecord, 'kind' | 'key'> & { readonly content: null });

/**
 * Works out the accepted changes on the ledger as it is now, makes them, and closes the import, in one
 * transaction. Imports of one city take effect one after the other. Refuses like `saveImportDecisions`;
 * whatever `decide` refuses changes nothing either.
 */
export async function applyImport<Summary extends JsonObject>(
  db: Database,
  city: string,
  given: {
    readonly id: string;
    readonly version: number;
    readonly by: string;
    readonly now: string;
    /** @param edition of how many documents of this title that took effect it is the last */
    readonly decide: (
      plan: PlanImport,
      ledger: readonly StoredRecord[],
      edition: number,
    ) => {
      readonly changes: readonly LedgerChange[];
      readonly summary: Summary;
      readonly operation: Operation;
    };
  },
): Promise<Summary> {
  if (!isUuid(given.id)) throw refuse('import.not-found');
  return inTransaction(db.pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`ledger ${city}`]);
    const { rows } = await client.query<PlanImport>(
      `select ${columns} from plan_import where city = $1 and id = $2 for update`,
      [city, given.id],
    );
    const [plan] = rows;
    if (plan === undefined || plan.state !== 'review' || plan.version !== given.version) {
      throw refuseClosed(plan);
    }
    const {
      rows: [before],
    } = await client.query<{ count: number }>(
      `select count(*)::int as count from plan_import
       where city = $1 and state = 'applied' and result #>> '{document,title}' = (
         select result #>> '{document,title}' from plan_import where city = $1 and id = $2)`,
      [city, given.id],
    );
    const edition = (before?.count ?? 0) + 1;
    const { changes, summary, operation } = given.decide(plan, await readLedger(client, city), edition);
    await writeChanges(client, city, given, changes);
    await recordOperation(client, city, operation);
    await client.query(
      `update plan_import set state = 'applied', closed_by = $3, closed_at = $4,
         result = jsonb_set(result, '{applied}', $5::jsonb)
       where city = $1 and id = $2`,
      [city, given.id, given.by, given.now, JSON.stringify(summary)],
    );
    // Whoever reviews another import sees other differences now: what they send next must be looked at again.
    await client.query("update plan_import set version = version + 1 where city = $1 and state = 'review'", [
      city,
    ]);
    return summary;
  });
}

async function writeChanges(
  client: pg.PoolClient,
  city: string,
  { id, now }: { readonly id: string; readonly now: string },
  changes: readonly LedgerChange[],
): Promise<void> {
  const written = changes.filter((change) => change.content !== null);
  const removed = changes.filter((change) => change.content === null);
  await client.query(
    `insert into ledger_record (city, kind, key, position, content, import_id, updated_at)
     select $1, g.kind, g.key, g.position, g.content, $2, $4
     from jsonb_to_recordset($3::jsonb) as g (kind text, key text, position integer, content jsonb)
     on conflict (city, kind, key) do update set
       position = excluded.position, content = excluded.content, removed = false,
       import_id = excluded.import_id, updated_at = excluded.updated_at`,
    [city, id, JSON.stringify(written), now],
  );
  await client.query(
    `update ledger_record r set removed = true, import_id = $2, updated_at = $4
     from jsonb_to_recordset($3::jsonb) as g (kind text, key text)
     where r.city = $1 and r.kind = g.kind and r.key = g.key`,
    [city, id, JSON.stringify(removed), now],
  );
}

/** Closes an import without effect. Refuses like `saveImportDecisions`. */
export async function discardImport(
  db: Database,
  city: string,
  given: {
    readonly id: string;
    readonly by: string;
    readonly now: string;
    readonly operation: (sha256: string) => Operation;
  },
): Promise<void> {
  if (!isUuid(given.id)) throw refuse('import.not-found');
  const discarded = await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ sha256: string }>(
      `update plan_import set state = 'discarded', closed_by = $3, closed_at = $4
       where city = $1 and id = $2 and state = 'review' returning sha256`,
      [city, given.id, given.by, given.now],
    );
    const [closed] = rows;
    if (closed !== undefined) await recordOperation(client, city, given.operation(closed.sha256));
    return closed !== undefined;
  });
  if (discarded) return;
  throw refuseClosed((await findImport(db, city, given.id)) ?? undefined);
}
