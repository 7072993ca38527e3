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
};

export async function recordAccess(db: Database, city: string, access: Access): Promise<void> {
  await db.pool.query(
    `insert into access_log (city, id, at, account, purpose, case_id, fields)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [city, access.id, access.at, access.account, access.purpose, access.case, [...access.fields]],
  );
}

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
