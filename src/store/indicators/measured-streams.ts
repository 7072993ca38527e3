import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** An event as far as a figure is made of it: its kind, when it happened in milliseconds since 1970, what it says. */
export type MeasuredEvent = readonly [type: string, occurredAt: number, body: JsonObject];

export type MeasuredStream = {
  readonly case: string;
  readonly events: readonly MeasuredEvent[];
  /** Something is sealed in what came after the application. */
  readonly sealedLater: boolean;
};

/**
 * The events of these kinds of these cases, in order. One text for each case: the server writes it and the process
 * reads it in a fraction of what rows, or arrays of JSON, would take. Milliseconds are cut off as everywhere.
 */
export async function loadMeasuredStreams(
  db: Database,
  city: string,
  asked: { readonly cases: readonly string[]; readonly types: readonly string[] },
): Promise<Iterable<MeasuredStream>> {
  const { rows } = await db.lanes.query<Row>({
    name: 'measured-streams',
    // Without the second "offset 0" each body would be written as text anew wherever it is named. Seconds as a double are
    // off by less than a quarter of a microsecond, so that with half of one more the milliseconds are cut off rightly.
    text: `select i.id as "case", e.events
           from (select u.id from unnest($2::uuid[]) u (id) offset 0) i
           cross join lateral (
             select '[' || string_agg('["' || e.type || '",'
               || floor(date_part('epoch', e.occurred_at) * 1000 + 0.0005) || ',' || e.said || ']', ',') || ']' as events
             from (
               select type, occurred_at, body::text as said from event
               where city = $1 and stream = i.id and kind = 'case' and type = any ($3::text[])
               order by seq offset 0) e) e
           where e.events is not null`,
    values: [city, [...new Set(asked.cases)], [...asked.types]],
  });
  return streamsIn(rows);
}

type Row = { readonly case: string; readonly events: string };

/** Each is parsed when its turn comes. */
function* streamsIn(rows: readonly Row[]): Generator<MeasuredStream> {
  for (const { events, ...row } of rows)
    yield {
      ...row,
      events: JSON.parse(events) as readonly MeasuredEvent[],
      // Behind what may be the second event's beginning: too early at worst, which costs a look.
      sealedLater: events.includes('"$sealed"', events.indexOf('}],["')),
    };
}
