import type { Text } from '../../kernel/text.ts';
import type { Database } from '../database.ts';
import { isUuid } from '../page.ts';

/** Somebody who helps others with their applications. */
export type HelperRow = {
  readonly account: string;
  readonly name: Text;
  readonly kind: 'staff' | 'volunteer';
  readonly office: string;
  readonly services: readonly string[];
  readonly regions: readonly string[];
  /** First and last day, YYYY-MM-DD. */
  readonly from: string;
  readonly to: string;
};

/** A request for help with one application. While it is open its helper reads and fills in the draft. */
export type HelpRow = {
  readonly id: string;
  readonly service: string;
  readonly region: string;
  readonly account: string;
  readonly party: string | null;
  readonly draft: string;
  readonly helper: string | null;
  readonly askedAt: string;
  readonly takenAt: string | null;
  readonly endedAt: string | null;
  readonly rating: number | null;
  /** Given by a register, not asked for: it holds as long as that names the helper. */
  readonly assigned: boolean;
};

const helperColumns = `h.account, a.name, h.kind, h.office, h.services, h.regions, h.from_day::text as "from",
  h.to_day::text as "to"`;
const helpColumns = `r.id, r.service, r.region, r.account, r.party, r.draft, r.helper, r.asked_at as "askedAt",
  r.taken_at as "takenAt", r.ended_at as "endedAt", r.rating, r.assigned`;

/** Who helps on this day, in the order of their offices; 500 at most. */
export async function listHelpers(db: Database, city: string, day: string): Promise<readonly HelperRow[]> {
  const { rows } = await db.pool.query<HelperRow>(
    `select ${helperColumns} from helper h join account a on a.city = $1 and a.id = h.account
     where h.city = $1 and h.from_day <= $2::date and h.to_day >= $2::date and a.disabled_at is null
     order by h.office, h.account limit 500`,
    [city, day],
  );
  return rows;
}

/** The helper that an account is on this day, or null. */
export async function findHelper(
  db: Database,
  city: string,
  account: string,
  day: string,
): Promise<HelperRow | null> {
  const { rows } = await db.pool.query<HelperRow>(
    `select ${helperColumns} from helper h join account a on a.city = $1 and a.id = h.account
     where h.city = $1 and h.account = $2 and h.from_day <= $3::date and h.to_day >= $3::date`,
    [city, account, day],
  );
  return rows[0] ?? null;
}

/** Enters a helper, or changes the one with this account; false where another office still has them as its helper. */
export async function saveHelper(
  db: Database,
  city: string,
  helper: Omit<HelperRow, 'name'>,
  by: { readonly account: string; readonly now: string },
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `insert into helper (city, account, kind, office, services, regions, from_day, to_day, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (city, account) do update set kind = excluded.kind, office = excluded.office,
       services = excluded.services, regions = excluded.regions, from_day = excluded.from_day,
       to_day = excluded.to_day, added_by = excluded.added_by, added_at = excluded.added_at
     where helper.office = excluded.office or helper.to_day < $11::date`,
    [
      city,
      helper.account,
      helper.kind,
      helper.office,
      helper.services,
      helper.regions,
      helper.from,
      helper.to,
      by.account,
      by.now,
      by.now.slice(0, 10),
    ],
  );
  return rowCount === 1;
}

/** Stores a request; false where help with this draft is asked for already. */
export async function storeHelp(
  db: Database,
  city: string,
  help: Omit<HelpRow, 'takenAt' | 'endedAt' | 'rating'>,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `insert into help_request (city, id, service, region, account, party, draft, asked_at, helper, taken_at, assigned)
     values ($1, $2, $3, $4, $5, $6, $7, $8::timestamptz, $9, case when $9::text is null then null else $8::timestamptz end, $10)
     on conflict (city, draft) where ended_at is null do nothing`,
    [
      city,
      help.id,
      help.service,
      help.region,
      help.account,
      help.party,
      help.draft,
      help.askedAt,
      help.helper,
      help.assigned,
    ],
  );
  return rowCount === 1;
}

/** Whether help with the draft was ever asked for, or given, by this account. */
export async function hadHelp(
  db: Database,
  city: string,
  { id, account }: { readonly id: string; readonly account: string },
): Promise<boolean> {
  const { rows } = await db.pool.query(
    'select from help_request where city = $1 and account = $2 and draft = $3 limit 1',
    [city, account, id],
  );
  return rows.length > 0;
}

/**
 * The open request by which this account helps with a draft, or null; also where their scope does not reach it on this
 * day, or no more.
 */
export async function findHelpOf(
  db: Database,
  city: string,
  draft: { readonly id: string; readonly service: string; readonly region: string | null },
  helper: { readonly account: string; readonly day: string },
): Promise<HelpRow | null> {
  const { rows } = await db.pool.query<HelpRow>(
    `select ${helpColumns} from help_request r
     join helper h on h.city = r.city and h.account = r.helper and h.from_day <= $4::date and h.to_day >= $4::date
     where r.city = $1 and r.draft = $2 and r.helper = $3 and r.ended_at is null
       and (h.services = '{}' or $5 = any(h.services))
       and (h.regions = '{}' or coalesce($6, r.region) = any(h.regions))`,
    [city, draft.id, helper.account, helper.day, draft.service, draft.region],
  );
  return rows[0] ?? null;
}

/** The request, or null. */
export async function findHelp(db: Database, city: string, id: string): Promise<HelpRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<HelpRow>(
    `select ${helpColumns} from help_request r where r.city = $1 and r.id = $2`,
    [city, id],
  );
  return rows[0] ?? null;
}

/** The requests of whoever asked, the last first; or those that wait for a helper or are theirs, the first first. */
export async function listHelp(
  db: Database,
  city: string,
  whose: { readonly account: string } | { readonly helper: string },
): Promise<readonly HelpRow[]> {
  const asked = 'account' in whose;
  const { rows } = await db.pool.query<HelpRow>(
    `select ${helpColumns} from help_request r
     where r.city = $1 and ${asked ? 'r.account = $2' : 'r.ended_at is null and (r.helper is null or r.helper = $2)'}
     order by r.asked_at ${asked ? 'desc' : 'asc'}, r.id limit 100`,
    [city, asked ? whose.account : whose.helper],
  );
  return rows;
}

/** Gives a request to a helper; false where somebody has it, or it has ended. */
export async function takeHelp(
  db: Database,
  city: string,
  id: string,
  helper: string,
  now: string,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `update help_request set helper = $3, taken_at = $4
     where city = $1 and id = $2 and helper is null and ended_at is null`,
    [city, id, helper, now],
  );
  return rowCount === 1;
}

/** Ends a request, and with it what its helper may do. */
export async function endHelp(
  db: Database,
  city: string,
  id: string,
  now: string,
  rating: number | null,
): Promise<void> {
  await db.pool.query(
    `update help_request set ended_at = coalesce(ended_at, $3), rating = coalesce($4, rating)
     where city = $1 and id = $2`,
    [city, id, now, rating],
  );
}
