import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** What the embedded OpenID provider keeps under an id, of which only the digest is stored. */
export type ProviderRecord = {
  readonly model: string;
  readonly digest: Uint8Array;
  readonly payload: JsonObject;
  readonly grantId: string | null;
  readonly uid: string | null;
  /** By the machine's clock, as the protocol's own times. */
  readonly expiresAt: string | null;
};

export async function saveProviderRecord(db: Database, city: string, record: ProviderRecord): Promise<void> {
  await db.pool.query(
    `insert into provider_record (city, model, digest, payload, grant_id, uid, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (city, model, digest) do update set payload = excluded.payload,
       grant_id = excluded.grant_id, uid = excluded.uid, expires_at = excluded.expires_at`,
    [
      city,
      record.model,
      Buffer.from(record.digest),
      JSON.stringify(record.payload),
      record.grantId,
      record.uid,
      record.expiresAt,
    ],
  );
}

/** By its digest, or by the uid beside it; null where there is none, or where its time is over. */
export async function findProviderRecord(
  db: Database,
  city: string,
  model: string,
  by: { readonly digest: Uint8Array } | { readonly uid: string },
  now: string,
): Promise<JsonObject | null> {
  const [digest, uid] = 'digest' in by ? [Buffer.from(by.digest), null] : [null, by.uid];
  const { rows } = await db.pool.query<{ payload: JsonObject }>(
    `select payload from provider_record
     where city = $1 and model = $2 and (expires_at is null or expires_at > $5)
       and case when $3::bytea is null then uid = $4 else digest = $3 end limit 1`,
    [city, model, digest, uid, now],
  );
  return rows[0]?.payload ?? null;
}

/** Marks a code as used. False where it was used before: of two who come with it one is the first. */
export async function consumeProviderRecord(
  db: Database,
  city: string,
  model: string,
  digest: Uint8Array,
  epoch: number,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `update provider_record set payload = payload || jsonb_build_object('consumed', $4::bigint)
     where city = $1 and model = $2 and digest = $3 and not payload ? 'consumed'`,
    [city, model, Buffer.from(digest), epoch],
  );
  return rowCount === 1;
}

export async function deleteProviderRecord(
  db: Database,
  city: string,
  model: string,
  digest: Uint8Array,
): Promise<void> {
  await db.pool.query('delete from provider_record where city = $1 and model = $2 and digest = $3', [
    city,
    model,
    Buffer.from(digest),
  ]);
}

/** All that was given out under a grant. */
export async function deleteProviderGrant(db: Database, city: string, grantId: string): Promise<void> {
  await db.pool.query('delete from provider_record where city = $1 and grant_id = $2', [city, grantId]);
}

export async function deleteExpiredProviderRecords(db: Database, city: string, now: string): Promise<void> {
  await db.pool.query('delete from provider_record where city = $1 and expires_at <= $2', [city, now]);
}
