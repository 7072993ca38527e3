import type pg from 'pg';
import type { Database } from '../database.ts';
import { asOperation, type Operation } from '../people/operations.ts';

/** How the exchange with one party goes, as the outbox has it. */
export type PartyHealth = {
  readonly party: string;
  readonly queued: number;
  readonly oldestQueued: string | null;
  /** Taken by the party, and not answered yet. */
  readonly unanswered: number;
  readonly oldestUnanswered: string | null;
  readonly failed: number;
  readonly answered: number;
  /** Half of what was answered lately took no longer than this, in seconds. */
  readonly medianSeconds: number | null;
  readonly lastHeard: string | null;
  /** Of what waits or was given up: why, the last time. */
  readonly lastError: string | null;
};

/** Every party that was ever asked for something since this moment, or still owes an answer. */
export async function readPartyHealth(
  db: Database,
  city: string,
  since: string,
): Promise<readonly PartyHealth[]> {
  const { rows } = await db.pool.query<PartyHealth>(
    `select party,
       count(*) filter (where state = 'queued')::int as queued,
       min(created_at) filter (where state = 'queued') as "oldestQueued",
       count(*) filter (where state = 'sent')::int as unanswered,
       min(sent_at) filter (where state = 'sent') as "oldestUnanswered",
       count(*) filter (where state = 'failed')::int as failed,
       count(*) filter (where state = 'answered')::int as answered,
       (percentile_cont(0.5) within group (order by extract(epoch from answered_at - created_at))
         filter (where state = 'answered'))::float8 as "medianSeconds",
       greatest(max(sent_at), max(answered_at)) as "lastHeard",
       (array_agg(last_error order by created_at desc)
         filter (where last_error is not null and state in ('queued', 'failed')))[1] as "lastError"
     from outbox_message
     where city = $1 and (created_at >= $2 or state <> 'answered')
     group by party order by party`,
    [city, since],
  );
  return rows;
}

/** Somebody had a message sent once more. */
export type Replay = {
  readonly id: string;
  readonly message: string;
  readonly at: string;
  readonly account: string;
  readonly reason: string;
};

/**
 * Puts a message that was given up back into the queue, with a job of its own, and writes down who wanted it and
 * why; true when it was there and given up.
 */
export async function replayMessage(
  db: Database,
  city: string,
  replay: Replay,
  task: string,
  operation: Operation,
): Promise<boolean> {
  return await asOperation(db, city, operation, (client) => putBack(client, city, replay, task));
}

async function putBack(client: pg.ClientBase, city: string, replay: Replay, task: string): Promise<boolean> {
  const { rows } = await client.query<{ queued: number | null }>(
    `with back as (
       update outbox_message set state = 'queued' where city = $1 and id = $3 and state = 'failed' returning id
     ), noted as (
       insert into outbox_replay (city, id, message, at, account, reason)
       select $1, $2, id, $4, $5, $6 from back returning message
     )
     select queue_jobs(jsonb_agg(jsonb_build_object(
       'task', $7::text, 'payload', jsonb_build_object('message', message), 'key', 'outbox ' || message))) as queued
     from noted`,
    [city, replay.id, replay.message, replay.at, replay.account, replay.reason, task],
  );
  return rows[0]?.queued === 1;
}

/** The last that were sent once more. */
export async function listReplays(db: Database, city: string, limit: number): Promise<readonly Replay[]> {
  const { rows } = await db.pool.query<Replay>(
    `select id, message, at, account, reason from outbox_replay
     where city = $1 order by at desc, id desc limit $2`,
    [city, limit],
  );
  return rows;
}
