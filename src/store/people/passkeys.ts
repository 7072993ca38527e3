import type { Database } from '../database.ts';

/** A public key by which somebody signs in (WebAuthn). */
export type Passkey = {
  /** The credential's id, in base64url. */
  readonly id: string;
  readonly account: string;
  readonly publicKey: Uint8Array;
  readonly counter: number;
  readonly transports: readonly string[];
  readonly label: string;
  readonly createdAt: string;
  readonly usedAt: string | null;
};

const columns = `p.id, p.account, p.public_key as "publicKey", p.counter, p.transports, p.label,
  p.created_at as "createdAt", p.used_at as "usedAt"`;

export async function findPasskey(db: Database, city: string, id: string): Promise<Passkey | null> {
  const { rows } = await db.pool.query<Passkey>(
    `select ${columns} from passkey p where p.city = $1 and p.id = $2`,
    [city, id],
  );
  return rows[0] ?? null;
}

/** Somebody's passkeys, the oldest first. */
export async function listPasskeys(db: Database, city: string, account: string): Promise<readonly Passkey[]> {
  const { rows } = await db.pool.query<Passkey>(
    `select ${columns} from passkey p where p.city = $1 and p.account = $2 order by p.created_at, p.id`,
    [city, account],
  );
  return rows;
}

/** Keeps a new one; false where it is somebody's already, or where the person has `most` of them. */
export async function addPasskey(
  db: Database,
  city: string,
  passkey: Omit<Passkey, 'usedAt'>,
  most: number,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `insert into passkey (city, id, account, public_key, counter, transports, label, created_at)
     select $1, $2, $3, $4, $5, $6, $7, $8
     where (select count(*) from passkey where city = $1 and account = $3) < $9
     on conflict (city, id) do nothing`,
    [
      city,
      passkey.id,
      passkey.account,
      Buffer.from(passkey.publicKey),
      passkey.counter,
      passkey.transports,
      passkey.label,
      passkey.createdAt,
      most,
    ],
  );
  return rowCount === 1;
}

/** Writes down a use. False where the counter has gone on meanwhile: then there are two of that key. */
export async function recordPasskeyUse(
  db: Database,
  city: string,
  id: string,
  used: { readonly before: number; readonly counter: number; readonly now: string },
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    'update passkey set counter = $4, used_at = $5 where city = $1 and id = $2 and counter = $3',
    [city, id, used.before, used.counter, used.now],
  );
  return rowCount === 1;
}

export async function deletePasskey(
  db: Database,
  city: string,
  account: string,
  id: string,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    'delete from passkey where city = $1 and account = $2 and id = $3',
    [city, account, id],
  );
  return rowCount === 1;
}
