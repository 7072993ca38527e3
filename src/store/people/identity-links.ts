import type { Database } from '../database.ts';
import { type Account, accountColumns } from './accounts.ts';

/** The account of whoever the provider calls so, and how well the provider had looked at them; or null. */
export async function findLink(
  db: Database,
  city: string,
  provider: string,
  subject: string,
): Promise<{ readonly account: Account; readonly level: string } | null> {
  const { rows } = await db.pool.query<Account & { readonly linkedLevel: string }>(
    `select l.level as "linkedLevel", a.* from identity_link l
     cross join lateral (
       select ${accountColumns} from account a where a.city = l.city and a.id = l.account limit 1) a
     where l.city = $1 and l.provider = $2 and l.subject = $3`,
    [city, provider, subject],
  );
  const [row] = rows;
  if (row === undefined) return null;
  const { linkedLevel, ...account } = row;
  return { account, level: linkedLevel };
}

/** The provider has looked at somebody again, and better or less well than before. */
export async function changeLinkLevel(
  db: Database,
  city: string,
  link: { readonly provider: string; readonly subject: string; readonly level: string; readonly at: string },
): Promise<void> {
  await db.pool.query(
    'update identity_link set level = $4, linked_at = $5 where city = $1 and provider = $2 and subject = $3',
    [city, link.provider, link.subject, link.level, link.at],
  );
}

/** The accounts in use behind a natural person. */
export async function listAccountsOfParty(
  db: Database,
  city: string,
  party: string,
): Promise<readonly Account[]> {
  const { rows } = await db.pool.query<Account>(
    `select ${accountColumns} from account a where a.city = $1 and a.party = $2 and a.disabled_at is null
     order by a.id`,
    [city, party],
  );
  return rows;
}

/** Remembers who somebody is at a provider; what is known already stays. */
export async function linkIdentity(
  db: Database,
  city: string,
  link: {
    readonly provider: string;
    readonly subject: string;
    readonly account: string;
    /** How well the provider has looked, in its own words. */
    readonly level: string;
    readonly linkedAt: string;
  },
): Promise<void> {
  await db.pool.query(
    `insert into identity_link (city, provider, subject, account, level, linked_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (city, provider, subject) do nothing`,
    [city, link.provider, link.subject, link.account, link.level, link.linkedAt],
  );
}

/** At which providers somebody is known. */
export async function listIdentityLinks(
  db: Database,
  city: string,
  account: string,
): Promise<readonly { readonly provider: string; readonly level: string; readonly linkedAt: string }[]> {
  const { rows } = await db.pool.query<{ provider: string; level: string; linkedAt: string }>(
    `select provider, level, linked_at as "linkedAt" from identity_link
     where city = $1 and account = $2 order by linked_at, provider`,
    [city, account],
  );
  return rows;
}
