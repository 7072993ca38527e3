import type { Part } from '../../kernel/access/allow.ts';
import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';
import { isUuid } from '../page.ts';
import { type CaseRow, caseRowColumns } from './case-row.ts';

/** The case with this short number, with the code that its progress is asked for with; or null. */
export async function findCaseByNumber(
  db: Database,
  city: string,
  number: string,
): Promise<(CaseRow & { readonly queryCode: string }) | null> {
  const { rows } = await db.pool.query<CaseRow & { queryCode: string }>({
    name: 'find-case-by-number',
    text: `select ${caseRowColumns}, c.query_code as "queryCode"
           from case_file c where c.city = $1 and c.number = $2`,
    values: [city, number],
  });
  return rows[0] ?? null;
}

/** Several cases at once, in no particular order; those that are not there are left out. */
export async function findCases(
  db: Database,
  city: string,
  ids: readonly string[],
): Promise<readonly CaseRow[]> {
  const { rows } = await db.lanes.query<CaseRow>({
    name: 'find-cases',
    text: `select ${caseRowColumns} from unnest($2::uuid[]) i (id)
           cross join lateral (select * from case_file c where c.city = $1 and c.id = i.id limit 1) c`,
    values: [city, [...new Set(ids.filter(isUuid))]],
  });
  return rows;
}

/** Whether this office, outside party or member of a panel has, or had, a part in the case. */
export async function isInvolved(
  db: Database,
  city: string,
  id: string,
  [kind, who]: Part,
): Promise<boolean> {
  if (!isUuid(id)) return false;
  return (await involvedIn(db, city)({ id, kind, who })).length === 1;
}

type Asked = { readonly id: string; readonly kind: string; readonly who: string };

const involvedIn = lookUpTogether<Asked, object>({
  name: 'is-involved',
  text: `select i.n from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality i (id, kind, who, n)
         cross join lateral (
           select from involvement v
           where v.city = $1 and v.case_id = i.id and v.kind = i.kind and v.who = i.who limit 1) v`,
  columns: (parts) => [parts.map(({ id }) => id), parts.map(({ kind }) => kind), parts.map(({ who }) => who)],
});
