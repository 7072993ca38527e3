import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

export type CertificateRow = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly caseId: string;
  readonly holder: Json;
  readonly content: JsonObject;
  readonly issuedAt: string;
  readonly revokedAt: string | null;
};

/** Certificates with this number: at most one of each type. */
export async function findCertificates(
  db: Database,
  city: string,
  number: string,
): Promise<readonly CertificateRow[]> {
  const { rows } = await db.pool.query<CertificateRow>(
    `select id, type, number, case_id as "caseId", holder, content, issued_at as "issuedAt",
       revoked_at as "revokedAt"
     from certificate where city = $1 and number = $2 order by type`,
    [city, number],
  );
  return rows;
}
