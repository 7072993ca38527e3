import type pg from 'pg';
import type { Actor } from '../../kernel/access/principal.ts';
import { type Database, inTransaction, longReading } from '../database.ts';
import { recordPeopleEvents } from './people-streams.ts';

/** What an event says of records of signing in: so many, up to this one, with this digest over them and the one before. */
export type SignInHead = {
  readonly type: 'sign-ins-noted';
  readonly count: number;
  readonly at: string;
  readonly id: string;
  readonly digest: string;
};

type Place = Pick<SignInHead, 'at' | 'id' | 'digest'>;
type Digested = Omit<SignInHead, 'type'>;

const beginning: Place = { at: '-infinity', id: '00000000-0000-0000-0000-000000000000', digest: '' };
const most = 20_000;

/**
 * Puts a digest over the records of signing in since the last time into the log, as an event of `stream`; how many
 * they were. Nothing younger than `until` is taken: it may not be the last of its moment.
 */
export async function noteSignIns(
  db: Database,
  city: string,
  given: {
    readonly stream: string;
    readonly until: string;
    readonly actor: Actor;
    readonly now: string;
  },
): Promise<number> {
  return await inTransaction(db.pool, async (client) => {
    await client.query("select pg_advisory_xact_lock(hashtextextended('sign-ins ' || $1, 0))", [city]);
    const { rows } = await client.query<{ body: SignInHead }>(
      'select body from event where city = $1 and stream = $2 order by seq desc limit 1',
      [city, given.stream],
    );
    const after: Place = rows[0]?.body ?? beginning;
    const noted = await digestAfter(client, city, after, { at: given.until, id: null });
    if (noted === null) return 0;
    await recordPeopleEvents(client, city, { id: given.stream, kind: 'staff' }, given.now, [
      { actor: given.actor, body: { type: 'sign-ins-noted', ...noted } },
    ]);
    return noted.count;
  });
}

/** Heads whose records are not what they were: each with its place in the log, if it has one, and its number. */
export async function signInsThatDiffer(
  db: Database,
  city: string,
  stream: string,
): Promise<readonly { readonly place: number | null; readonly seq: number }[]> {
  const { rows } = await db.pool.query<{ seq: number; place: number | null; body: SignInHead }>(
    `select e.seq, s.log_index as place, e.body from event e
     left join event_sequence s on s.city = e.city and s.stream = e.stream and s.seq = e.seq
     where e.city = $1 and e.stream = $2 order by e.seq`,
    [city, stream],
  );
  const wrong: { place: number | null; seq: number }[] = [];
  let after = beginning;
  for (const { seq, place, body } of rows) {
    const today = await digestAfter(db.pool, city, after, { at: body.at, id: body.id });
    if (today?.digest !== body.digest || today.count !== body.count) wrong.push({ place, seq });
    after = body;
  }
  return wrong;
}

/** The digest over the one before and the records behind it, up to a moment or up to one record. */
async function digestAfter(
  client: Pick<pg.ClientBase, 'query'> | pg.Pool,
  city: string,
  after: Place,
  until: { readonly at: string; readonly id: string | null },
): Promise<Digested | null> {
  const { rows } = await client.query<Digested>({
    ...longReading,
    text: `with noted as (
        select r.id, r.at,
          jsonb_build_array(r.id, r.account,
            to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), r.kind, r.by_account, r.device
          )::text as line
        from account_record r
        where r.city = $1 and (r.at, r.id) > ($2::timestamptz, $3::uuid)
          and (r.at, r.id) <= ($5::timestamptz, coalesce($6::uuid, 'ffffffff-ffff-ffff-ffff-ffffffffffff'))
        order by r.at, r.id limit ${most})
      select count(*)::int as count,
        to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
        (array_agg(id order by at desc, id desc))[1] as id,
        encode(sha256(convert_to($4 || E'\\n' || string_agg(line, E'\\n' order by at, id), 'UTF8')), 'hex') as digest
      from noted having count(*) > 0`,
    values: [city, after.at, after.id, after.digest, until.at, until.id],
  });
  return rows[0] ?? null;
}
