import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Page } from '../cases/case-row.ts';
import { type Database, inTransaction } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';
import type { LedgerRecord } from './records.ts';

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
  readonly createdBy: string;
  readonly createdAt: string;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
};

const columns = `id, file_name as "fileName", sha256, state, version, result, decisions,
  created_by as "createdBy", created_at as "createdAt", closed_by as "closedBy", closed_at as "closedAt"`;

export async function createImport(
  db: Database,
  city: string,
  given: Pick<PlanImport, 'id' | 'fileName' | 'sha256' | 'result' | 'createdBy' | 'createdAt'>,
): Promise<void> {
  await db.pool.query(
    `insert into plan_import (city, id, file_name, sha256, result, created_by, created_at)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      city,
      given.id,
      given.fileName,
      given.sha256,
      JSON.stringify(given.result),
      given.createdBy,
      given.createdAt,
    ],
  );
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

export type ImportRow = Omit<PlanImport, 'result' | 'decisions'> & {
  /** The `counts` of the result. */
  readonly counts: JsonObject | null;
};

/** Imports, the newest first, without what they hold. */
export async function listImports(
  db: Database,
  city: string,
  page: { readonly limit: number; readonly after?: string | null },
): Promise<Page<ImportRow>> {
  const [at, id] = readCursor(page.after, 2) ?? ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];
  const { rows } = await db.pool.query<ImportRow>(
    `select id, file_name as "fileName", sha256, state, version, result -> 'counts' as counts,
       created_by as "createdBy", created_at as "createdAt", closed_by as "closedBy", closed_at as "closedAt"
     from plan_import where city = $1 and (created_at, id) < ($2::timestamptz, $3::uuid)
     order by created_at desc, id desc limit $4`,
    [city, at, id, page.limit + 1],
  );
  return pageOf(rows, page.limit, (last) => writeCursor(last.createdAt, last.id));
}

/**
 * Adds decisions to those already made; a later one on the same thing replaces the earlier. Refuses
 * `import.not-in-review`.
 */
export async function saveImportDecisions(
  db: Database,
  city: string,
  id: string,
  decisions: Readonly<Record<string, Json>>,
): Promise<PlanImport> {
  const { rows } = await db.pool.query<PlanImport>(
    `update plan_import set decisions = decisions || $3::jsonb, version = version + 1
     where city = $1 and id = $2 and state = 'review' returning ${columns}`,
    [city, id, JSON.stringify(decisions)],
  );
  const [saved] = rows;
  if (saved === undefined) throw refuse('import.not-in-review');
  return saved;
}

/** What an accepted import does to the ledger. */
export type LedgerChange = LedgerRecord | (Pick<LedgerRecord, 'kind' | 'key'> & { readonly content: null });

/**
 * Makes the accepted changes and closes the import, in one transaction: records are added or changed,
 * those with `content: null` removed. Refuses `import.not-in-review`, also when decisions were kept
 * after `version`, and changes nothing then.
 */
export async function applyImport(
  db: Database,
  city: string,
  given: {
    readonly id: string;
    readonly version: number;
    readonly changes: readonly LedgerChange[];
    readonly by: string;
    readonly now: string;
  },
): Promise<void> {
  const written = given.changes.filter((change) => change.content !== null);
  const removed = given.changes.filter((change) => change.content === null);
  await inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query(
      `update plan_import set state = 'applied', closed_by = $4, closed_at = $5
       where city = $1 and id = $2 and version = $3 and state = 'review'`,
      [city, given.id, given.version, given.by, given.now],
    );
    if (rowCount !== 1) throw refuse('import.not-in-review');
    await client.query(
      `insert into ledger_record (city, kind, key, position, content, import_id, updated_at)
       select $1, g.kind, g.key, g.position, g.content, $2, $4
       from jsonb_to_recordset($3::jsonb) as g (kind text, key text, position integer, content jsonb)
       on conflict (city, kind, key) do update set
         position = excluded.position, content = excluded.content, removed = false,
         import_id = excluded.import_id, updated_at = excluded.updated_at`,
      [city, given.id, JSON.stringify(written), given.now],
    );
    await client.query(
      `update ledger_record r set removed = true, import_id = $2, updated_at = $4
       from jsonb_to_recordset($3::jsonb) as g (kind text, key text)
       where r.city = $1 and r.kind = g.kind and r.key = g.key`,
      [city, given.id, JSON.stringify(removed), given.now],
    );
  });
}

/** Closes an import without effect. Refuses `import.not-in-review`. */
export async function discardImport(
  db: Database,
  city: string,
  given: { readonly id: string; readonly by: string; readonly now: string },
): Promise<void> {
  const { rowCount } = await db.pool.query(
    `update plan_import set state = 'discarded', closed_by = $3, closed_at = $4
     where city = $1 and id = $2 and state = 'review'`,
    [city, given.id, given.by, given.now],
  );
  if (rowCount !== 1) throw refuse('import.not-in-review');
}
