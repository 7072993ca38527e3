import type { Actor } from '../../kernel/access/principal.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Hash } from '../../kernel/log/canonical.ts';
import type { EventRow } from '../../kernel/log/event-row.ts';
import { createBatched, ofEachCity } from '../batches.ts';
import { type Database, instantFromJson } from '../database.ts';
import { isUuid } from '../page.ts';

/** A state that was left behind on the way, sealed as it was stored. */
export type Snapshot = {
  readonly version: number;
  readonly headHash: Hash;
  /** Which shape of state it is. */
  readonly shape: number;
  readonly state: JsonObject;
};

/** Of an event what a state is made of. */
export type CaseEvent = Pick<EventRow, 'seq' | 'type' | 'occurredAt' | 'recordedAt' | 'actor' | 'body'>;

/** What a case's state is folded from: the last snapshot, if there is one, and the events behind it. */
export type CaseStream = {
  readonly case: string;
  readonly snapshot: Snapshot | null;
  readonly events: readonly CaseEvent[];
  /** Of its last event. */
  readonly headHash: Hash;
};

type Row = {
  readonly case: string;
  readonly snapshot: { readonly version: number; readonly headHash: Hash; readonly shape: number } | null;
  readonly snapshotState: JsonObject | null;
  readonly events: readonly GivenEvent[] | null;
  readonly lastHash: Hash | null;
};

/** An event as one array, in the order of the statement below. */
type GivenEvent = readonly [
  seq: number,
  type: string,
  recordedAt: string,
  /** Null where it is the same. */
  occurredAt: string | null,
  actor: Actor,
  body: JsonObject,
];

/**
 * One row for each case, with its events as one JSON text: a driver takes longer over fourteen rows of text than
 * over all that is then made of them.
 */
function selectStreams(cases: string): string {
  return `
    select i.id as "case", s.state as "snapshotState",
      case when s.version is not null then json_build_object(
        'version', s.version, 'headHash', encode(s.head_hash, 'hex'), 'shape', s.shape) end as snapshot,
      e.events, encode(e.hash, 'hex') as "lastHash"
    from (${cases} offset 0) i
    left join lateral (
      select * from case_snapshot s where s.city = $1 and s.case_id = i.id and $3::boolean limit 1) s on true
    left join lateral (
      select (array_agg(e.hash))[count(*)] as hash, json_agg(json_build_array(
        e.seq, e.type, e.recorded_at, nullif(e.occurred_at, e.recorded_at), e.actor, e.body)) as events
      -- An entry of a register is a stream as well, and whoever asks for a case may name it.
      from (
        select * from event e
        where e.city = $1 and e.stream = i.id and e.kind = 'case' and e.seq > coalesce(s.version, 0)
        order by e.seq) e) e on true`;
}

/** Several cases at once; whole: from their first events on, whatever was left on the way. */
export async function loadStreams(
  db: Database,
  city: string,
  ids: readonly string[],
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<readonly CaseStream[]> {
  const { rows } = await db.lanes.query<Row>({
    name: 'case-streams',
    text: selectStreams('select u.id from unnest($2::uuid[]) u (id)'),
    values: [city, [...new Set(ids)], !whole],
  });
  return streamsFrom(rows);
}

const streamsOf = ofEachCity((db, city) => {
  const gathered = (whole: boolean) =>
    createBatched({
      most: 200,
      run: async (ids: readonly string[]) => {
        const streams = await loadStreams(db, city, ids, { whole });
        const found = new Map(streams.map((stream) => [stream.case, stream]));
        return ids.map((id) => found.get(id) ?? null);
      },
    });
  return { recent: gathered(false), whole: gathered(true) };
});

/** The case's stream from its last snapshot on, or whole; null without events. */
export async function loadStream(
  db: Database,
  city: string,
  id: string,
  { whole = false }: { readonly whole?: boolean } = {},
): Promise<CaseStream | null> {
  if (!isUuid(id)) return null;
  const streams = streamsOf(db, city);
  return await (whole ? streams.whole : streams.recent)(id.toLowerCase());
}

/** Of the cases that began under a step in one of its rounds, in the order of their ids, at one moment. */
export async function loadChildStreams(
  db: Database,
  city: string,
  under: { readonly parent: string; readonly step: string; readonly round: number },
): Promise<readonly CaseStream[]> {
  const { rows } = await db.lanes.query<Row>({
    name: 'child-streams',
    text: selectStreams(
      `select c.id from case_file c
       where c.city = $1 and c.parent_case = $2 and c.parent_step = $4 and c.parent_round = $5 order by c.id`,
    ),
    values: [city, under.parent, true, under.step, under.round],
  });
  return streamsFrom(rows);
}

function streamsFrom(rows: readonly Row[]): readonly CaseStream[] {
  return rows.flatMap(({ case: id, snapshot, snapshotState, events, lastHash }) => {
    const left = snapshot === null || snapshotState === null ? null : { ...snapshot, state: snapshotState };
    // A case that has not moved on since its snapshot has no event.
    const headHash = lastHash ?? left?.headHash;
    return headHash === undefined
      ? []
      : [{ case: id, snapshot: left, events: (events ?? []).map(eventFrom), headHash }];
  });
}

function eventFrom([seq, type, recordedAt, occurredAt, actor, body]: GivenEvent): CaseEvent {
  const recorded = instantFromJson(recordedAt);
  const occurred = occurredAt === null ? recorded : instantFromJson(occurredAt);
  return { seq, type, occurredAt: occurred, recordedAt: recorded, actor, body };
}
