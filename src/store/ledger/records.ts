import type pg from 'pg';
import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** What the plan's ledger holds; each kind has its own keys. */
export type LedgerKind = 'plan' | 'measure' | 'task' | 'indicator' | 'limit' | 'system' | 'unit';

export type LedgerRecord = {
  readonly kind: LedgerKind;
  readonly key: string;
  /** Place among its kind. */
  readonly position: number;
  readonly content: JsonObject;
};

export type StoredRecord = LedgerRecord & {
  /** The accepted import it comes from; null for the city's own data. */
  readonly importId: string | null;
  readonly updatedAt: string;
};

const columns = 'kind, key, position, content, import_id as "importId", updated_at as "updatedAt"';

/** All records of a kind, in order. A city has hundreds, not millions. */
export async function listRecords(
  db: Database,
  city: string,
  kind: LedgerKind,
): Promise<readonly StoredRecord[]> {
  const { rows } = await db.pool.query<StoredRecord>({
    name: 'list-records',
    text: `select ${columns} from ledger_record where city = $1 and kind = $2 and not removed
           order by position, key`,
    values: [city, kind],
  });
  return rows;
}

/** Every record there is, of all kinds, each kind in order. */
export async function readLedger(
  client: Pick<pg.PoolClient, 'query'>,
  city: string,
): Promise<readonly StoredRecord[]> {
  const { rows } = await client.query<StoredRecord>(
    `select ${columns} from ledger_record where city = $1 and not removed order by kind, position, key`,
    [city],
  );
  return rows;
}

/** The record, or null. */
export async function findRecord(
  db: Database,
  city: string,
  kind: LedgerKind,
  key: string,
): Promise<StoredRecord | null> {
  const { rows } = await db.pool.query<StoredRecord>(
    `select ${columns} from ledger_record where city = $1 and kind = $2 and key = $3 and not removed`,
    [city, kind, key],
  );
  return rows[0] ?? null;
}

/**
 * A mark that changes whenever the ledger does, for whoever keeps what it worked out from it.
 */
export async function ledgerMark(db: Database, city: string): Promise<string> {
  const { rows } = await db.pool.query<{ mark: string }>({
    name: 'ledger-mark',
    text: `select count(*) || ' ' || coalesce(sum(hashtextextended(
             concat_ws(' ', kind, key, removed, import_id, updated_at), 0)), 0) as mark
           from ledger_record where city = $1`,
    values: [city],
  });
  return rows[0]?.mark ?? '';
}
