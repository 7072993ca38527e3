import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';
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
  const [account] = await accountsOf(db, city)({ tokenHash, now });
  return account ?? null;
}

type Token = { readonly tokenHash: Uint8Array; readonly now: string };

const accountsOf = lookUpTogether<Token, Account>({
  name: 'find-session-account',
  text: `select i.n, a.* from unnest($2::bytea[], $3::timestamptz[]) with ordinality i (token, now, n)
         cross join lateral (
           select s.account from session s
           where s.city = $1 and s.token_hash = i.token and s.expires_at > i.now limit 1) s
         cross join lateral (
           select ${accountColumns} from account a where a.city = $1 and a.id = s.account limit 1) a`,
  columns: (tokens) => [tokens.map(({ tokenHash }) => Buffer.from(tokenHash)), tokens.map(({ now }) => now)],
});

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
