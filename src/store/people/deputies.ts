import type { Actor } from '../../kernel/access/principal.ts';
import type { Grant } from '../../kernel/city/people.ts';
import type { Text } from '../../kernel/text.ts';
import { type Database, inTransaction } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';
import type { DeputationNotice } from './notices.ts';
import { recordPeopleEvents } from './people-streams.ts';

/** Which deputation: who stands in for whom, in which office, from which day on. */
export type DeputyKey = {
  readonly account: string;
  readonly deputy: string;
  readonly office: string;
  /** YYYY-MM-DD */
  readonly from: string;
};

/** Somebody stands in for somebody else of an office, from a day to a day. */
export type Deputy = DeputyKey & {
  /** Last day, YYYY-MM-DD. */
  readonly to: string;
  readonly reason: string;
  readonly namedBy: string;
  readonly namedAt: string;
};

/** Who did it, and the stream of whoever is represented, in which it stands. */
type Recorded = { readonly actor: Actor; readonly stream: string };

/**
 * Adds it, or changes the one that begins on the same day, and tells those concerned in the same statement;
 * what they had read of an earlier wording is unread again.
 */
export async function saveDeputy(
  db: Database,
  city: string,
  deputy: Deputy,
  told: Readonly<Record<string, DeputationNotice>>,
  by: Recorded,
): Promise<void> {
  const notice = ['deputy', deputy.office, deputy.account, deputy.deputy, deputy.from].join(' ');
  const notices = Object.entries(told).map(([account, about]) => ({ address: `self ${account}`, about }));
  await inTransaction(db.pool, async (client) => {
    await client.query(
      `with told as (
       insert into notice (city, address, id, at, about)
       select $1, n.address, $10, $9, n.about
       from jsonb_to_recordset($11::jsonb) as n (address text, about jsonb)
       on conflict (city, address, id) do update set at = excluded.at, about = excluded.about),
     unread as (delete from notice_read where city = $1 and id = $10)
     insert into deputy (city, account, deputy, office, from_day, to_day, reason, named_by, named_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (city, deputy, account, office, from_day) do update set
       to_day = excluded.to_day, reason = excluded.reason, named_by = excluded.named_by,
       named_at = excluded.named_at`,
      [
        city,
        deputy.account,
        deputy.deputy,
        deputy.office,
        deputy.from,
        deputy.to,
        deputy.reason,
        deputy.namedBy,
        deputy.namedAt,
        notice,
        JSON.stringify(notices),
      ],
    );
    const { account, office, from, to } = deputy;
    await recordPeopleEvents(client, city, { id: by.stream, kind: 'staff' }, deputy.namedAt, [
      {
        actor: by.actor,
        body: { type: 'deputy-named', account, deputy: deputy.deputy, office, from, to },
      },
    ]);
  });
}

/**
 * Ends it with the day before `day`; one that has not begun by then is taken back. False when there is none
 * that goes on.
 */
export async function endDeputy(
  db: Database,
  city: string,
  { account, deputy, office, from }: DeputyKey,
  { day, now }: { readonly day: string; readonly now: string },
  by: Recorded,
): Promise<boolean> {
  const key = 'city = $1 and account = $2 and deputy = $3 and office = $4 and from_day = $5::date';
  return await inTransaction(db.pool, async (client) => {
    const { rows } = await client.query<{ ended: boolean }>(
      `with ended as (
       update deputy set to_day = $6::date - 1 where ${key} and from_day < $6::date and to_day >= $6::date returning 1),
     gone as (delete from deputy where ${key} and from_day >= $6::date returning 1)
     select exists (select from ended) or exists (select from gone) as ended`,
      [city, account, deputy, office, from, day],
    );
    if (rows[0]?.ended !== true) return false;
    await recordPeopleEvents(client, city, { id: by.stream, kind: 'staff' }, now, [
      { actor: by.actor, body: { type: 'deputy-ended', account, deputy, office, from } },
    ]);
    return true;
  });
}

export type DeputyRow = DeputyKey & {
  readonly to: string;
  readonly reason: string;
  readonly accountName: Text;
  readonly deputyName: Text;
};

/** What goes on in an office on this day or is still to come, also of accounts that are gone from it. */
export async function listDeputies(
  db: Database,
  city: string,
  office: string,
  day: string,
): Promise<readonly DeputyRow[]> {
  const { rows } = await db.pool.query<DeputyRow>(
    `select d.account, d.deputy, d.office, d.from_day::text as "from", d.to_day::text as "to", d.reason,
       a.name as "accountName", p.name as "deputyName"
     from deputy d
     join account a on a.city = d.city and a.id = d.account
     join account p on p.city = d.city and p.id = d.deputy
     where d.city = $1 and d.office = $2 and d.to_day >= $3::date
     order by d.account, d.from_day, d.deputy`,
    [city, office, day],
  );
  return rows;
}

export type RepresentedRow = {
  readonly account: string;
  readonly name: Text;
  /** The office in which they are represented. */
  readonly office: string;
  readonly grants: readonly Grant[];
  readonly from: string;
  readonly to: string;
};

/** Those in whose stead the account may act on this day. A disabled account is represented by nobody. */
export async function listRepresented(
  db: Database,
  city: string,
  deputy: string,
  day: string,
): Promise<readonly RepresentedRow[]> {
  return await representedOf(db, city)({ deputy, day });
}

type StandsIn = { readonly deputy: string; readonly day: string };

const representedOf = lookUpTogether<StandsIn, RepresentedRow>({
  name: 'represented',
  text: `select i.n, d.account, a.name, d.office, a.grants, d.from_day::text as "from", d.to_day::text as "to"
         from unnest($2::text[], $3::date[]) with ordinality i (deputy, day, n)
         cross join lateral (
           select d.account, d.office, d.from_day, d.to_day from deputy d
           where d.city = $1 and d.deputy = i.deputy and d.from_day <= i.day and d.to_day >= i.day
           order by d.account, d.from_day) d
         cross join lateral (
           select a.name, a.grants from account a
           where a.city = $1 and a.id = d.account and a.disabled_at is null limit 1) a`,
  columns: (asked) => [asked.map(({ deputy }) => deputy), asked.map(({ day }) => day)],
});
