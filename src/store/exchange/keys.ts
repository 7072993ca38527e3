import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';
import { asOperation, type Operation } from '../people/operations.ts';

/** A public key of an office or institution that asks over the exchange. */
export type ExchangeKey = {
  readonly kid: string;
  /** The id of an office, or of an outside party. */
  readonly consumer: string;
  readonly publicKey: JsonObject;
  readonly addedAt: string;
  readonly addedBy: string;
  readonly revokedAt: string | null;
};

const columns = `kid, consumer, public_key as "publicKey", added_at as "addedAt", added_by as "addedBy",
  revoked_at as "revokedAt"`;

/** The key, revoked or not; null where none is registered. */
export async function findExchangeKey(db: Database, city: string, kid: string): Promise<ExchangeKey | null> {
  const { rows } = await db.lanes.query<ExchangeKey>({
    name: 'find-exchange-key',
    text: `select ${columns} from exchange_key where city = $1 and kid = $2`,
    values: [city, kid],
  });
  return rows[0] ?? null;
}

/** The keys of these, or of everybody, the latest first; at most 500. */
export async function listExchangeKeys(
  db: Database,
  city: string,
  consumers: readonly string[] | null,
): Promise<readonly ExchangeKey[]> {
  const { rows } = await db.pool.query<ExchangeKey>(
    `select ${columns} from exchange_key
     where city = $1 and ($2::text[] is null or consumer = any ($2)) order by added_at desc, kid limit 500`,
    [city, consumers],
  );
  return rows;
}

/** Registers a key; one that is there already stays as it is. */
export async function addExchangeKey(
  db: Database,
  city: string,
  key: Omit<ExchangeKey, 'revokedAt'>,
  operation: Operation,
): Promise<void> {
  await asOperation(db, city, operation, async (client) => {
    const { rowCount } = await client.query(
      `insert into exchange_key (city, kid, consumer, public_key, added_at, added_by)
       values ($1, $2, $3, $4, $5, $6) on conflict (city, kid) do nothing`,
      [city, key.kid, key.consumer, JSON.stringify(key.publicKey), key.addedAt, key.addedBy],
    );
    return rowCount === 1;
  });
}

/** From now on nothing is answered under it; true when it was in use. */
export async function revokeExchangeKey(
  db: Database,
  city: string,
  kid: string,
  by: { readonly at: string; readonly account: string },
  operation: Operation,
): Promise<boolean> {
  return await asOperation(db, city, operation, async (client) => {
    const { rowCount } = await client.query(
      `update exchange_key set revoked_at = $3, revoked_by = $4
       where city = $1 and kid = $2 and revoked_at is null`,
      [city, kid, by.at, by.account],
    );
    return rowCount === 1;
  });
}
