import type { EventRow } from '../../kernel/log/event-row.ts';
import { type Database, inTransaction, longReading } from '../database.ts';
import { eventColumns } from '../log/load-events.ts';
import { type CaseRow, caseRowColumns, type WorkItemRow, workItemColumns } from './case-row.ts';
import type { Snapshot } from './load-streams.ts';

/** A case's row with every column that follows from its events. */
export type KeptRow = CaseRow & {
  readonly headHash: string;
  readonly queryCode: string;
  readonly nextCheckAt: string | null;
  readonly search: string;
  readonly calendar: string;
};

export type Reader = { readonly kind: string; readonly who: string; readonly open: boolean };

/** All that is kept of one case, as it stood at one moment. */
export type KeptCase = {
  readonly id: string;
  /** Null where there are events and no row. */
  readonly row: KeptRow | null;
  readonly snapshot: Snapshot | null;
  readonly workItems: readonly WorkItemRow[];
  readonly readers: readonly Reader[];
  /** Sealed, in their order; none where there is a row and no events. */
  readonly events: readonly EventRow[];
};

/** How many there are of what belongs to a city. */
export type PageOfCases = { readonly after: string | null; readonly limit: number };

const first = '00000000-0000-0000-0000-000000000000';

/**
 * The next cases behind `after`, in the order of their ids, whether a row or only events are left of them.
 * One short snapshot for each page, so that what people do meanwhile never looks like a difference and no
 * long transaction holds up the order of the log.
 */
export async function readKeptCases(
  db: Database,
  city: string,
  { after, limit }: PageOfCases,
): Promise<readonly KeptCase[]> {
  return await inTransaction(db.pool, async (client) => {
    await client.query('set transaction isolation level repeatable read, read only');
    const { rows: streams } = await client.query<{ id: string }>(
      `select id from (
         (select c.id from case_file c where c.city = $1 and c.id > $2::uuid order by c.id limit $3)
         union
         (select e.stream from event e
          where e.city = $1 and e.stream > $2::uuid and e.seq = 1 and e.kind = 'case'
          order by e.stream limit $3)) known (id)
       order by id limit $3`,
      [city, after ?? first, limit],
    );
    const ids = streams.map(({ id }) => id);
    if (ids.length === 0) return [];
    const { rows } = await client.query<KeptRow>(
      `select ${caseRowColumns}, encode(c.head_hash, 'hex') as "headHash", c.query_code as "queryCode",
         c.next_check_at as "nextCheckAt", c.search, c.calendar
       from case_file c where c.city = $1 and c.id = any ($2::uuid[])`,
      [city, ids],
    );
    const { rows: items } = await client.query<WorkItemRow>(
      `select ${workItemColumns} from work_item w where w.city = $1 and w.case_id = any ($2::uuid[])
       order by w.case_id, w.item`,
      [city, ids],
    );
    const { rows: readers } = await client.query<Reader & { readonly id: string }>(
      `select i.case_id as id, i.kind, i.who, exists (
         select from open_involvement o
         where o.city = i.city and o.kind = i.kind and o.who = i.who and o.opened_at = i.opened_at
           and o.case_id = i.case_id) as open
       from involvement i
       where i.city = $1 and i.case_id = any ($2::uuid[])`,
      [city, ids],
    );
    const { rows: events } = await client.query<EventRow>(
      `select ${eventColumns} from event e where e.city = $1 and e.stream = any ($2::uuid[])
       order by e.stream, e.seq`,
      [city, ids],
    );
    const { rows: snapshots } = await client.query<Snapshot & { readonly id: string }>(
      `select s.case_id as id, s.version, encode(s.head_hash, 'hex') as "headHash", s.shape, s.state
       from case_snapshot s where s.city = $1 and s.case_id = any ($2::uuid[])`,
      [city, ids],
    );
    const rowOf = new Map(rows.map((row) => [row.id, row]));
    const snapshotOf = new Map(snapshots.map((snapshot) => [snapshot.id, snapshot]));
    const itemsOf = Map.groupBy(items, ({ caseId }) => caseId);
    const readersOf = Map.groupBy(readers, ({ id }) => id);
    const eventsOf = Map.groupBy(events, ({ stream }) => stream);
    return ids.map((id) => ({
      id,
      row: rowOf.get(id) ?? null,
      snapshot: snapshotOf.get(id) ?? null,
      workItems: itemsOf.get(id) ?? [],
      readers: readersOf.get(id) ?? [],
      events: eventsOf.get(id) ?? [],
    }));
  });
}

/** Work and readers whose case is not there at all, and open readers who are none; at most a hundred are named. */
export async function findOrphans(
  db: Database,
  city: string,
): Promise<readonly { readonly id: string; readonly what: 'work' | 'readers' }[]> {
  const { rows } = await db.pool.query<{ id: string; what: 'work' | 'readers' }>({
    ...longReading,
    text: `select distinct o.id, o.what from (
       select w.case_id as id, 'work' as what from work_item w where w.city = $1
       union all
       select i.case_id, 'readers' from involvement i where i.city = $1) o
     where not exists (select from case_file c where c.city = $1 and c.id = o.id)
       and not exists (select from event e where e.city = $1 and e.stream = o.id and e.seq = 1)
     union
     select o.case_id, 'readers' from open_involvement o
     where o.city = $1 and not exists (
       select from involvement i
       where i.city = $1 and i.case_id = o.case_id and i.kind = o.kind and i.who = o.who)
     order by id limit 100`,
    values: [city],
  });
  return rows;
}

/** What people call the streams with these ids: numbers of cases, registers and keys of entries. */
export async function namesOfStreams(
  db: Database,
  city: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.pool.query<{ id: string; name: string }>(
    `select c.id, c.number as name from case_file c where c.city = $1 and c.id = any ($2::uuid[])
     union all
     select r.id, r.register || ' ' || r.key from register_entry r where r.city = $1 and r.id = any ($2::uuid[])`,
    [city, ids],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
