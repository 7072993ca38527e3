import type { Database } from '../database.ts';

/** Which cases are counted: those of a region, of some services, or all. */
export type CaseScope = {
  readonly region: string | null;
  readonly services: readonly string[] | null;
  /** Services whose cases are counted elsewhere. */
  readonly except: readonly string[];
};

export type CaseCounts = {
  /** Opened within the two moments. */
  readonly opened: number;
  /** Of those, ended by the later of them. */
  readonly ended: number;
  readonly open: number;
  /** Open at the later moment and past their day. */
  readonly late: number;
};

export type LateCase = {
  readonly id: string;
  readonly number: string;
  readonly service: string;
  readonly definition: string;
  readonly region: string;
  readonly office: string | null;
  readonly dueAt: string;
};

/** Those that had not ended at a moment: what is open still, and what has ended since. */
const openAt = (moment: string): string =>
  `c.opened_at < ${moment}::timestamptz and (c.ended_at is null or c.ended_at >= ${moment}::timestamptz)`;

const inScope = `c.city = $1 and c.parent_case is null and ($2::text is null or c.region = $2)
  and ($3::text[] is null or c.service = any ($3)) and c.service <> all ($4::text[])`;

const valuesOf = (city: string, { region, services, except }: CaseScope): readonly unknown[] => [
  city,
  region,
  services,
  except,
];

/** How many cases came in, ended, and are open or late: whole ones, not the parts of bundles. */
export async function countCases(
  db: Database,
  city: string,
  scope: CaseScope,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<CaseCounts> {
  const { rows } = await db.pool.query<CaseCounts>(
    `select came.*, now.* from (
       select count(*)::integer as opened,
         count(*) filter (where c.ended_at < $6::timestamptz)::integer as ended
       from case_file c where ${inScope} and c.opened_at >= $5::timestamptz and c.opened_at < $6::timestamptz
     ) came, (
       select count(*)::integer as open,
         count(*) filter (where c.due_at < $6::timestamptz)::integer as late
       from case_file c where ${inScope} and ${openAt('$6')}
     ) now`,
    [...valuesOf(city, scope), from, to],
  );
  const [counted] = rows;
  if (counted === undefined) throw new Error('nothing was counted');
  return counted;
}

/** Cases that were open at that moment and past their day, the longest first. */
export async function listLateCases(
  db: Database,
  city: string,
  scope: CaseScope,
  at: string,
  most: number,
): Promise<readonly LateCase[]> {
  const { rows } = await db.pool.query<LateCase>(
    `select c.id, c.number, c.service, c.definition, c.region, c.office, c.due_at as "dueAt"
     from case_file c where ${inScope} and ${openAt('$5')} and c.due_at < $5::timestamptz
     order by c.due_at, c.id limit $6`,
    [...valuesOf(city, scope), at, most],
  );
  return rows;
}

/** Of cases that were open at that moment and past their day, how many each region has. */
export async function countLateByRegion(
  db: Database,
  city: string,
  scope: CaseScope,
  at: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.pool.query<{ readonly region: string; readonly late: number }>(
    `select c.region, count(*)::integer as late from case_file c
     where ${inScope} and ${openAt('$5')} and c.due_at < $5::timestamptz group by c.region`,
    [...valuesOf(city, scope), at],
  );
  return new Map(rows.map(({ region, late }) => [region, late]));
}

/** Open cases of one service in one region, and how many of them are past their day. */
export type StandingCount = {
  readonly service: string;
  readonly region: string;
  readonly open: number;
  readonly late: number;
};

/** Open cases by service and region, by one question along the index of what is open. */
export async function countOpenCases(
  db: Database,
  city: string,
  scope: CaseScope,
  at: string,
): Promise<readonly StandingCount[]> {
  const { rows } = await db.pool.query<StandingCount>(
    `select c.service, c.region, count(*)::integer as open,
       count(*) filter (where c.due_at < $5::timestamptz)::integer as late
     from case_file c where ${inScope} and c.ended_at is null group by c.service, c.region`,
    [...valuesOf(city, scope), at],
  );
  return rows;
}
