import type pg from 'pg';
import type { Actor } from '../../kernel/access/principal.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { chainEvents, emptyStream } from '../../kernel/log/chain.ts';

/** The stream of one power, one person, one member of staff, one round of signatures, or of all that operators did. */
export type PeopleStream = {
  readonly id: string;
  readonly kind: 'power' | 'person' | 'staff' | 'signing' | 'operation';
};

/** What happened to it; `body` holds nothing personal. */
export type PeopleEvent = {
  readonly actor: Actor;
  readonly body: JsonObject & { readonly type: string };
};

/** Puts events at the end of a stream, inside the transaction that stores what follows from them. */
export async function recordPeopleEvents(
  client: pg.ClientBase,
  city: string,
  stream: PeopleStream,
  recordedAt: string,
  events: readonly PeopleEvent[],
): Promise<void> {
  const { rows: heads } = await client.query<{ seq: number; hash: string }>({
    name: 'people-stream-head',
    text: `select version as seq, encode(head_hash, 'hex') as hash from people_stream
           where city = $1 and id = $2 for update`,
    values: [city, stream.id],
  });
  const { rows, head } = chainEvents(
    { city, stream: stream.id, kind: stream.kind },
    heads[0] ?? emptyStream,
    recordedAt,
    events.map(({ actor, body }) => ({ occurredAt: recordedAt, actor, body })),
  );
  await client.query({
    name: 'add-people-events',
    text: `insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
     select $1, e.stream, e.seq, e.kind, e.type, e.schema, e."occurredAt", e."recordedAt", e.actor, e.body,
       decode(e."prevHash", 'hex'), decode(e.hash, 'hex')
     from jsonb_to_recordset($2::jsonb) as e (
       stream uuid, seq integer, kind text, type text, schema smallint, "occurredAt" timestamptz,
       "recordedAt" timestamptz, actor jsonb, body jsonb, "prevHash" text, hash text)`,
    values: [city, JSON.stringify(rows)],
  });
  await client.query({
    name: 'move-people-stream',
    text: `insert into people_stream (city, id, kind, version, head_hash) values ($1, $2, $3, $4, decode($5, 'hex'))
           on conflict (city, id) do update set version = excluded.version, head_hash = excluded.head_hash`,
    values: [city, stream.id, stream.kind, head.seq, head.hash],
  });
}
