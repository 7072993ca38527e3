import type { Actor } from '../../kernel/access/principal.ts';
import { type Database, inTransaction, longReading } from '../database.ts';
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
 * entries of registers, and enterprises that they represent. Reads the whole log, since nothing lists who is
 * named where: asked for rarely, and waited for.
 */
export async function listHeldAbout(db: Database, city: string, { party, person }: Subject): Promise<Held> {
  const { rows: cases } = await db.pool.query<Held['cases'][number]>({
    ...longReading,
    text: `select c.number, c.accepted_at as "acceptedAt", c.ended_at as "endedAt",
        coalesce(c.outcome_class in ('favourable', 'partial', 'settled'), false) as favourable
      from case_file c
      where c.city = $1 and (c.applicant_party = $2 or c.id in (
        select e.stream from event e where e.city = $1 and e.kind = 'case' and position($3 in e.body::text) > 0))
      order by c.opened_at, c.id`,
    values: [city, party, person],
  });
  const { rows: entries } = await db.pool.query<{ register: string; key: string }>({
    ...longReading,
    text: `select r.register, r.key from register_entry r
      where r.city = $1 and r.open and position($2 in r.content::text) > 0 order by r.register, r.key`,
    values: [city, person],
  });
  const { rows: powers } = await db.pool.query<{ party: string }>(
    `select p.party from power p
     where p.city = $1 and p.agent = $2 and p.kind = 'representative' and p.revoked_at is null order by p.party`,
    [city, party],
  );
  return { cases, entries, represented: powers.map((power) => power.party) };
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
