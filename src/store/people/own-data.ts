import type { Actor } from '../../kernel/access/principal.ts';
import { type Database, inTransaction } from '../database.ts';
import { recordPeopleEvents } from './people-streams.ts';

/** Who is meant: the party, and the pseudonym under whose key everything about them is sealed. */
export type Subject = { readonly party: string; readonly person: string };

/** Cases, open entries of registers, and the parties that somebody represents. */
export type Held = {
  readonly cases: readonly {
    readonly number: string;
    readonly acceptedAt: string | null;
    readonly endedAt: string | null;
    readonly favourable: boolean;
  }[];
  readonly entries: readonly { readonly register: string; readonly key: string }[];
  readonly represented: readonly string[];
};

/**
 * Everything in which something stands about a person: cases they asked for, cases of others that name them,
 * entries of registers, and enterprises that they represent. Whoever is named where stands in `named_in`, up to
 * where its projector is; of events that have no place in the order yet, each is looked at.
 */
export async function listHeldAbout(db: Database, city: string, { party, person }: Subject): Promise<Held> {
  const streams = await streamsNaming(db, city, person);
  const { rows: cases } = await db.lanes.query<Held['cases'][number]>({
    name: 'cases-about',
    text: `select c.number, c.accepted_at as "acceptedAt", c.ended_at as "endedAt",
        coalesce(c.outcome_class in ('favourable', 'partial', 'settled'), false) as favourable
      from (
        (select a.id from case_file a where a.city = $1 and a.applicant_party = $2
         order by a.opened_at desc, a.id desc)
        union
        select s.stream from unnest($3::uuid[]) s (stream)) about
      cross join lateral (select * from case_file f where f.city = $1 and f.id = about.id limit 1) c
      order by c.opened_at, c.id`,
    values: [city, party, streams],
  });
  const { rows: entries } = await db.lanes.query<{ register: string; key: string }>({
    name: 'entries-about',
    text: `select r.register, r.key
      from unnest($3::uuid[]) s (stream)
      cross join lateral (select * from register_entry e where e.city = $1 and e.id = s.stream limit 1) r
      where r.open and position($2 in r.content::text) > 0
      order by r.register, r.key`,
    values: [city, person, streams],
  });
  const { rows: powers } = await db.pool.query<{ party: string }>(
    `select p.party from power p
     where p.city = $1 and p.agent = $2 and p.kind = 'representative' and p.revoked_at is null order by p.party`,
    [city, party],
  );
  return { cases, entries, represented: powers.map((power) => power.party) };
}

/** Streams in which something stands about a person: those that are listed, and those too new to be. */
async function streamsNaming(db: Database, city: string, person: string): Promise<readonly string[]> {
  const { rows } = await db.lanes.query<{ stream: string }>({
    name: 'streams-naming',
    text: 'select stream from named_in where city = $1 and person = $2',
    values: [city, person],
  });
  const found = new Set(rows.map(({ stream }) => stream));
  for await (const { stream, named } of eventsWithoutPlace(db, city, person)) if (named) found.add(stream);
  return [...found];
}

const mostAtOnce = 500;

/** Events that have no place in the city's order yet, by their transactions; `named` where the person is in them. */
async function* eventsWithoutPlace(db: Database, city: string, person: string) {
  const { rows: sequencers } = await db.pool.query<{ horizon: string }>(
    // Restored into a younger cluster, until the order is taken up again, no number says what is new.
    `select (case when horizon > pg_snapshot_xmax(pg_current_snapshot()) then '0'::xid8 else horizon end)::text
       as horizon
     from sequencer where city = $1`,
    [city],
  );
  for (let from = sequencers[0]?.horizon ?? '0'; ; ) {
    const { rows } = await db.lanes.query<{ stream: string; tx: string; named: boolean }>({
      name: 'events-without-place',
      text: `select e.stream, e.tx::text, position($3 in e.body::text) > 0 as named from event e
             where e.city = $1 and e.tx >= $2::xid8 order by e.tx fetch first ${mostAtOnce} rows with ties`,
      values: [city, from, person],
    });
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < mostAtOnce) return;
    from = String(BigInt(last.tx) + 1n);
  }
}

/** Puts it into the person's stream that they were given their data. */
export async function recordExport(
  db: Database,
  city: string,
  { party, stream }: { readonly party: string; readonly stream: string },
  { actor, now }: { readonly actor: Actor; readonly now: string },
): Promise<void> {
  await inTransaction(db.pool, (client) =>
    recordPeopleEvents(client, city, { id: stream, kind: 'person' }, now, [
      { actor, body: { type: 'data-exported', person: party } },
    ]),
  );
}

/**
 * Destroys a person's key, and clears away what is not sealed: drafts, ways of signing in, the account's name.
 * One transaction with its event; chains and trees are over what was sealed, and stay as they are.
 */
export async function erasePersonalData(
  db: Database,
  city: string,
  { party, person, stream }: Subject & { readonly stream: string },
  { actor, now }: { readonly actor: Actor; readonly now: string },
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    await client.query(
      'update person_key set key = null, erased_at = $3 where city = $1 and person = $2 and key is not null',
      [city, person, now],
    );
    const { rows } = await client.query<{ id: string }>(
      `update account set name = '{"zh": "（已删除）", "en": "(erased)"}', username = 'erased-' || gen_random_uuid(),
         password_hash = null, disabled_at = coalesce(disabled_at, $3), updated_at = $3
       where city = $1 and party = $2 returning id`,
      [city, party, now],
    );
    const accounts = rows.map(({ id }) => id);
    for (const table of [
      'session',
      'draft',
      'idempotency',
      'totp',
      'recovery_code',
      'passkey',
      'ceremony',
      'identity_link',
    ]) {
      await client.query(`delete from ${table} where city = $1 and account = any ($2::text[])`, [
        city,
        accounts,
      ]);
    }
    await client.query(
      'update api_client set revoked_at = $3 where city = $1 and account = any ($2::text[]) and revoked_at is null',
      [city, accounts, now],
    );
    await recordPeopleEvents(client, city, { id: stream, kind: 'person' }, now, [
      { actor, body: { type: 'person-erased', person: party } },
    ]);
  });
}
