import { createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';
import { isUuid } from '../page.ts';

/** One reading of personal data. */
export type Access = {
  readonly id: string;
  readonly at: string;
  readonly account: string;
  readonly purpose: string;
  readonly case: string | null;
  /** Which fields were shown unmasked. */
  readonly fields: readonly string[];
  /** Pseudonyms (`personOf`) of those who were read about, as far as it is known. */
  readonly subjects?: readonly string[] | null;
};

export async function recordAccess(db: Database, city: string, access: Access): Promise<void> {
  await recordsOf(db, city)(access);
}

/** What several readers read at one moment is written down at once; each has its row before it sees anything. */
const recordsOf = ofEachCity((db, city) =>
  createBatched({
    most: 200,
    run: async (accesses: readonly Access[]): Promise<readonly null[]> => {
      await db.lanes.query({
        name: 'record-accesses',
        text: `insert into access_log (city, id, at, account, purpose, case_id, fields, subjects)
               select $1, a.id, a.at, a.account, a.purpose, a."case", a.fields, a.subjects
               from json_to_recordset($2::json) as a (
                 id uuid, at timestamptz, account text, purpose text, "case" uuid, fields text[],
                 subjects text[])`,
        values: [city, JSON.stringify(accesses)],
      });
      return accesses.map(() => null);
    },
  }),
);

/** Who read a case's personal data, the latest first, at most 500. */
export async function listAccessToCase(
  db: Database,
  city: string,
  caseId: string,
): Promise<readonly Access[]> {
  if (!isUuid(caseId)) return [];
  const { rows } = await db.pool.query<Access>(
    `select id, at, account, purpose, case_id as case, fields from access_log
     where city = $1 and case_id = $2 order by at desc, id desc limit 500`,
    [city, caseId],
  );
  return rows;
}
