import type { Actor } from '../../kernel/access/principal.ts';
import type { Page } from '../cases/case-row.ts';
import { type Database, inTransaction } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';
import { type Account, accountColumns, writeAccount } from './accounts.ts';
import { type PeopleEvent, recordPeopleEvents } from './people-streams.ts';

/** Somebody who works for the city: how much is assigned to them alone, and how much waits for anybody of their offices. */
export type StaffRow = Account & { readonly assigned: number; readonly shared: number };

/** Roles of those who ask or answer from outside: they are no staff. */
const outsiders = ['applicant', 'delegate', 'institution'];

/** The staff of one office, or of all; by username. Whoever has left stays listed. */
export async function listStaff(
  db: Database,
  city: string,
  office: string | null,
  /** `today`: whoever has left an office has nothing of it in hand. */
  page: { readonly limit: number; readonly after?: string | null; readonly today: string },
): Promise<Page<StaffRow>> {
  const [after] = readCursor(page.after, 'text') ?? [''];
  const { rows } = await db.pool.query<StaffRow>(
    `select ${accountColumns}, (
         select count(*)::int from work_item w
         where w.city = $1 and w.assignee = a.id and ($2::text is null or w.office = $2)) as assigned, (
         select count(*)::int from work_item w
         where w.city = $1 and w.assignee is null and w.office in (
           select g.office from account_grant g
           where g.city = $1 and g.account = a.id and g.role <> all ($3)
             and $6::date between g.from_day and g.to_day and ($2::text is null or g.office = $2))) as shared
     from account a
     where a.city = $1 and a.username > $4 and exists (
       select from account_grant g
       where g.city = $1 and g.account = a.id and ($2::text is null or g.office = $2) and g.role <> all ($3))
     order by a.username limit $5`,
    [city, office, outsiders, after, page.limit + 1, page.today],
  );
  return pageOf(rows, page.limit, (last) => writeCursor(last.username));
}

/** One piece of work that is assigned to somebody alone. */
export type AssignedWork = {
  readonly case: string;
  readonly number: string;
  readonly definition: string;
  readonly item: string;
  readonly step: string;
  readonly dueAt: string | null;
};

/** What is assigned to somebody in an office, in the order of the cases; at most `limit`. */
export async function listAssigned(
  db: Database,
  city: string,
  { account, office }: { readonly account: string; readonly office: string },
  limit: number,
): Promise<readonly AssignedWork[]> {
  const { rows } = await db.pool.query<AssignedWork>(
    `select w.case_id as "case", c.number, c.definition, w.item, coalesce(w.step, w.item) as step,
       nullif(w.due_at, 'infinity') as "dueAt"
     from work_item w join case_file c on c.city = w.city and c.id = w.case_id
     where w.city = $1 and w.assignee = $2 and w.office = $3
     order by w.case_id, w.item limit $4`,
    [city, account, office, limit],
  );
  return rows;
}

/**
 * Changes one account, with the events that say so; what it was is held meanwhile. `change` gives null where there
 * is nothing to change. Null for an account that is not there.
 */
export async function changeStaff(
  db: Database,
  city: string,
  { account, stream, now }: { readonly account: string; readonly stream: string; readonly now: string },
  change: (before: Account) => { readonly account: Account; readonly events: readonly PeopleEvent[] } | null,
): Promise<Account | null> {
  return await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<Account>(
      `select ${accountColumns} from account a where a.city = $1 and a.id = $2 for update`,
      [city, account],
    );
    const [before] = rows;
    if (before === undefined) return null;
    const changed = change(before);
    if (changed === null) return before;
    await writeAccount(client, city, changed.account, now);
    await recordPeopleEvents(client, city, { id: stream, kind: 'staff' }, now, changed.events);
    return changed.account;
  });
}

/** Adds an account; false where its name is taken. */
export async function addStaff(
  db: Database,
  city: string,
  account: Account,
  { stream, now, event }: { readonly stream: string; readonly now: string; readonly event: PeopleEvent },
): Promise<boolean> {
  return await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query(
      'select from account where city = $1 and (username = $2 or id = $3) for update',
      [city, account.username, account.id],
    );
    if (rows.length > 0) return false;
    await writeAccount(client, city, account, now);
    await recordPeopleEvents(client, city, { id: stream, kind: 'staff' }, now, [event]);
    return true;
  });
}

/** How many accounts in use have a role on a day. */
export async function countInRole(db: Database, city: string, role: string, day: string): Promise<number> {
  const { rows } = await db.pool.query<{ count: number }>(
    `select count(distinct g.account)::int as count from account_grant g
     join account a on a.city = $1 and a.id = g.account and a.disabled_at is null
     where g.city = $1 and g.role = $2 and g.from_day <= $3::date and g.to_day >= $3::date`,
    [city, role, day],
  );
  return rows[0]?.count ?? 0;
}

/** Somebody leaves an office after a day; their open work goes to a colleague, or (null) back to the office. */
export type Leaving = {
  /** Grows with time. */
  readonly id: string;
  readonly account: string;
  readonly office: string;
  readonly lastDay: string;
  readonly colleague: string | null;
  readonly reason: string;
  readonly orderedBy: string;
  readonly orderedAt: string;
  readonly doneAt: string | null;
  /** What could not be handed over at the last try. */
  readonly leftOver: readonly { readonly case: string; readonly code: string }[];
};

const leavingColumns = `l.id, l.account, l.office, l.last_day::text as "lastDay", l.colleague, l.reason,
  l.ordered_by as "orderedBy", l.ordered_at as "orderedAt", l.done_at as "doneAt", l.left_over as "leftOver"`;

/**
 * Orders a leaving: the account's grants in the office end with it, deputations that reach beyond it end, and an
 * earlier order for the same office that has not come about is replaced. Null where the account is not there.
 */
export async function storeLeaving(
  db: Database,
  city: string,
  leaving: Omit<Leaving, 'doneAt' | 'leftOver'>,
  {
    actor,
    stream,
    change,
  }: {
    readonly actor: Actor;
    readonly stream: string;
    readonly change: (before: Account) => Account;
  },
): Promise<Account | null> {
  const { id, account, office, lastDay, colleague, reason, orderedBy, orderedAt } = leaving;
  return await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<Account>(
      `select ${accountColumns} from account a where a.city = $1 and a.id = $2 for update`,
      [city, account],
    );
    const [before] = rows;
    if (before === undefined) return null;
    const after = change(before);
    await writeAccount(client, city, after, orderedAt);
    await client.query(
      'delete from leaving where city = $1 and account = $2 and office = $3 and done_at is null',
      [city, account, office],
    );
    await client.query(
      `insert into leaving (city, id, account, office, last_day, colleague, reason, ordered_by, ordered_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [city, id, account, office, lastDay, colleague, reason, orderedBy, orderedAt],
    );
    await client.query(
      `delete from deputy where city = $1 and office = $2 and (account = $3 or deputy = $3) and from_day > $4::date`,
      [city, office, account, lastDay],
    );
    await client.query(
      `update deputy set to_day = $4::date
       where city = $1 and office = $2 and (account = $3 or deputy = $3) and to_day > $4::date`,
      [city, office, account, lastDay],
    );
    await recordPeopleEvents(client, city, { id: stream, kind: 'staff' }, orderedAt, [
      { actor, body: { type: 'leaving-ordered', account, office, lastDay, colleague } },
    ]);
    return after;
  });
}

/** Leavings whose last day is over and whose work is not all handed over. */
export async function listLeavingsDue(db: Database, city: string, day: string): Promise<readonly Leaving[]> {
  const { rows } = await db.pool.query<Leaving>(
    `select ${leavingColumns} from leaving l
     where l.city = $1 and l.done_at is null and l.last_day < $2::date order by l.last_day, l.account limit 500`,
    [city, day],
  );
  return rows;
}

/** The last order for each of these accounts. */
export async function listLeavingsOf(
  db: Database,
  city: string,
  accounts: readonly string[],
): Promise<readonly Leaving[]> {
  const { rows } = await db.pool.query<Leaving>(
    `select distinct on (l.account, l.office) ${leavingColumns} from leaving l
     where l.city = $1 and l.account = any ($2::text[])
     order by l.account, l.office, l.id desc`,
    [city, accounts],
  );
  return rows;
}

/** Somebody who was to leave an office stays. */
export async function withdrawLeaving(
  db: Database,
  city: string,
  account: string,
  office: string,
): Promise<void> {
  await db.pool.query(
    'delete from leaving where city = $1 and account = $2 and office = $3 and done_at is null',
    [city, account, office],
  );
}

/** What a try to hand over has come to; done where nothing is left. */
export async function noteHandover(
  db: Database,
  city: string,
  { id, account, office }: Leaving,
  leftOver: Leaving['leftOver'],
  {
    actor,
    stream,
    now,
    handed,
  }: {
    readonly actor: Actor;
    readonly stream: string;
    readonly now: string;
    readonly handed: number;
  },
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query(
      `update leaving set left_over = $3::jsonb, done_at = case when $3::jsonb = '[]' then $4::timestamptz end
       where city = $1 and id = $2 and done_at is null`,
      [city, id, JSON.stringify(leftOver), now],
    );
    if (rowCount === 0 || leftOver.length > 0) return;
    await recordPeopleEvents(client, city, { id: stream, kind: 'staff' }, now, [
      { actor, body: { type: 'work-handed-over', account, office, handed } },
    ]);
  });
}
