import type pg from 'pg';
import type { Grant } from '../../kernel/city/people.ts';
import type { Text } from '../../kernel/text.ts';
import { type Database, inTransaction } from '../database.ts';

/** A sign-in with its roles. */
export type Account = {
  readonly id: string;
  readonly username: string;
  /** Null for one that signs in elsewhere. */
  readonly passwordHash: string | null;
  readonly name: Text;
  readonly grants: readonly Grant[];
  /** The person behind the account, for applicants and delegates. */
  readonly party: string | null;
  readonly demonstration: boolean;
  readonly disabledAt: string | null;
};

export const accountColumns = `a.id, a.username, a.password_hash as "passwordHash", a.name, a.grants, a.party,
  a.demonstration, a.disabled_at as "disabledAt"`;

/** The account that signs in with this name, or null. */
export async function findAccountByUsername(
  db: Database,
  city: string,
  username: string,
): Promise<Account | null> {
  const { rows } = await db.pool.query<Account>(
    `select ${accountColumns} from account a where a.city = $1 and a.username = $2`,
    [city, username],
  );
  return rows[0] ?? null;
}

/** The account, or null. */
export async function findAccount(db: Database, city: string, id: string): Promise<Account | null> {
  const { rows } = await db.pool.query<Account>(
    `select ${accountColumns} from account a where a.city = $1 and a.id = $2`,
    [city, id],
  );
  return rows[0] ?? null;
}

/**
 * Accounts in use that have one of the roles on this day: at this office, or (null) wherever. In the order of their
 * names; at most `limit`.
 */
export async function listAccountsInRole(
  db: Database,
  city: string,
  roles: readonly string[],
  office: string | null,
  day: string,
  limit: number,
): Promise<readonly Pick<Account, 'id' | 'name'>[]> {
  const { rows } = await db.pool.query<Pick<Account, 'id' | 'name'>>(
    `select a.id, a.name
     from (
       select distinct g.account from account_grant g
       where g.city = $1 and g.role = any ($2) and ($3::text is null or g.office = $3)
         and g.from_day <= $4::date and g.to_day >= $4::date) g
     join account a on a.city = $1 and a.id = g.account
     where a.disabled_at is null
     order by a.name ->> 'zh', a.id
     limit $5`,
    [city, roles, office, day, limit],
  );
  return rows;
}

/** How these accounts are called, whether they are still in use or not. */
export async function listAccountNames(
  db: Database,
  city: string,
  ids: readonly string[],
): Promise<readonly Pick<Account, 'id' | 'name'>[]> {
  const { rows } = await db.pool.query<Pick<Account, 'id' | 'name'>>({
    name: 'account-names',
    text: 'select a.id, a.name from account a where a.city = $1 and a.id = any ($2::text[])',
    values: [city, ids],
  });
  return rows;
}

/** The account of a person's own, or null where they have none that is in use. */
export async function findAccountOfParty(db: Database, city: string, party: string): Promise<string | null> {
  const { rows } = await db.lanes.query<{ id: string }>({
    name: 'find-account-of-party',
    text: `select a.id from account a where a.city = $1 and a.party = $2 and a.disabled_at is null
           order by a.id limit 1`,
    values: [city, party],
  });
  return rows[0]?.id ?? null;
}

/** Adds an account, or changes the one with its id. */
export async function saveAccount(db: Database, city: string, account: Account, now: string): Promise<void> {
  await inTransaction(db.pool, (client) => writeAccount(client, city, account, now));
}

/** The same inside a transaction. Its grants stand in rows of their own too, by which they are found. */
export async function writeAccount(
  client: pg.ClientBase,
  city: string,
  account: Account,
  now: string,
): Promise<void> {
  await client.query(
    `insert into account (
       city, id, username, password_hash, name, grants, party, demonstration, disabled_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (city, id) do update set
       username = excluded.username, password_hash = excluded.password_hash, name = excluded.name,
       grants = excluded.grants, party = excluded.party, demonstration = excluded.demonstration,
       disabled_at = excluded.disabled_at, updated_at = excluded.updated_at`,
    [
      city,
      account.id,
      account.username,
      account.passwordHash,
      JSON.stringify(account.name),
      JSON.stringify(account.grants),
      account.party,
      account.demonstration,
      account.disabledAt,
      now,
    ],
  );
  await client.query('delete from account_grant where city = $1 and account = $2', [city, account.id]);
  await client.query(
    `insert into account_grant (city, account, no, role, office, from_day, to_day)
     select $1, $2, g.no, g.item ->> 'role', g.item ->> 'office',
       coalesce(g.item ->> 'from', '-infinity')::date, coalesce(g.item ->> 'to', 'infinity')::date
     from jsonb_array_elements($3::jsonb) with ordinality as g (item, no)`,
    [city, account.id, JSON.stringify(account.grants)],
  );
}

/** Puts another password in place of somebody's; a hash of it, never itself. */
export async function setPasswordHash(
  db: Database,
  city: string,
  id: string,
  hash: string,
  now: string,
): Promise<void> {
  await db.pool.query('update account set password_hash = $3, updated_at = $4 where city = $1 and id = $2', [
    city,
    id,
    hash,
    now,
  ]);
}
