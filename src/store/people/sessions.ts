import type { Database } from '../database.ts';
import { type Account, accountColumns } from './accounts.ts';

export type NewSession = {
  /** A digest of the token; the token itself is never stored. */
  readonly tokenHash: Uint8Array;
  readonly account: string;
  readonly createdAt: string;
  readonly expiresAt: string;
};

export async function createSession(db: Database, city: string, session: NewSession): Promise<void> {
  await db.pool.query(
    'insert into session (city, token_hash, account, created_at, expires_at) values ($1, $2, $3, $4, $5)',
    [city, Buffer.from(session.tokenHash), session.account, session.createdAt, session.expiresAt],
  );
}

/** The account of a session that has not expired by `now`, or null. */
export async function findSessionAccount(
  db: Database,
  city: string,
  tokenHash: Uint8Array,
  now: string,
): Promise<Account | null> {
  const { rows } = await db.pool.query<Account>({
    name: 'find-session-account',
    text: `select ${accountColumns}
           from session s join account a on a.city = s.city and a.id = s.account
           where s.city = $1 and s.token_hash = $2 and s.expires_at > $3`,
    values: [city, Buffer.from(tokenHash), now],
  });
  return rows[0] ?? null;
}

export async function deleteSession(db: Database, city: string, tokenHash: Uint8Array): Promise<void> {
  await db.pool.query('delete from session where city = $1 and token_hash = $2', [
    city,
    Buffer.from(tokenHash),
  ]);
}

/** Clears away what has expired by `now`; returns how many sessions. */
export async function deleteExpiredSessions(db: Database, city: string, now: string): Promise<number> {
  const { rowCount } = await db.pool.query('delete from session where city = $1 and expires_at <= $2', [
    city,
    now,
  ]);
  return rowCount ?? 0;
}
