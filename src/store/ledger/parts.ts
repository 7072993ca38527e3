import type { Database } from '../database.ts';

/** How many parts of a task were given out, and how they stand. */
export type PartCounts = {
  readonly given: number;
  readonly done: number;
  /** Past their day without having been reported done. */
  readonly late: number;
};

/**
 * Parts of each case that schedules have opened, by that case; what was taken back is no part any more. Reads the
 * children of the cases of tasks alone, of which a city has hundreds.
 */
export async function partsByCase(
  db: Database,
  city: string,
  {
    schedules,
    service,
    done,
    report,
    now,
  }: PartsOf & {
    readonly report: { readonly step: string };
    readonly schedules: readonly string[];
    readonly now: string;
  },
): Promise<ReadonlyMap<string, PartCounts>> {
  const { rows } = await db.pool.query<PartCounts & { readonly case: string }>(
    `select c.parent_case as "case", count(*)::integer as given,
       count(*) filter (where c.outcome = $4)::integer as done,
       count(*) filter (where c.ended_at is null and c.due_at < $5::timestamptz and exists (
         select from work_item w where w.city = c.city and w.case_id = c.id and w.step = $6))::integer as late
     from schedule_opening o join case_file c on c.city = $1 and c.parent_case = o.case_id
     where o.city = $1 and o.schedule = any ($2) and c.service = $3 and (c.ended_at is null or c.outcome = $4)
     group by c.parent_case`,
    [city, schedules, service, done, now, report.step],
  );
  return new Map(rows.map(({ case: id, ...counts }) => [id, counts]));
}

type PartsOf = {
  readonly service: string;
  /** The outcome by which a part is done. */
  readonly done: string;
};

/** The cases of a task's parts in the order in which they were given out; at most so many. */
export async function listParts(
  db: Database,
  city: string,
  { parent, service, most }: { readonly parent: string; readonly service: string; readonly most: number },
): Promise<readonly string[]> {
  const { rows } = await db.pool.query<{ id: string }>(
    `select id from case_file where city = $1 and parent_case = $2 and service = $3
     order by opened_at, number limit $4`,
    [city, parent, service, most],
  );
  return rows.map(({ id }) => id);
}
