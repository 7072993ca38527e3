import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';

/** Somebody was shown what is known of somebody else. */
export type ReadingOf = {
  readonly id: string;
  readonly at: string;
  /** An account, `outside …` for a party that was handed something, or who asked over the exchange. */
  readonly who: string;
  readonly over: 'case' | 'exchange';
  readonly purpose: string;
  readonly caseNumber: string | null;
  /** The operation asked for over the exchange. */
  readonly operation: string | null;
  readonly fields: readonly string[];
};

/**
 * Who has looked at what is known of a party, the latest first: in cases it asked for, wherever it is named as a
 * person, and over the exchange, where each question stands once. Its own account is nobody else.
 *
 * @param mark the party's pseudonym; null where it has none
 */
export async function listReadingsOf(
  db: Database,
  city: string,
  subject: { readonly party: string; readonly mark: string | null; readonly account: string },
  page: { readonly limit: number; readonly after?: string | null },
): Promise<Page<ReadingOf>> {
  const [at, id] = readCursor(page.after, 'instant', 'uuid') ?? [
    'infinity',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const { rows } = await db.pool.query<ReadingOf>(
    `select * from (
       (select a.id, a.at, a.account as who, 'case' as over, a.purpose, c.number as "caseNumber",
          null as operation, a.fields
        from case_file c join access_log a on a.city = c.city and a.case_id = c.id
        where c.city = $1 and c.applicant_party = $2 and a.account <> $4 and a.account not like 'exchange %'
          and (a.at, a.id) < ($5::timestamptz, $6::uuid)
        order by a.at desc, a.id desc limit $7)
       union
       (select a.id, a.at, a.account, 'case', a.purpose, null, null, a.fields
        from access_log a
        where a.city = $1 and a.subjects @> array[$3::text] and a.account <> $4 and a.account not like 'exchange %'
          and (a.at, a.id) < ($5::timestamptz, $6::uuid)
          and not exists (
            select from case_file c where c.city = $1 and c.id = a.case_id and c.applicant_party = $2)
        order by a.at desc, a.id desc limit $7)
       union
       (select e.id, e.at, e.consumer, 'exchange', e.purpose, e.case_number, e.operation, e.fields
        from exchange_call e
        where e.city = $1 and e.subject = $3 and e.refused is null
          and (e.at, e.id) < ($5::timestamptz, $6::uuid)
        order by e.at desc, e.id desc limit $7)
     ) r order by at desc, id desc limit $7`,
    [city, subject.party, subject.mark, subject.account, at, id, page.limit + 1],
  );
  return pageOf(rows, page.limit, (last) => writeCursor(last.at, last.id));
}

/** For which office each of these accounts works; null for those that work for none. */
export async function listOfficesOf(
  db: Database,
  city: string,
  accounts: readonly string[],
): Promise<ReadonlyMap<string, string | null>> {
  if (accounts.length === 0) return new Map();
  const { rows } = await db.pool.query<{ id: string; office: string | null }>(
    `select id, jsonb_path_query_first(grants, '$[*].office') #>> '{}' as office
     from account where city = $1 and id = any ($2::text[])`,
    [city, [...accounts]],
  );
  return new Map(rows.map(({ id, office }) => [id, office]));
}
