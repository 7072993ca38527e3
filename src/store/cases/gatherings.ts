import type { Database } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';
import { type CaseRow, caseRowColumns, type Page } from './case-row.ts';

/** A step under which cases may begin, with the case it is a step of. */
export type GatheringRow = {
  readonly step: string;
  readonly round: number;
  /** The office that closes it. */
  readonly keeper: string | null;
  readonly opensAt: string;
  /** When its door shuts by itself; null where nothing says so. */
  readonly shutsAt: string | null;
  readonly case: CaseRow;
};

/** Gatherings whose door is open at `now`, the one that shuts next first; of one case alone where one is named. */
export async function listGatherings(
  db: Database,
  city: string,
  filter: { readonly now: string; readonly case?: string; readonly limit: number; readonly after?: string },
): Promise<Page<GatheringRow>> {
  if (filter.case !== undefined && !isUuid(filter.case)) return { items: [], next: null };
  const [due = null, id = null, item = null] = readCursor(filter.after, 'instant', 'uuid', 'text') ?? [];
  const { rows } = await db.pool.query<CaseRow & Omit<GatheringRow, 'case'> & { item: string }>({
    name: 'list-gatherings',
    text: `select ${caseRowColumns}, w.item, coalesce(w.step, w.item) as step, w.round,
             w.office as keeper, w.opened_at as "opensAt", w.due_at as "shutsAt"
           from work_item w
           join case_file c on c.city = w.city and c.id = w.case_id
           where w.city = $1 and w.kind = 'gather' and w.due_at > $2 and ($3::uuid is null or w.case_id = $3)
             and ($4::text is null
               or (w.due_at, w.case_id, w.item) > ($4::timestamptz, $5::uuid, $6::text))
           order by w.due_at, w.case_id, w.item
           limit $7`,
    values: [city, filter.now, filter.case ?? null, due, id, item, filter.limit + 1],
  });
  const page = pageOf(rows, filter.limit, (last) =>
    writeCursor(last.shutsAt ?? 'infinity', last.id, last.item),
  );
  return {
    items: page.items.map(({ item: _item, step, round, keeper, opensAt, shutsAt, ...row }) => ({
      step,
      round,
      keeper,
      opensAt,
      shutsAt,
      case: row,
    })),
    next: page.next,
  };
}

/** Cases of one party under these parents. */
export async function listJoined(
  db: Database,
  city: string,
  parents: readonly string[],
  party: string,
): Promise<readonly CaseRow[]> {
  const { rows } = await db.pool.query<CaseRow>({
    name: 'list-joined',
    text: `select ${caseRowColumns} from case_file c
           where c.city = $1 and c.parent_case = any ($2::uuid[]) and c.applicant_party = $3
           order by c.opened_at, c.id`,
    values: [city, parents.filter(isUuid), party],
  });
  return rows;
}
