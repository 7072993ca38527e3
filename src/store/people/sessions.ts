import { createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';
import { type Account, accountColumns } from './accounts.ts';

/** All that somebody has to show who they are, shown: a password where there is nothing more. */
export type Proven = { readonly at: string; readonly by: 'password' | 'factor' };

/*
 * How long a session holds is counted by the machine's clock, which goes on evenly: a demonstration's clock may be put
 * forward by days, and nobody has left their desk for that. Proofs go by the city's, as the acts they are for do.
 */

export type NewSession = {
  /** A digest of the token; the token itself is never stored. */
  readonly tokenHash: Uint8Array;
  readonly account: string;
  /** By the machine's clock, as `expiresAt`. */
  readonly createdAt: string;
  readonly expiresAt: string;
  /** When and by what its owner showed who they are; null or absent while there is more to show. */
  readonly proven?: Proven | null;
  /** `password`, `passkey`, or the provider that vouched for the person. */
  readonly way?: string;
  /** Browser and system, in words. */
  readonly device?: string;
  /** The ID token of the provider that vouched, sealed. */
  readonly idToken?: string | null;
};

export async function createSession(db: Database, city: string, session: NewSession): Promise<void> {
  await db.pool.query(
    `insert into session (city, token_hash, account, created_at, expires_at, proven_at, proven_by, way, device, id_token)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      city,
      Buffer.from(session.tokenHash),
      session.account,
      session.createdAt,
      session.expiresAt,
      session.proven?.at ?? null,
      session.proven?.by ?? null,
      session.way ?? 'password',
      session.device ?? '',
      session.idToken === undefined || session.idToken === null ? null : JSON.stringify(session.idToken),
    ],
  );
}

/** A session that still holds, and whose it is. `seenAt` by the machine's clock, `provenAt` by the city's. */
export type SessionAccount = Account & {
  readonly session: string;
  readonly seenAt: string;
  readonly provenAt: string | null;
  readonly provenBy: Proven['by'] | null;
};

/** The account of a session that by `now` (the machine's clock) has not expired, nor been left unused for too long; or null. */
export async function findSessionAccount(
  db: Database,
  city: string,
  tokenHash: Uint8Array,
  now: string,
  idleSeconds = 2 * 3_600,
): Promise<SessionAccount | null> {
  const usedAfter = new Date(Date.parse(now) - idleSeconds * 1_000).toISOString();
  const [account] = await accountsOf(db, city)({ tokenHash, now, usedAfter });
  return account ?? null;
}

type Token = { readonly tokenHash: Uint8Array; readonly now: string; readonly usedAfter: string };

const accountsOf = lookUpTogether<Token, SessionAccount>({
  name: 'find-session-account',
  text: `select i.n, s.session, s."seenAt", s."provenAt", s."provenBy", a.*
         from unnest($2::bytea[], $3::timestamptz[], $4::timestamptz[]) with ordinality i (token, now, after, n)
         cross join lateral (
           select s.account, s.id as session, coalesce(s.seen_at, s.created_at) as "seenAt",
             s.proven_at as "provenAt", s.proven_by as "provenBy"
           from session s
           where s.city = $1 and s.token_hash = i.token and s.expires_at > i.now
             and coalesce(s.seen_at, s.created_at) > i.after limit 1) s
         cross join lateral (
           select ${accountColumns} from account a where a.city = $1 and a.id = s.account limit 1) a`,
  columns: (tokens) => [
    tokens.map(({ tokenHash }) => Buffer.from(tokenHash)),
    tokens.map(({ now }) => now),
    tokens.map(({ usedAfter }) => usedAfter),
  ],
});

/** Writes down that a session was used, by the machine's clock; only what is later than what is known counts. */
export async function touchSession(
  db: Database,
  city: string,
  tokenHash: Uint8Array,
  now: string,
): Promise<void> {
  await touchesOf(db, city)({ tokenHash, now });
}

/** Where several are used at one moment it is written down at once. */
const touchesOf = ofEachCity((db, city) =>
  createBatched({
    most: 200,
    run: async (uses: readonly Pick<Token, 'tokenHash' | 'now'>[]): Promise<readonly null[]> => {
      await db.lanes.query({
        name: 'touch-sessions',
        // Held in one order, so that two batches never wait for one another.
        text: `with held as (
                 select s.token_hash from session s
                 where s.city = $1 and s.token_hash = any ($2::bytea[]) order by s.token_hash for update
               )
               update session s set seen_at = u.now
               from held h join unnest($2::bytea[], $3::timestamptz[]) u (token_hash, now) using (token_hash)
               where s.city = $1 and s.token_hash = h.token_hash and coalesce(s.seen_at, s.created_at) < u.now`,
        values: [city, uses.map(({ tokenHash }) => Buffer.from(tokenHash)), uses.map(({ now }) => now)],
      });
      return uses.map(() => null);
    },
  }),
);

/**
 * Gives a session another token, and says when its owner showed what acts of weight ask for. Its end stays
 * where it is. False where there is no such session any more.
 */
export async function renewSession(
  db: Database,
  city: string,
  session: {
    readonly before: Uint8Array;
    readonly after: Uint8Array;
    readonly proven: Proven;
    /** Now, by the machine's clock. */
    readonly now: string;
  },
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `update session set token_hash = $3, proven_at = $4, proven_by = $5, seen_at = $6
     where city = $1 and token_hash = $2 and expires_at > $6`,
    [
      city,
      Buffer.from(session.before),
      Buffer.from(session.after),
      session.proven.at,
      session.proven.by,
      session.now,
    ],
  );
  return rowCount === 1;
}

/** A session as its owner sees it; its moments are the machine's. */
export type SessionRow = {
  readonly id: string;
  readonly createdAt: string;
  readonly seenAt: string;
  readonly expiresAt: string;
  readonly way: string;
  readonly device: string;
};

/** Somebody's sessions that hold at `now`, the last used first, at most 100. */
export async function listSessions(
  db: Database,
  city: string,
  account: string,
  now: string,
  idleSeconds: number,
): Promise<readonly SessionRow[]> {
  const usedAfter = new Date(Date.parse(now) - idleSeconds * 1_000).toISOString();
  const { rows } = await db.pool.query<SessionRow>(
    `select s.id, s.created_at as "createdAt", coalesce(s.seen_at, s.created_at) as "seenAt",
       s.expires_at as "expiresAt", s.way, s.device
     from session s
     where s.city = $1 and s.account = $2 and s.expires_at > $3 and coalesce(s.seen_at, s.created_at) > $4
     order by "seenAt" desc, s.id limit 100`,
    [city, account, now, usedAfter],
  );
  return rows;
}

/** Ends one of somebody's sessions, or with null all but `except`; returns how many. */
export async function endSessions(
  db: Database,
  city: string,
  account: string,
  ended: { readonly session: string } | { readonly except: string | null },
): Promise<number> {
  const [only, except] = 'session' in ended ? [ended.session, null] : [null, ended.except];
  const { rowCount } = await db.pool.query(
    `delete from session where city = $1 and account = $2
       and ($3::uuid is null or id = $3) and ($4::uuid is null or id <> $4)`,
    [city, account, only, except],
  );
  return rowCount ?? 0;
}

/** Ends a session; says by which way it had begun, or null where there was none. */
export async function deleteSession(
  db: Database,
  city: string,
  tokenHash: Uint8Array,
): Promise<{ readonly way: string; readonly idToken: string | null } | null> {
  const { rows } = await db.pool.query<{ way: string; idToken: string | null }>(
    'delete from session where city = $1 and token_hash = $2 returning way, id_token as "idToken"',
    [city, Buffer.from(tokenHash)],
  );
  return rows[0] ?? null;
}

/** Clears away what has expired by `now`, the machine's; returns how many sessions. */
export async function deleteExpiredSessions(db: Database, city: string, now: string): Promise<number> {
  const { rowCount } = await db.pool.query('delete from session where city = $1 and expires_at <= $2', [
    city,
    now,
  ]);
  return rowCount ?? 0;
}
