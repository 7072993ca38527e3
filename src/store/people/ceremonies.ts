import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** What was asked of a browser, and is awaited from it once; or a code that it shows, and is read once. */
export type Ceremony = {
  readonly kind: 'passkey' | 'new-passkey' | 'provider' | 'licence';
  /** Who was signed in when it began, where that matters. */
  readonly account: string | null;
  readonly content: JsonObject;
};

export async function beginCeremony(
  db: Database,
  city: string,
  digest: Uint8Array,
  ceremony: Ceremony,
  expiresAt: string,
): Promise<void> {
  await db.pool.query(
    `insert into ceremony (city, digest, kind, account, content, expires_at) values ($1, $2, $3, $4, $5, $6)`,
    [city, Buffer.from(digest), ceremony.kind, ceremony.account, JSON.stringify(ceremony.content), expiresAt],
  );
}

/** Takes a ceremony for good: of two who come with it one gets it. Null where there is none, or no longer. */
export async function takeCeremony(
  db: Database,
  city: string,
  digest: Uint8Array,
  kind: Ceremony['kind'],
  now: string,
): Promise<Ceremony | null> {
  const { rows } = await db.pool.query<Ceremony & { readonly expired: boolean }>(
    `delete from ceremony c where c.city = $1 and c.digest = $2 and c.kind = $3
     returning c.kind, c.account, c.content, c.expires_at <= $4 as expired`,
    [city, Buffer.from(digest), kind, now],
  );
  const [row] = rows;
  return row === undefined || row.expired ? null : row;
}

export async function deleteExpiredCeremonies(db: Database, city: string, now: string): Promise<void> {
  await db.pool.query('delete from ceremony where city = $1 and expires_at <= $2', [city, now]);
}
