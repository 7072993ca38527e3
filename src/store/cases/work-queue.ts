import type { Database } from '../database.ts';
import { isUuid, pageOf, readCursor, writeCursor } from '../page.ts';
import { type CaseRow, caseRowColumns, type Page, type WorkItemRow, workItemColumns } from './case-row.ts';

/** Whose queue. */
export type Worker =
  | {
      readonly kind: 'office' | 'outside' | 'party' | 'assignee';
      readonly who: string;
      /** Only work of these services and their parts. */
      readonly services?: readonly string[];
    }
  /** These cases, at these steps: what is left to whoever leads a plan. */
  | { readonly kind: 'cases'; readonly cases: readonly string[]; readonly steps: readonly LeadStep[] }
  /** What a deputy may do for one person of an office: what is assigned to them, and a head's decisions. */
  | {
      readonly kind: 'represented';
      readonly who: string;
      readonly office: string;
      readonly decides: boolean;
    };

/** A step of a service, by their codes. */
export type LeadStep = { readonly service: string; readonly step: string };

export type QueueFilter = {
  readonly service?: string;
  readonly region?: string;
  readonly step?: string;
  readonly limit: number;
  readonly after?: string | null;
};

export type QueuedWork = { readonly work: WorkItemRow; readonly case: CaseRow };

const columnOf = {
  office: 'w.office',
  outside: 'w.outside',
  party: 'w.party',
  assignee: 'w.assignee',
} as const;

/**
 * Which work is a worker's. A panel's step waits for each of its members; in the queue of their office it
 * stands once. A vote is nobody else's to give, so a deputy is not shown it.
 */
function conditionOf(worker: Worker, give: (value: unknown) => string): string {
  if (worker.kind === 'cases') {
    const steps = give(JSON.stringify(worker.steps));
    return `w.case_id = any (${give(worker.cases)}::uuid[]) and ${atSteps(steps)}`;
  }
  if (worker.kind === 'represented') {
    const decides = worker.decides ? ` or w.item = 'extension' or w.item like 'extension:%'` : '';
    return `w.office = ${give(worker.office)}
      and ((w.assignee = ${give(worker.who)} and w.item = w.step)${decides})`;
  }
  const services =
    worker.services === undefined
      ? ''
      : ` and exists (select from unnest(${give(worker.services)}::text[]) s (code)
          where w.service = s.code or starts_with(w.service, s.code || '.'))`;
  const own = `${columnOf[worker.kind]} = ${give(worker.who)}${services}`;
  if (worker.kind !== 'office') return own;
  return `${own} and (w.assignee is null or w.item = w.step or not exists (
    select from work_item o
    where o.city = w.city and o.case_id = w.case_id and o.step = w.step and o.item < w.item
      and o.office = w.office and o.assignee is not null))`;
}

/** What waits for somebody, the most urgent first; what is never due comes last. */
export async function listWork(
  db: Database,
  city: string,
  worker: Worker,
  filter: QueueFilter,
): Promise<Page<QueuedWork>> {
  const values: unknown[] = [city];
  const give = (value: unknown): string => `$${values.push(value)}`;
  const conditions = [`w.city = $1 and ${conditionOf(worker, give)}`];
  if (filter.service !== undefined) conditions.push(`w.service = ${give(filter.service)}`);
  if (filter.region !== undefined) conditions.push(`w.region = ${give(filter.region)}`);
  if (filter.step !== undefined) conditions.push(`coalesce(w.step, w.item) = ${give(filter.step)}`);
  const cursor = readCursor(filter.after, 'instant', 'uuid', 'text');
  if (cursor !== null) {
    const [due, id, item] = cursor;
    conditions.push(
      `(w.due_at, w.case_id, w.item) > (${give(due)}::timestamptz, ${give(id)}::uuid, ${give(item)}::text)`,
    );
  }
  const { rows } = await db.pool.query<Joined>(
    `select ${workItemColumns}, to_jsonb(c) as "caseRow" from work_item w
     cross join lateral (
       select ${caseRowColumns} from case_file c where c.city = w.city and c.id = w.case_id) c
     where ${conditions.join(' and ')}
     order by w.due_at, w.case_id, w.item limit ${give(filter.limit + 1)}`,
    values,
  );
  const items = rows.map(({ caseRow, ...work }) => ({ work, case: withInstants(caseRow) }));
  return pageOf(items, filter.limit, ({ work }) =>
    writeCursor(work.dueAt ?? 'infinity', work.caseId, work.item),
  );
}

const atSteps = (steps: string): string =>
  `exists (select from jsonb_to_recordset(${steps}::jsonb) s (service text, step text)
     where w.service = s.service and w.step = s.step)`;

/** In which cases something waits at these steps, whichever office it waits for. */
export async function casesWaitingAt(
  db: Database,
  city: string,
  steps: readonly LeadStep[],
  limit: number,
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select distinct w.case_id as id from work_item w where w.city = $1 and ${atSteps('$2')} limit $3`,
    [city, JSON.stringify(steps), limit],
  );
  return rows.map(({ id }) => id);
}

/** What waits in one case, in the order it was opened. */
export async function listWorkOfCase(
  db: Database,
  city: string,
  caseId: string,
): Promise<readonly WorkItemRow[]> {
  if (!isUuid(caseId)) return [];
  const { rows } = await db.pool.query<WorkItemRow>({
    name: 'work-of-case',
    text: `select ${workItemColumns} from work_item w where w.city = $1 and w.case_id = $2
           order by w.opened_at, w.item`,
    values: [city, caseId],
  });
  return rows;
}

/** For each of these parties how much waits for it, of these services and their parts where some are named. */
export async function countWaitingFor(
  db: Database,
  city: string,
  asked: readonly { readonly party: string; readonly services: readonly string[] | null }[],
): Promise<readonly number[]> {
  if (asked.length === 0) return [];
  const { rows } = await db.pool.query<{ waiting: number }>({
    name: 'waiting-for-parties',
    text: `select (
             select count(*)::integer from work_item w
             where w.city = $1 and w.party = a.party and (a.services is null or exists (
               select from unnest(a.services) s (code)
               where w.service = s.code or starts_with(w.service, s.code || '.')))) as waiting
           from jsonb_to_recordset($2::jsonb) a (at integer, party text, services text[]) order by a.at`,
    values: [city, JSON.stringify(asked.map((each, at) => ({ at, ...each })))],
  });
  return rows.map(({ waiting }) => waiting);
}

/** How much waits, and how much of it has turned each colour by `now`. */
export async function countWork(db: Database, city: string, worker: Worker, now: string): Promise<WorkCount> {
  const values: unknown[] = [city, now];
  const { rows } = await db.pool.query<WorkCount>(
    `select count(*) as all,
       count(*) filter (where w.due_at <= $2) as red,
       count(*) filter (where w.due_at > $2 and w.yellow_at <= $2) as yellow,
       count(*) filter (where w.due_at > $2 and w.blue_at <= $2 and (w.yellow_at > $2) is not false) as blue
     from work_item w
     where w.city = $1 and ${conditionOf(worker, (value) => `$${values.push(value)}`)}`,
    values,
  );
  return rows[0] ?? { all: 0, red: 0, yellow: 0, blue: 0 };
}

export type WorkCount = {
  readonly all: number;
  readonly red: number;
  readonly yellow: number;
  readonly blue: number;
};

/** Cases whose clocks the sweep must compare with `now`, the longest waiting first. */
export async function listCasesToCheck(
  db: Database,
  city: string,
  now: string,
  limit: number,
): Promise<readonly { readonly id: string; readonly version: number }[]> {
  const { rows } = await db.pool.query<{ id: string; version: number }>({
    name: 'cases-to-check',
    text: `select id, version from case_file where city = $1 and next_check_at <= $2
           order by next_check_at, id limit $3`,
    values: [city, now, limit],
  });
  return rows;
}

/** Nothing is to be said of this case until `at`, or ever. False when it has moved on from this version. */
export async function postponeCheck(
  db: Database,
  city: string,
  { id, version, at }: { readonly id: string; readonly version: number; readonly at: string | null },
): Promise<boolean> {
  const { rowCount } = await db.lanes.query({
    name: 'postpone-check',
    text: 'update case_file set next_check_at = $4 where city = $1 and id = $2 and version = $3',
    values: [city, id, version, at],
  });
  return rowCount === 1;
}

/** When the next clock must be looked at; null when none runs. */
export async function nextCheckAt(db: Database, city: string): Promise<string | null> {
  const { rows } = await db.pool.query<{ at: string | null }>(
    'select min(next_check_at) as at from case_file where city = $1 and next_check_at is not null',
    [city],
  );
  return rows[0]?.at ?? null;
}

type Joined = WorkItemRow & { readonly caseRow: CaseRow };

/** Instants inside JSON do not pass the driver's parser. */
function withInstants(row: CaseRow): CaseRow {
  const instant = (text: string): string => new Date(text).toISOString();
  const orNull = (text: string | null): string | null => (text === null ? null : instant(text));
  return {
    ...row,
    openedAt: instant(row.openedAt),
    acceptedAt: orNull(row.acceptedAt),
    endedAt: orNull(row.endedAt),
    dueAt: orNull(row.dueAt),
  };
}
