import type { Json, JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';
import { lookUpTogether } from '../lookups.ts';

export type CertificateRow = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly version: number;
  readonly caseId: string;
  /** The service of the case that issued it, and of the case that one is a part of. */
  readonly services: readonly string[];
  /** The case's region. */
  readonly region: string | null;
  readonly party: string | null;
  /** The holder's unified code, where the type says which field has it. */
  readonly holderCode: string | null;
  readonly holder: Json;
  readonly content: JsonObject;
  readonly issuedAt: string;
  readonly revokedAt: string | null;
  readonly supersededBy: string | null;
  /** Last day on which it holds, `2027-05-31`. */
  readonly expiresOn: string | null;
  readonly statusIndex: number | null;
};

const columns = `c.id, c.type, c.number, c.version, c.case_id as "caseId",
  array_remove(array[f.service, b.service], null) as services, f.region, c.party, c.holder_code as "holderCode", c.holder, c.content,
  c.issued_at as "issuedAt", c.revoked_at as "revokedAt", c.superseded_by as "supersededBy",
  to_char(c.expires_on, 'YYYY-MM-DD') as "expiresOn", c.status_index::float8 as "statusIndex"`;
const tables = `certificate c left join case_file f on f.city = c.city and f.id = c.case_id
  left join case_file b on b.city = f.city and b.id = f.parent_case`;

/** Certificates with this number, of each type the last first. */
export async function findCertificates(
  db: Database,
  city: string,
  number: string,
): Promise<readonly CertificateRow[]> {
  const { rows } = await db.lanes.query<CertificateRow>({
    name: 'find-certificates',
    text: `select ${columns} from ${tables} where c.city = $1 and c.number = $2 order by c.type, c.version desc`,
    values: [city, number],
  });
  return rows;
}

/** The certificate with this id, or null. */
export async function findCertificate(
  db: Database,
  city: string,
  id: string,
): Promise<CertificateRow | null> {
  const { rows } = await db.pool.query<CertificateRow>(
    `select ${columns} from ${tables} where c.city = $1 and c.id = $2`,
    [city, id],
  );
  return rows[0] ?? null;
}

/** So many certificates of one holder are looked at. */
const mostOfOne = 200;

/** What a party asked for, and what was issued to the enterprise with this unified code; the last first. */
export async function listCertificatesOf(
  db: Database,
  city: string,
  holder: { readonly party: string; readonly code: string | null },
): Promise<readonly CertificateRow[]> {
  const { rows } = await db.pool.query<CertificateRow>(
    `select ${columns} from ${tables}
     where c.city = $1 and (c.party = $2 or c.holder_code = $3)
     order by c.issued_at desc, c.id desc limit ${mostOfOne}`,
    [city, holder.party, holder.code],
  );
  return rows;
}

/** A certificate of one holder by its type and number. */
type NamedCertificate = {
  readonly type: string;
  readonly number: string;
  readonly party: string;
  readonly code: string | null;
};

/** What a party asked for, or was issued to it, of this type with this number; the last first. */
export async function findCertificatesOf(
  db: Database,
  city: string,
  named: NamedCertificate,
): Promise<readonly CertificateRow[]> {
  return await namedOf(db, city)(named);
}

const namedOf = lookUpTogether<NamedCertificate, CertificateRow>({
  name: 'find-certificates-of',
  text: `select i.n, ${columns}
         from unnest($2::text[], $3::text[], $4::text[], $5::text[]) with ordinality i (type, number, party, code, n)
         cross join lateral (
           select * from certificate c
           where c.city = $1 and c.type = i.type and c.number = i.number
             and (c.party = i.party or c.holder_code = i.code)
           order by c.version desc) c
         left join lateral (
           select f.service, f.region, f.parent_case from case_file f
           where f.city = $1 and f.id = c.case_id limit 1) f on true
         left join lateral (
           select b.service from case_file b where b.city = $1 and b.id = f.parent_case limit 1) b on true
         order by i.n, c.version desc`,
  columns: (named) => [
    named.map(({ type }) => type),
    named.map(({ number }) => number),
    named.map(({ party }) => party),
    named.map(({ code }) => code),
  ],
});

/**
 * The certificate's place in the status list, given now where it has none. Places are dense; who gives one holds
 * the city's turn until it is stored.
 */
export async function giveStatusIndex(db: Database, city: string, id: string): Promise<number> {
  const client = await db.pool.connect();
  try {
    await client.query('begin');
    await client.query(`select pg_advisory_xact_lock(hashtext('certificate status ' || $1))`, [city]);
    const { rows } = await client.query<{ at: number }>(
      `update certificate set status_index = coalesce(status_index,
         (select coalesce(max(o.status_index), -1) + 1 from certificate o where o.city = $1))
       where city = $1 and id = $2 returning status_index::float8 as at`,
      [city, id],
    );
    await client.query('commit');
    const [given] = rows;
    if (given === undefined) throw new Error(`no certificate ${id}`);
    return given.at;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}

/** So many places have been given in the status list. */
export async function countStatuses(db: Database, city: string): Promise<number> {
  const { rows } = await db.pool.query<{ count: number }>(
    'select (coalesce(max(status_index), -1) + 1)::float8 as count from certificate where city = $1',
    [city],
  );
  return rows[0]?.count ?? 0;
}

export type CertificateStatus = {
  readonly index: number;
  readonly revoked: boolean;
  readonly superseded: boolean;
};

/** The places from one on that say something else than that the certificate holds. */
export async function listStatuses(
  db: Database,
  city: string,
  places: { readonly from: number; readonly below: number },
): Promise<readonly CertificateStatus[]> {
  const { rows } = await db.pool.query<CertificateStatus>(
    `select status_index::float8 as index, revoked_at is not null as revoked,
       superseded_by is not null as superseded
     from certificate where city = $1 and status_index >= $2 and status_index < $3
       and (revoked_at is not null or superseded_by is not null)
     order by status_index`,
    [city, places.from, places.below],
  );
  return rows;
}
