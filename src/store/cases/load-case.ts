import type { Database } from '../database.ts';
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
  const { rows } = await db.pool.query<CaseRow>({
    name: 'find-cases',
    text: `select ${caseRowColumns} from case_file c where c.city = $1 and c.id = any ($2::uuid[])`,
    values: [city, ids.filter(isUuid)],
  });
  return rows;
}

/** Whether this office, outside party, party or account has, or had, a part in the case. */
export async function isInvolved(
  db: Database,
  city: string,
  id: string,
  who: { readonly kind: 'office' | 'outside' | 'party' | 'account'; readonly who: string },
): Promise<boolean> {
  if (!isUuid(id)) return false;
  const { rowCount } = await db.pool.query({
    name: 'is-involved',
    text: 'select from involvement where city = $1 and case_id = $2 and kind = $3 and who = $4',
    values: [city, id, who.kind, who.who],
  });
  return rowCount === 1;
}
