import type { Page } from '../cases/case-row.ts';
import type { Database } from '../database.ts';
import { pageOf, readCursor, writeCursor } from '../page.ts';

/** One question that came over the exchange. */
export type ExchangeCall = {
  readonly id: string;
  readonly consumer: string;
  /** The question's own id. */
  readonly question: string;
  readonly at: string;
  readonly operation: string;
  readonly dataset: string;
  readonly purpose: string;
  readonly caseNumber: string;
  readonly grant: string | null;
  /** A keyed digest of the key that was asked about. */
  readonly subject: string;
  readonly fields: readonly string[];
  /** Code of the refusal; null where it was answered. */
  readonly refused: string | null;
};

export type Recorded = 'recorded' | 'repeated' | 'quota-spent';

/**
 * Writes a question down, and counts it against its quota, in one statement: before anything is answered. Under a
 * quota that is spent, or an id that was used before, nothing is written.
 *
 * @param quota null for a question that is refused
 */
export async function recordExchangeCall(
  db: Database,
  city: string,
  call: ExchangeCall,
  quota: { readonly name: string; readonly day: string; readonly most: number } | null,
): Promise<Recorded> {
  const { rows } = await db.lanes.query<{ known: boolean; spent: boolean; written: boolean }>({
    name: 'record-exchange-call',
    text: `with known as (
             select from exchange_call where city = $1 and consumer = $3 and question = $4::uuid
           ), counted as (
             insert into exchange_quota (city, grant_number, day, used)
             select $1, $14::text, $15::date, 1 where $14::text is not null and not exists (select from known)
             on conflict (city, grant_number, day) do update set used = exchange_quota.used + 1
             where exchange_quota.used < $16::integer
             returning used
           ), written as (
             insert into exchange_call (city, id, consumer, question, at, operation, dataset, purpose,
               case_number, grant_number, subject, fields, refused)
             select $1, $2::uuid, $3, $4::uuid, $5::timestamptz, $6, $7, $8, $9, $10, $11, $12::text[], $13
             where ($14::text is null or exists (select from counted)) and not exists (select from known)
             on conflict (city, consumer, question) do nothing
             returning id
           )
           select exists (select from known) as known, not exists (select from counted) as spent,
             exists (select from written) as written`,
    values: [
      city,
      call.id,
      call.consumer,
      call.question,
      call.at,
      call.operation,
      call.dataset,
      call.purpose,
      call.caseNumber,
      call.grant,
      call.subject,
      [...call.fields],
      call.refused,
      quota?.name ?? null,
      quota?.day ?? null,
      quota?.most ?? null,
    ],
  });
  const [row] = rows;
  if (row?.written === true) return 'recorded';
  return row?.known !== true && quota !== null && row?.spent === true ? 'quota-spent' : 'repeated';
}

/** Forgets what was counted on days before this one (YYYY-MM-DD): a day's quota is that day's alone. */
export async function forgetQuotas(db: Database, city: string, before: string): Promise<number> {
  const { rowCount } = await db.pool.query('delete from exchange_quota where city = $1 and day < $2::date', [
    city,
    before,
  ]);
  return rowCount ?? 0;
}

const columns = `id, consumer, question, at, operation, dataset, purpose, case_number as "caseNumber",
  grant_number as "grant", subject, fields, refused`;

/** What was asked of these datasets, or by this consumer, the latest first. */
export async function listExchangeCalls(
  db: Database,
  city: string,
  filter: {
    readonly datasets: readonly string[];
    readonly consumer?: string;
    readonly limit: number;
    readonly after?: string | null;
  },
): Promise<Page<ExchangeCall>> {
  const [at, id] = readCursor(filter.after, 'instant', 'uuid') ?? [
    'infinity',
    'ffffffff-ffff-ffff-ffff-ffffffffffff',
  ];
  const { rows } = await db.pool.query<ExchangeCall>(
    `select ${columns} from exchange_call
     where city = $1 and dataset = any ($2::text[]) and ($3::text is null or consumer = $3)
       and (at, id) < ($4::timestamptz, $5::uuid)
     order by at desc, id desc limit $6`,
    [city, [...filter.datasets], filter.consumer ?? null, at, id, filter.limit + 1],
  );
  return pageOf(rows, filter.limit, (last) => writeCursor(last.at, last.id));
}

/** How much was answered and refused of each dataset, since a moment. */
export async function countExchangeCalls(
  db: Database,
  city: string,
  since: string,
): Promise<readonly { readonly dataset: string; readonly answered: number; readonly refused: number }[]> {
  const { rows } = await db.pool.query<{ dataset: string; answered: number; refused: number }>(
    `select dataset, count(*) filter (where refused is null)::int as answered,
       count(*) filter (where refused is not null)::int as refused
     from exchange_call where city = $1 and at >= $2 group by dataset order by dataset`,
    [city, since],
  );
  return rows;
}
