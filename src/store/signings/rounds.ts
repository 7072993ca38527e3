import type pg from 'pg';
import type { Actor } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { RoundState, SignedHow } from '../../kernel/signatures/index.ts';
import { type Database, inTransaction } from '../database.ts';
import { isUuid } from '../page.ts';
import { recordPeopleEvents } from '../people/people-streams.ts';

/** One content that is being signed, with whoever was asked. What is personal in it is sealed. */
export type RoundRow = {
  readonly id: string;
  readonly draft: string;
  readonly draftVersion: number;
  readonly service: string;
  readonly party: string | null;
  /** The account that sent it for signature, and in whose name it is handed in. */
  readonly begunBy: string;
  readonly hash: string;
  readonly nonce: Json;
  readonly state: RoundState;
  readonly begunAt: string;
  readonly endedAt: string | null;
  readonly caseId: string | null;
  readonly fault: string | null;
  readonly asks: readonly AskRow[];
};

export type AskRow = {
  readonly no: number;
  readonly mark: string;
  readonly roles: readonly string[];
  readonly name: Json;
  readonly phone: Json | null;
  /** Whether the number was known as the signer's own before. */
  readonly ownPhone: boolean;
  readonly phoneMark: string | null;
  readonly state: 'waiting' | 'signed' | 'refused';
  readonly askedAt: string;
  readonly hasLink: boolean;
  readonly tries: number;
  readonly codeAt: string | null;
  readonly how: SignedHow | null;
  readonly at: string | null;
  readonly account: string | null;
  readonly powers: readonly string[];
  readonly file: string | null;
  /** The electronic licence by which an enterprise signed. */
  readonly certificate: string | null;
  readonly reason: Json | null;
};

const askJson = `jsonb_build_object('no', a.no, 'mark', a.mark, 'roles', to_jsonb(a.roles), 'name', a.name,
  'phone', a.phone, 'ownPhone', a.own_phone, 'phoneMark', a.phone_mark, 'state', a.state, 'askedAt', a.asked_at, 'hasLink', a.link is not null, 'tries', a.tries,
  'codeAt', a.code_at, 'how', a.how, 'at', a.at, 'account', a.account, 'powers', to_jsonb(a.powers),
  'file', a.file, 'certificate', a.certificate, 'reason', a.reason)`;

const roundSelect = `select r.id, r.draft, r.draft_version as "draftVersion", r.service, r.party,
    r.begun_by as "begunBy", r.hash, r.nonce, r.state, r.begun_at as "begunAt", r.ended_at as "endedAt",
    r.case_id as "caseId", r.fault,
    (select coalesce(jsonb_agg(${askJson} order by a.no), '[]') from signature_ask a
     where a.city = r.city and a.round = r.id) as asks
  from signature_round r`;

/** The round, or null. */
export async function findRound(db: Database, city: string, id: string): Promise<RoundRow | null> {
  if (!isUuid(id)) return null;
  const { rows } = await db.pool.query<RoundRow>(`${roundSelect} where r.city = $1 and r.id = $2`, [
    city,
    id,
  ]);
  return rows[0] ?? null;
}

/** The last round of a draft, or null. */
export async function lastRoundOf(db: Database, city: string, draft: string): Promise<RoundRow | null> {
  const { rows } = await db.lanes.query<RoundRow>({
    name: 'last-round-of-draft',
    text: `${roundSelect} where r.city = $1 and r.draft = $2 order by r.begun_at desc, r.id desc limit 1`,
    values: [city, draft],
  });
  return rows[0] ?? null;
}

/** Rounds in which one of these was asked, the last begun first; at most fifty, of the last ninety days. */
export async function listRoundsAsking(
  db: Database,
  city: string,
  marks: readonly string[],
  now: string,
): Promise<readonly RoundRow[]> {
  const { rows } = await db.pool.query<RoundRow>(
    `${roundSelect} where r.city = $1 and r.id in (
       select a.round from signature_ask a where a.city = $1 and a.mark = any ($2::text[])
         and a.asked_at > $3::timestamptz - interval '90 days')
     order by r.begun_at desc, r.id desc limit 50`,
    [city, marks, now],
  );
  return rows;
}

/** The round and the ask behind a link, by the digest of its token; or null. */
export async function findByLink(
  db: Database,
  city: string,
  link: Uint8Array,
): Promise<{ readonly round: RoundRow; readonly no: number } | null> {
  const { rows } = await db.pool.query<{ round: string; no: number }>(
    'select a.round, a.no from signature_ask a where a.city = $1 and a.link = $2',
    [city, Buffer.from(link)],
  );
  const [found] = rows;
  if (found === undefined) return null;
  const round = await findRound(db, city, found.round);
  return round === null ? null : { round, no: found.no };
}

export type NewRound = Pick<
  RoundRow,
  'id' | 'draft' | 'draftVersion' | 'service' | 'party' | 'begunBy' | 'hash' | 'nonce'
> & {
  readonly asks: readonly Pick<AskRow, 'mark' | 'roles' | 'name' | 'phone' | 'ownPhone' | 'phoneMark'>[];
};

/**
 * Freezes a draft in the version that was read: it goes on as the next version, so that whatever is saved on the
 * version before is refused. Refuses `draft.version-conflict`, and `signing.under-way` where it is being signed.
 */
export async function storeRound(
  db: Database,
  city: string,
  round: NewRound,
  { actor, now }: { readonly actor: Actor; readonly now: string },
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query(
      'update draft set version = version + 1 where city = $1 and id = $2 and version = $3',
      [city, round.draft, round.draftVersion - 1],
    );
    if (rowCount !== 1) throw refuse('draft.version-conflict');
    const stored = await client.query(
      `insert into signature_round (city, id, draft, draft_version, service, party, begun_by, hash, nonce, state, begun_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10)
       on conflict (city, draft) where state in ('open', 'complete') do nothing`,
      [
        city,
        round.id,
        round.draft,
        round.draftVersion,
        round.service,
        round.party,
        round.begunBy,
        round.hash,
        JSON.stringify(round.nonce),
        now,
      ],
    );
    if (stored.rowCount !== 1) throw refuse('signing.under-way');
    await client.query(
      `insert into signature_ask (city, round, no, mark, roles, name, phone, own_phone, phone_mark, state, asked_at)
       select $1, $2, a.no, a.item ->> 'mark',
         (select array_agg(r.role order by r.n) from jsonb_array_elements_text(a.item -> 'roles') with ordinality r (role, n)),
         a.item -> 'name', nullif(a.item -> 'phone', 'null'::jsonb),
         (a.item ->> 'ownPhone')::boolean, a.item ->> 'phoneMark', 'waiting', $4
       from jsonb_array_elements($3::jsonb) with ordinality a (item, no)`,
      [city, round.id, JSON.stringify(round.asks), now],
    );
    await recordRound(client, city, round.id, now, actor, {
      type: 'signing-begun',
      draft: round.draft,
      hash: round.hash,
      asked: round.asks.map(({ mark, roles }) => ({ mark, as: [...roles] })),
    });
  });
}

/**
 * One saying at a time: holds the round, has `decide` look at it as it is now, and stores what comes of it, with its
 * event. `decide` refuses by throwing.
 */
export async function sayInRound(
  db: Database,
  city: string,
  id: string,
  decide: (round: RoundRow) => Said | Promise<Said>,
  {
    actor,
    now,
    jobs,
  }: { readonly actor: Actor; readonly now: string; readonly jobs: (state: RoundState) => Json },
): Promise<RoundState> {
  return await inTransaction(db.pool, async (client) => {
    await client.query('select from signature_round where city = $1 and id = $2 for update', [city, id]);
    const { rows } = await client.query<RoundRow>(`${roundSelect} where r.city = $1 and r.id = $2`, [
      city,
      id,
    ]);
    const [round] = rows;
    if (round === undefined) throw refuse('signing.not-found');
    // Held until this is stored: what is signed cannot be changed meanwhile.
    const { rows: drafts } = await client.query<{ version: number }>(
      'select version from draft where city = $1 and id = $2 for share',
      [city, round.draft],
    );
    if (drafts[0]?.version !== round.draftVersion && round.state === 'open')
      throw refuse('signing.content-changed');
    const said = await decide(round);
    await client.query(
      `update signature_ask set state = $4, how = $5, at = $6, account = $7, powers = $8, file = $9, reason = $10,
         certificate = $11
       where city = $1 and round = $2 and no = $3`,
      [
        city,
        id,
        said.no,
        said.says,
        said.how,
        now,
        said.account,
        said.powers,
        said.file,
        said.reason === null ? null : JSON.stringify(said.reason),
        said.certificate,
      ],
    );
    if (said.state !== round.state)
      await client.query(
        `update signature_round set state = $3, ended_at = case when $3 = 'complete' then null else $4::timestamptz end
         where city = $1 and id = $2`,
        [city, id, said.state, now],
      );
    const mark = round.asks.find(({ no }) => no === said.no)?.mark ?? '';
    await recordRound(client, city, id, now, actor, {
      type: said.says === 'signed' ? 'content-signed' : 'signature-refused',
      mark,
      hash: round.hash,
      how: said.how,
      ...(said.powers.length > 0 && { powers: [...said.powers] }),
      ...(said.file !== null && { file: said.file }),
      ...(said.certificate !== null && { certificate: said.certificate }),
    });
    const queued = said.state === round.state ? [] : jobs(said.state);
    await client.query('select queue_jobs($1::jsonb)', [JSON.stringify(queued)]);
    return said.state;
  });
}

/** What came of one saying: who it was, how, and what the round is then. */
export type Said = {
  readonly no: number;
  readonly says: 'signed' | 'refused';
  readonly how: SignedHow;
  readonly state: RoundState;
  readonly account: string | null;
  readonly powers: readonly string[];
  readonly file: string | null;
  readonly certificate: string | null;
  readonly reason: Json | null;
};

/**
 * Ends the round of a draft that is under way: its content was changed, or it was taken back. Gives those who had
 * signed, or null where there was none under way.
 */
export async function voidRoundOf(
  db: Database,
  city: string,
  draft: string,
  {
    actor,
    now,
    why,
  }: { readonly actor: Actor; readonly now: string; readonly why: 'changed' | 'taken-back' },
): Promise<RoundRow | null> {
  // Nearly always there is none: each time that a draft is saved, one short look says so.
  const { rowCount } = await db.lanes.query({
    name: 'round-under-way',
    text: `select from signature_round where city = $1 and draft = $2 and state in ('open', 'complete')`,
    values: [city, draft],
  });
  if (rowCount === 0) return null;
  return await inTransaction(db.pool, async (client) => {
    const { rows: held } = await client.query<{ id: string }>(
      `select id from signature_round where city = $1 and draft = $2 and state in ('open', 'complete') for update`,
      [city, draft],
    );
    const [under] = held;
    if (under === undefined) return null;
    // Handing it in, for which it was read before it was taken back, finds another version.
    if (why === 'taken-back')
      await client.query('update draft set version = version + 1 where city = $1 and id = $2', [city, draft]);
    await client.query(
      `update signature_round set state = 'void', ended_at = $3 where city = $1 and id = $2`,
      [city, under.id, now],
    );
    await recordRound(client, city, under.id, now, actor, { type: 'signing-voided', why });
    const { rows } = await client.query<RoundRow>(`${roundSelect} where r.city = $1 and r.id = $2`, [
      city,
      under.id,
    ]);
    return rows[0] ?? null;
  });
}

/** Says which case it has become; doing it again changes nothing. */
export async function markSubmitted(
  db: Database,
  city: string,
  id: string,
  caseId: string,
  { actor, now }: { readonly actor: Actor; readonly now: string },
): Promise<void> {
  await inTransaction(db.pool, async (client) => {
    const { rowCount } = await client.query(
      `update signature_round set state = 'submitted', case_id = $3, ended_at = $4, fault = null
       where city = $1 and id = $2 and state = 'complete'`,
      [city, id, caseId, now],
    );
    if (rowCount === 1)
      await recordRound(client, city, id, now, actor, { type: 'signed-content-submitted', case: caseId });
  });
}

/** Why it could not be handed in by itself, for whoever sent it for signature. */
export async function noteFault(db: Database, city: string, id: string, fault: string): Promise<void> {
  await db.pool.query(
    `update signature_round set fault = $3 where city = $1 and id = $2 and state = 'complete'`,
    [city, id, fault],
  );
}

/** Gives an ask another link; the one before is dead, and tries begin anew. */
export async function setLink(
  db: Database,
  city: string,
  {
    round,
    no,
    link,
    now,
  }: { readonly round: string; readonly no: number; readonly link: Uint8Array; readonly now: string },
): Promise<void> {
  await db.pool.query(
    `update signature_ask set link = $4, links = links + 1, tries = 0, code_at = null, asked_at = $5
     where city = $1 and round = $2 and no = $3 and state = 'waiting'`,
    [city, round, no, Buffer.from(link), now],
  );
}

/** How many links went to a number within the day before; no fewer, as a link sent anew counts all before it. */
export async function countLinksTo(
  db: Database,
  city: string,
  phoneMark: string,
  now: string,
): Promise<number> {
  const { rows } = await db.pool.query<{ sent: number }>(
    `select coalesce(sum(links), 0)::int as sent from signature_ask
     where city = $1 and phone_mark = $2 and asked_at > $3::timestamptz - interval '1 day'`,
    [city, phoneMark, now],
  );
  return rows[0]?.sent ?? 0;
}

/** Counts one try at a link; false where there were too many. */
export async function countLinkTry(
  db: Database,
  city: string,
  { round, no }: { readonly round: string; readonly no: number },
  most: number,
): Promise<boolean> {
  const { rowCount } = await db.pool.query(
    `update signature_ask set tries = tries + 1 where city = $1 and round = $2 and no = $3 and tries < $4`,
    [city, round, no, most],
  );
  return rowCount === 1;
}

/** Takes a try back that was right: only wrong ones count. */
export async function forgiveLinkTry(
  db: Database,
  city: string,
  { round, no }: { readonly round: string; readonly no: number },
): Promise<void> {
  await db.pool.query(
    'update signature_ask set tries = greatest(tries - 1, 0) where city = $1 and round = $2 and no = $3',
    [city, round, no],
  );
}

/** Notes when a code was asked for; the code follows from it. */
export async function noteCodeAsked(
  db: Database,
  city: string,
  { round, no }: { readonly round: string; readonly no: number },
  now: string,
): Promise<void> {
  await db.pool.query('update signature_ask set code_at = $4 where city = $1 and round = $2 and no = $3', [
    city,
    round,
    no,
    now,
  ]);
}

async function recordRound(
  client: pg.ClientBase,
  city: string,
  id: string,
  now: string,
  actor: Actor,
  body: JsonObject & { readonly type: string },
): Promise<void> {
  await recordPeopleEvents(client, city, { id, kind: 'signing' }, now, [{ actor, body }]);
}
