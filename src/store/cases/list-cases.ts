import type { Phase } from '../../kernel/process/state.ts';
import type { Database } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';
import { type CaseRow, caseRowColumns, type Page } from './case-row.ts';

/** Whose cases: those an office or an outside party has a part in; an applicant's; a case's children; all. */
export type CaseScope =
  | { readonly kind: 'office' | 'outside' | 'party'; readonly who: string }
  | { readonly kind: 'parent'; readonly who: string }
  | { readonly kind: 'all' };

export type CaseFilter = {
  readonly open?: boolean;
  readonly phase?: Phase;
  readonly service?: string;
  readonly region?: string;
  /** The beginning of a number, or words of `search`. */
  readonly q?: string;
  readonly limit: number;
  readonly after?: string | null;
};

/** How many cases have begun under this one. */
export async function countChildren(db: Database, city: string, parent: string): Promise<number> {
  if (!isUuid(parent)) return 0;
  const { rows } = await db.pool.query<{ readonly count: number }>(
    'select count(*)::integer as count from case_file where city = $1 and parent_case = $2',
    [city, parent],
  );
  return rows[0]?.count ?? 0;
}

/** Cases, the newest first. */
export async function listCases(
  db: Database,
  city: string,
  scope: CaseScope,
  filter: CaseFilter,
): Promise<Page<CaseRow>> {
  if (scope.kind === 'parent' && !isUuid(scope.who)) return { items: [], next: null };
  const values: unknown[] = [city];
  const give = (value: unknown): string => `$${values.push(value)}`;
  const conditions: string[] = [];
  let from = 'case_file c';
  let order = 'c.opened_at desc, c.id desc';
  let place = '(c.opened_at, c.id)';
  if (scope.kind === 'parent') {
    conditions.push(`c.city = $1 and c.parent_case = ${give(scope.who)}`);
  } else if (scope.kind === 'party') {
    conditions.push(`c.city = $1 and c.applicant_party = ${give(scope.who)}`);
  } else if (scope.kind === 'all') {
    conditions.push('c.city = $1');
  } else {
    const table = filter.open === true ? 'open_involvement' : 'involvement';
    from = `${table} v join case_file c on c.city = v.city and c.id = v.case_id`;
    order = 'v.opened_at desc, v.case_id desc';
    place = '(v.opened_at, v.case_id)';
    conditions.push(`v.city = $1 and v.kind = ${give(scope.kind)} and v.who = ${give(scope.who)}`);
  }
  if (filter.open !== undefined) conditions.push(`(c.ended_at is null) = ${give(filter.open)}`);
  if (filter.phase !== undefined) conditions.push(`c.phase = ${give(filter.phase)}`);
  if (filter.service !== undefined) conditions.push(`c.service = ${give(filter.service)}`);
  if (filter.region !== undefined) conditions.push(`c.region = ${give(filter.region)}`);
  const q = filter.q?.trim() ?? '';
  if (q !== '') {
    const word = give(q.toLowerCase());
    conditions.push(`(starts_with(lower(c.number), ${word}) or position(${word} in c.search) > 0)`);
  }
  const cursor = readCursor(filter.after, 'instant', 'uuid');
  if (cursor !== null) {
    conditions.push(`${place} < (${give(cursor[0])}::timestamptz, ${give(cursor[1])}::uuid)`);
  }
  const { rows } = await db.pool.query<CaseRow>(
    `select ${caseRowColumns} from ${from} where ${conditions.join(' and ')}
     order by ${order} limit ${give(filter.limit + 1)}`,
    values,
  );
  return pageOf(rows, filter.limit, (last) => writeCursor(last.openedAt, last.id));
}

/** Cases in which something waits for an office, also ended ones in which it has still to check something. */
export async function listWaitingAt(
  db: Database,
  city: string,
  office: string,
  page: { readonly limit: number; readonly after: string | null },
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select distinct case_id as id from work_item
     where city = $1 and office = $2 and case_id > $3 order by case_id limit $4`,
    [city, office, page.after ?? '00000000-0000-0000-0000-000000000000', page.limit],
  );
  return rows.map(({ id }) => id);
}
