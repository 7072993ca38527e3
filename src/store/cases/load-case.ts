import type { JsonObject } from '../../kernel/json.ts';
import type { Hash } from '../../kernel/log/canonical.ts';
import { createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';
import { isUuid } from '../page.ts';
import { type CaseRow, caseRowColumns } from './case-row.ts';

/** A case with its state, as an act needs it. The state is sealed as it was stored. */
export type CaseFile = CaseRow & {
  readonly headHash: Hash;
  readonly queryCode: string;
  readonly state: JsonObject;
};

const columns = `${caseRowColumns}, encode(c.head_hash, 'hex') as "headHash", c.query_code as "queryCode", c.state`;

const filesOf = ofEachCity((db, city) =>
  createBatched({
    most: 200,
    run: async (ids: readonly string[]): Promise<readonly (CaseFile | null)[]> => {
      const { rows } = await db.lanes.query<CaseFile>({
        name: 'find-case',
        text: `select ${columns} from unnest($2::uuid[]) i (id) cross join lateral (
                 select * from case_file c where c.city = $1 and c.id = i.id limit 1) c`,
        values: [city, [...new Set(ids)]],
      });
      const files = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => files.get(id) ?? null);
    },
  }),
);

/** The case as it is stored now, or null. */
export async function findCase(db: Database, city: string, id: string): Promise<CaseFile | null> {
  return isUuid(id) ? await filesOf(db, city)(id.toLowerCase()) : null;
}

/** The case with this short number, or null. */
export async function findCaseByNumber(db: Database, city: string, number: string): Promise<CaseFile | null> {
  const { rows } = await db.pool.query<CaseFile>({
    name: 'find-case-by-number',
    text: `select ${columns} from case_file c where c.city = $1 and c.number = $2`,
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
