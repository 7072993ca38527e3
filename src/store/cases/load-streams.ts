import type { JsonObject } from '../../kernel/json.ts';
import type { Hash } from '../../kernel/log/canonical.ts';
import type { EventRow } from '../../kernel/log/event-row.ts';
import { createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';
import { eventColumns } from '../log/load-events.ts';
import { isUuid } from '../page.ts';

/** A state that was left behind on the way, sealed as it was stored. */
export type Snapshot = {
  readonly version: number;
  readonly headHash: Hash;
  /** Which shape of state it is. */
  readonly shape: number;
  readonly state: JsonObject;
};

/** What a case's state is folded from: the last snapshot, if there is one, and the events behind it. */
export type CaseStream = {
  readonly case: string;
  readonly snapshot: Snapshot | null;
  readonly events: readonly EventRow[];
};

type Row = EventRow & {
  readonly case: string;
  readonly snapshotVersion: number | null;
  readonly snapshotHash: Hash | null;
  readonly snapshotShape: number | null;
  /** Only beside the first event: it is the same for all. */
  readonly snapshotState: JsonObject | null;
};

/** One row for each event; cases come one behind the other, and their events in order. */
function selectStreams(cases: string): string {
  return `
    select i.id as "case", s.version as "snapshotVersion", encode(s.head_hash, 'hex') as "snapshotHash",
      s.shape as "snapshotShape", case when e.seq is null or e.seq = s.version + 1 then s.state end as "snapshotState",
      ${eventColumns}
    from (${cases} offset 0) i
    left join lateral (
      select * from case_snapshot s where s.city = $1 and s.case_id = i.id and $3::boolean limit 1) s on true
    left join lateral (
      -- An entry of a register is a stream as well, and whoever asks for a case may name it.
      select * from event e
      where e.city = $1 and e.stream = i.id and e.kind = 'case' and e.seq > coalesce(s.version, 0)
      order by e.seq) e on true`;
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
  const streams: { case: string; snapshot: Snapshot | null; events: EventRow[] }[] = [];
  for (const row of rows) {
    const { case: id, snapshotVersion, snapshotHash, snapshotShape, snapshotState, ...event } = row;
    let stream = streams.at(-1);
    if (stream?.case !== id) {
      stream = { case: id, snapshot: null, events: [] };
      if (
        snapshotVersion !== null &&
        snapshotHash !== null &&
        snapshotShape !== null &&
        snapshotState !== null
      ) {
        const [version, headHash, shape, state] = [
          snapshotVersion,
          snapshotHash,
          snapshotShape,
          snapshotState,
        ];
        stream.snapshot = { version, headHash, shape, state };
      }
      streams.push(stream);
    }
    // A case that has not moved on since its snapshot has one row, without an event.
    if (event.hash !== null) stream.events.push(event);
  }
  return streams.filter(({ snapshot, events }) => snapshot !== null || events.length > 0);
}
