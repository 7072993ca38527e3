import type { JsonObject } from '../../kernel/json.ts';
import { createBatched, ofEachCity } from '../batches.ts';
import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';

export type OutboxState = 'queued' | 'sent' | 'answered' | 'failed';

export type OutboxMessage = {
  readonly id: string;
  readonly case: { readonly id: string; readonly number: string | null } | null;
  readonly step: string | null;
  readonly round: number | null;
  readonly operation: string;
  readonly party: string;
  readonly payload: JsonObject;
  readonly state: OutboxState;
  readonly attempts: number;
  readonly lastError: string | null;
  readonly createdAt: string;
  readonly sentAt: string | null;
  readonly answeredAt: string | null;
};

const columns = `
    o.id,
    case when o.case_id is null then null else jsonb_build_object('id', o.case_id, 'number', c.number) end as case,
    o.step, o.round, o.operation, o.party, o.payload, o.state, o.attempts, o.last_error as "lastError",
    o.created_at as "createdAt", o.sent_at as "sentAt", o.answered_at as "answeredAt"`;

const select = `
  select ${columns}
  from outbox_message o left join case_file c on c.city = o.city and c.id = o.case_id`;

/** The message, or null. */
export async function findOutboxMessage(
  db: Database,
  city: string,
  id: string,
): Promise<OutboxMessage | null> {
  if (!isUuid(id)) return null;
  const [found] = await messagesOf(db, city)(id);
  return found ?? null;
}

const messagesOf = lookUpTogether<string, OutboxMessage>({
  name: 'find-outbox-message',
  text: `select i.n, ${columns}
         from unnest($2::uuid[]) with ordinality i (id, n)
         cross join lateral (select * from outbox_message o where o.city = $1 and o.id = i.id limit 1) o
         left join lateral (
           select c.number from case_file c where c.city = $1 and c.id = o.case_id limit 1) c on true`,
  columns: (ids) => [ids],
});

/** Messages, the newest first. */
export async function listOutboxMessages(
  db: Database,
  city: string,
  filter: { readonly state?: OutboxState; readonly limit: number; readonly after?: string | null },
): Promise<Page<OutboxMessage>> {
  const [at, id] = readCursor(filter.after, 'instant', 'uuid') ?? [
    'infinity',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const { rows } = await db.pool.query<OutboxMessage>(
    `${select} where o.city = $1 and (o.created_at, o.id) < ($2::timestamptz, $3::uuid)
       and ($4::text is null or o.state = $4)
     order by o.created_at desc, o.id desc limit $5`,
    [city, at, id, filter.state ?? null, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (last) => writeCursor(last.createdAt, last.id));
}

/** What a case has been waiting for outside parties to say, in the order it was asked. */
export async function listOutboxOfCase(
  db: Database,
  city: string,
  caseId: string,
): Promise<readonly OutboxMessage[]> {
  if (!isUuid(caseId)) return [];
  const { rows } = await db.pool.query<OutboxMessage>(
    `${select} where o.city = $1 and o.case_id = $2 order by o.created_at, o.id`,
    [city, caseId],
  );
  return rows;
}

/** The party has taken the message in. One that was answered already stays answered. */
export async function markSent(db: Database, city: string, id: string, now: string): Promise<void> {
  await sentOf(db, city)({ id, now });
}

/** What several have handed over at one moment is written down at once; each returns when its own is stored. */
const sentOf = ofEachCity((db, city) =>
  createBatched({
    most: 200,
    run: async (sent: readonly { readonly id: string; readonly now: string }[]): Promise<readonly null[]> => {
      await db.lanes.query({
        name: 'mark-sent',
        // In the order in which acts that answer several hold them: nobody waits in a ring.
        text: `update outbox_message o set attempts = o.attempts + 1, last_error = null, sent_at = s.at,
                 state = case o.state when 'answered' then o.state else 'sent' end
               from (
                 select u.id, u.at from unnest($2::uuid[], $3::timestamptz[]) u (id, at) order by u.id offset 0) s
               where o.city = $1 and o.id = s.id`,
        values: [city, sent.map(({ id }) => id), sent.map(({ now }) => now)],
      });
      return sent.map(() => null);
    },
  }),
);

/** An attempt failed: `final` when there will be no other. */
export async function markAttemptFailed(
  db: Database,
  city: string,
  id: string,
  failure: { readonly error: string; readonly final: boolean },
): Promise<void> {
  await db.pool.query(
    `update outbox_message set attempts = attempts + 1, last_error = $3,
       state = case when state <> 'answered' and $4 then 'failed' else state end
     where city = $1 and id = $2`,
    [city, id, failure.error, failure.final],
  );
}
