import type { JsonObject } from '../../kernel/json.ts';
import type { MessageChannelName, MessageKind } from '../../kernel/message/index.ts';
import { type Database, inTransaction } from '../database.ts';
import { moveProjector } from '../indicators/projector.ts';

export type MessageState = 'waiting' | 'sent' | 'delivered' | 'failed' | 'dropped';

/** One notice for one person by one channel. */
export type NewMessage = {
  readonly id: string;
  readonly account: string;
  readonly channel: MessageChannelName;
  readonly kind: MessageKind;
  readonly notice: string;
  readonly case: string;
  readonly seq: number;
  readonly dueAt: string;
};

export type Waiting = {
  readonly account: string;
  readonly channel: MessageChannelName;
  readonly dueAt: string;
};

/** The accounts in use behind these addresses of notices, `party ID` and `account ID`. */
export async function accountsAt(
  db: Database,
  city: string,
  addresses: readonly string[],
): Promise<readonly { readonly address: string; readonly account: string }[]> {
  const named = (kind: string): readonly string[] =>
    addresses.flatMap((address) => (address.startsWith(kind) ? [address.slice(kind.length)] : []));
  const { rows } = await db.lanes.query<{ address: string; account: string }>({
    name: 'accounts-at',
    // Each found by its own index: put into words first, every account would be compared with every address.
    text: `select 'account ' || a.id as address, a.id as account
           from unnest($2::text[]) x (id)
           cross join lateral (
             select a.id from account a where a.city = $1 and a.id = x.id and a.disabled_at is null limit 1) a
           union all
           select 'party ' || x.party, a.id
           from unnest($3::text[]) x (party)
           cross join lateral (
             select a.id from account a where a.city = $1 and a.party = x.party and a.disabled_at is null) a`,
    values: [city, named('account '), named('party ')],
  });
  return rows;
}

/**
 * Takes the projector of messages on, with what is to be sent, and says until when each of those persons waits.
 * What was planned before is not planned again.
 */
export async function planMessages(
  db: Database,
  city: string,
  projector: string,
  step: { readonly from: number; readonly to: number; readonly messages: readonly NewMessage[] },
  now: string,
): Promise<readonly Waiting[]> {
  if (step.messages.length === 0) {
    await moveProjector(db.lanes, city, projector, step);
    return [];
  }
  return await inTransaction(db.lanes, async (client) => {
    await moveProjector(client, city, projector, step);
    await client.query(
      `insert into message (city, id, account, channel, kind, notice, case_id, seq, state, created_at, due_at, tries)
       select $1, m.id, m.account, m.channel, m.kind, m.notice, m."case", m.seq, 'waiting', $3, m."dueAt", 0
       from json_to_recordset($2::json) as m (
         id uuid, account text, channel text, kind text, notice text, "case" uuid, seq integer, "dueAt" timestamptz)
       on conflict do nothing`,
      [city, JSON.stringify(step.messages), now],
    );
    const accounts = [...new Set(step.messages.map(({ account }) => account))];
    const { rows } = await client.query<Waiting>(
      `select account, channel, min(due_at) as "dueAt" from message
       where city = $1 and state = 'waiting' and account = any ($2::text[]) group by account, channel`,
      [city, accounts],
    );
    return rows;
  });
}

/** Who waits longer than until then for something that is due: the job that was to send it got lost. */
export async function listOverdue(db: Database, city: string, before: string): Promise<readonly Waiting[]> {
  const { rows } = await db.pool.query<Waiting>(
    `select account, channel, min(due_at) as "dueAt" from message
     where city = $1 and state = 'waiting' and due_at < $2 group by account, channel limit 500`,
    [city, before],
  );
  return rows;
}

/** What waits for somebody by one channel, with what happened; and whether they have read it meanwhile. */
export type DueMessage = {
  readonly id: string;
  readonly kind: MessageKind;
  readonly case: string;
  readonly seq: number;
  readonly tries: number;
  readonly read: boolean;
  /** The event, its type in it; sealed. */
  readonly body: JsonObject;
};

export async function listDue(
  db: Database,
  city: string,
  { account, channel }: Pick<Waiting, 'account' | 'channel'>,
  now: string,
  limit: number,
): Promise<readonly DueMessage[]> {
  const { rows } = await db.pool.query<DueMessage>(
    `select m.id, m.kind, m.case_id as "case", m.seq, m.tries,
       jsonb_build_object('type', e.type) || e.body as body,
       exists (select from notice_read r where r.city = $1 and r.account = $2 and r.id = m.notice)
         or exists (select from notice_mark k where k.city = $1 and k.account = $2 and k.log_index >= m.notice::bigint)
         as read
     from message m join event e on e.city = $1 and e.stream = m.case_id and e.seq = m.seq
     where m.city = $1 and m.account = $2 and m.channel = $3 and m.state = 'waiting' and m.due_at <= $4
     order by m.due_at, m.notice limit $5`,
    [city, account, channel, now, limit],
  );
  return rows;
}

/** Until when the next of what still waits for somebody waits; null where nothing does. */
export async function nextDue(
  db: Database,
  city: string,
  { account, channel }: Pick<Waiting, 'account' | 'channel'>,
): Promise<string | null> {
  const { rows } = await db.pool.query<{ due: string | null }>(
    `select min(due_at) as due from message
     where city = $1 and account = $2 and channel = $3 and state = 'waiting'`,
    [city, account, channel],
  );
  return rows[0]?.due ?? null;
}

export async function markSent(
  db: Database,
  city: string,
  ids: readonly string[],
  reference: string,
  now: string,
): Promise<void> {
  await db.pool.query(
    `update message set state = 'sent', reference = $3, sent_at = $4, tries = tries + 1, fault = null
     where city = $1 and id = any ($2::uuid[]) and state = 'waiting'`,
    [city, ids, reference, now],
  );
}

/** They did not go out: tried again at `dueAt`, or given up where that is null. */
export async function markUnsent(
  db: Database,
  city: string,
  ids: readonly string[],
  { fault, dueAt, now }: { readonly fault: string; readonly dueAt: string | null; readonly now: string },
): Promise<void> {
  await db.pool.query(
    `update message set tries = tries + 1, fault = $3,
       due_at = coalesce($4::timestamptz, due_at),
       state = case when $4::timestamptz is null then 'failed' else state end,
       ended_at = case when $4::timestamptz is null then $5::timestamptz end
     where city = $1 and id = any ($2::uuid[]) and state = 'waiting'`,
    [city, ids, fault, dueAt, now],
  );
}

/** Nobody needs to be sent these any more, or there is nowhere to send them to. */
export async function markDropped(
  db: Database,
  city: string,
  ids: readonly string[],
  now: string,
): Promise<void> {
  if (ids.length === 0) return;
  await db.pool.query(
    `update message set state = 'dropped', ended_at = $3
     where city = $1 and id = any ($2::uuid[]) and state = 'waiting'`,
    [city, ids, now],
  );
}

/** What whoever carries them says became of those with this reference. */
export async function markCarried(
  db: Database,
  city: string,
  reference: string,
  state: 'delivered' | 'failed',
  now: string,
): Promise<void> {
  await db.pool.query(
    `update message set state = $3, ended_at = $4 where city = $1 and reference = $2 and state = 'sent'`,
    [city, reference, state, now],
  );
}

/** How what was told of a case went out. */
export type SentMessage = {
  readonly seq: number;
  readonly account: string;
  readonly channel: MessageChannelName;
  readonly state: MessageState;
  readonly sentAt: string | null;
  readonly endedAt: string | null;
};

export async function listMessagesOfCases(
  db: Database,
  city: string,
  cases: readonly string[],
): Promise<readonly (SentMessage & { readonly case: string })[]> {
  const { rows } = await db.pool.query<SentMessage & { case: string }>(
    `select case_id as "case", seq, account, channel, state, sent_at as "sentAt", ended_at as "endedAt"
     from message where city = $1 and case_id = any ($2::uuid[]) order by case_id, seq, channel, account`,
    [city, cases],
  );
  return rows;
}
