import type { Scope } from '../../kernel/access/allow.ts';
import type { Term } from '../../kernel/access/relations.ts';
import type { Phase } from '../../kernel/process/state.ts';
import type { Database } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';
import { type CaseRow, caseRowColumns, type Page } from './case-row.ts';

export type CaseFilter = {
  readonly open?: boolean;
  readonly phase?: Phase;
  readonly service?: string;
  readonly region?: string;
  /** Only those under this case. */
  readonly parent?: string;
  /** The beginning of a number, or words of `search`. */
  readonly q?: string;
  readonly limit: number;
  readonly after?: string | null;
};

/** How many cases have begun under this one. */
export async function countChildren(db: Database, city: string, parent: string): Promise<number> {
  if (!isUuid(parent)) return 0;
  const { rows } = await db.lanes.query<{ readonly count: number }>({
    name: 'count-children',
    text: 'select count(*)::integer as count from case_file where city = $1 and parent_case = $2',
    values: [city, parent],
  });
  return rows[0]?.count ?? 0;
}

/** Where the cases of a term are read from in the order of the list, and what else must hold. */
type Branch = {
  readonly from: string;
  readonly where: string;
  /** What is sorted by, as the index has it. */
  readonly place: readonly [openedAt: string, id: string];
};

/**
 * Cases within a scope (`scopeOf('case.list', …)`), the newest first. Each term of the scope is read along an
 * index of its own, and no further than the page goes; what several of them find stands in the list once.
 */
export async function listCases(
  db: Database,
  city: string,
  scope: Scope,
  filter: CaseFilter,
): Promise<Page<CaseRow>> {
  if (filter.parent !== undefined && !isUuid(filter.parent)) return { items: [], next: null };
  if (scope !== 'everything' && scope.length === 0) return { items: [], next: null };
  const values: unknown[] = [city];
  const give = (value: unknown): string => `$${values.push(value)}`;
  const conditions = conditionsOf(filter, give);
  const cursor = readCursor(filter.after, 'instant', 'uuid');
  const after = cursor === null ? null : `(${give(cursor[0])}::timestamptz, ${give(cursor[1])}::uuid)`;
  const most = give(filter.limit + 1);
  const read = (columns: string, { from, where, place }: Branch): string => {
    const all = [where, ...conditions, ...(after === null ? [] : [`(${place.join(', ')}) < ${after}`])];
    return `select ${columns} from ${from} where ${all.join(' and ')}
      order by ${place.map((each) => `${each} desc`).join(', ')} limit ${most}`;
  };
  const branches = branchesOf(scope, filter, give);
  const [only] = branches;
  const text =
    branches.length === 1 && only !== undefined
      ? read(caseRowColumns, only)
      : `select ${caseRowColumns} from (
           ${branches.map((branch) => `(${read('c.id', branch)})`).join(' union ')}) found
         join case_file c on c.city = $1 and c.id = found.id
         order by c.opened_at desc, c.id desc limit ${most}`;
  const { rows } = await db.pool.query<CaseRow>(text, values);
  return pageOf(rows, filter.limit, (last) => writeCursor(last.openedAt, last.id));
}

type Give = (value: unknown) => string;

const byAge = ['c.opened_at', 'c.id'] as const;

function branchesOf(scope: Scope, filter: CaseFilter, give: Give): readonly Branch[] {
  const cases = { from: 'case_file c', place: byAge };
  if (scope === 'everything') return [{ ...cases, where: 'c.city = $1' }];
  // Those under one case are few enough to be looked at one by one.
  if (filter.parent !== undefined) {
    const any = scope.map((term) => conditionOf(term, give)).join(' or ');
    return [{ ...cases, where: `c.city = $1 and (${any})` }];
  }
  return scope.map((term): Branch => {
    if (!('part' in term) || term.of === 'above')
      return { ...cases, where: `c.city = $1 and ${conditionOf(term, give)}` };
    const table = filter.open === true ? 'open_involvement' : 'involvement';
    return {
      from: `${table} v join case_file c on c.city = v.city and c.id = v.case_id`,
      where: `v.city = $1 and v.kind = ${give(term.part)} and v.who = ${give(term.is)}${ofServices(term, give)}`,
      place: ['v.opened_at', 'v.case_id'],
    };
  });
}

const columnOf = { party: 'c.applicant_party', account: 'c.account', office: 'c.office' } as const;

/** A term as a condition on one case `c`: what `includes` says of its facts. */
function conditionOf(term: Term, give: Give): string {
  if ('entry' in term) {
    return `${columnOf[term.entry]} = ${give(term.is)}${ofServices(term, give)}`;
  }
  const which = term.of === 'itself' ? 'c.id' : 'c.parent_case';
  return `exists (select from involvement v where v.city = c.city and v.case_id = ${which}
    and v.kind = ${give(term.part)} and v.who = ${give(term.is)})${ofServices(term, give)}`;
}

/** Of these services alone, each with its parts. */
function ofServices({ services }: Term, give: Give): string {
  if (services === undefined || services.includes('*')) return '';
  return ` and exists (select from unnest(${give(services)}::text[]) s
    where c.service = s or starts_with(c.service, s || '.'))`;
}

function conditionsOf(filter: CaseFilter, give: Give): readonly string[] {
  const conditions: string[] = [];
  if (filter.parent !== undefined) conditions.push(`c.parent_case = ${give(filter.parent)}`);
  if (filter.open !== undefined) conditions.push(`(c.ended_at is null) = ${give(filter.open)}`);
  if (filter.phase !== undefined) conditions.push(`c.phase = ${give(filter.phase)}`);
  if (filter.service !== undefined) conditions.push(`c.service = ${give(filter.service)}`);
  if (filter.region !== undefined) conditions.push(`c.region = ${give(filter.region)}`);
  const q = filter.q?.trim() ?? '';
  if (q !== '') {
    const word = give(q.toLowerCase());
    conditions.push(`(starts_with(lower(c.number), ${word}) or position(${word} in c.search) > 0)`);
  }
  return conditions;
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
