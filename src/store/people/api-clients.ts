import type { Database } from '../database.ts';
import { type Account, accountColumns } from './accounts.ts';
import { asOperation, type Operation } from './operations.ts';

/** A program that may ask for somebody, within scopes. */
export type ApiClient = {
  readonly id: string;
  readonly name: string;
  readonly account: string;
  readonly secretDigest: string;
  readonly scopes: readonly string[];
  readonly createdBy: string;
  readonly createdAt: string;
  readonly revokedAt: string | null;
};

const columns = `c.id, c.name, c.account, c.secret_digest as "secretDigest", c.scopes,
  c.created_by as "createdBy", c.created_at as "createdAt", c.revoked_at as "revokedAt"`;

export async function insertApiClient(
  db: Database,
  city: string,
  program: ApiClient,
  operation: Operation,
): Promise<void> {
  const { id, name, account, secretDigest, scopes, createdBy, createdAt } = program;
  await asOperation(db, city, operation, async (client) => {
    await client.query(
      `insert into api_client (city, id, name, account, secret_digest, scopes, created_by, created_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [city, id, name, account, secretDigest, scopes, createdBy, createdAt],
    );
    return true;
  });
}

/** The client while it has not been revoked, or null. */
export async function findApiClient(db: Database, city: string, id: string): Promise<ApiClient | null> {
  const { rows } = await db.pool.query<ApiClient>(
    `select ${columns} from api_client c where c.city = $1 and c.id = $2 and c.revoked_at is null`,
    [city, id],
  );
  return rows[0] ?? null;
}

/** Every client there has been, the newest first. */
export async function listApiClients(
  db: Database,
  city: string,
  limit: number,
): Promise<readonly ApiClient[]> {
  const { rows } = await db.pool.query<ApiClient>(
    `select ${columns} from api_client c where c.city = $1 order by c.created_at desc, c.id limit $2`,
    [city, limit],
  );
  return rows;
}

/** False where there is none such, or none any more. */
export async function revokeApiClient(
  db: Database,
  city: string,
  id: string,
  operation: Operation,
): Promise<boolean> {
  return await asOperation(db, city, operation, async (client) => {
    const { rowCount } = await client.query(
      'update api_client set revoked_at = $3 where city = $1 and id = $2 and revoked_at is null',
      [city, id, operation.at],
    );
    return rowCount === 1;
  });
}

/** Whom a token that the provider gave out asks for, and within which scopes; null where it holds no longer. */
export async function findTokenAccount(
  db: Database,
  city: string,
  digest: Uint8Array,
  wall: string,
): Promise<(Account & { readonly client: string; readonly scopes: readonly string[] }) | null> {
  const { rows } = await db.pool.query<Account & { client: string; scopes: readonly string[] }>(
    `select ${accountColumns}, c.id as client,
       (select coalesce(array_agg(s), '{}') from unnest(string_to_array(t.payload ->> 'scope', ' ')) s
        where s = any (c.scopes)) as scopes
     from provider_record t
     join api_client c on c.city = $1 and c.id = t.payload ->> 'clientId' and c.revoked_at is null
     join account a on a.city = $1 and a.id = c.account
     where t.city = $1 and t.model = 'ClientCredentials' and t.digest = $2 and t.expires_at > $3`,
    [city, Buffer.from(digest), wall],
  );
  return rows[0] ?? null;
}
