import type { JsonObject } from '../../kernel/json.ts';
import type { Database } from '../database.ts';

/** What is published of each entry of a register of tasks, by its key, with the case that wrote it last. */
export async function publishedByKey(
  db: Database,
  city: string,
  register: string,
): Promise<ReadonlyMap<string, { readonly case: string | null; readonly content: JsonObject }>> {
  const { rows } = await db.pool.query<{ key: string; public: JsonObject | null; case: string | null }>(
    'select key, public, case_id as "case" from register_entry where city = $1 and register = $2',
    [city, register],
  );
  return new Map(rows.map((row) => [row.key, { case: row.case, content: row.public ?? {} }]));
}

/** How many open cases of each service are past their day. */
export async function lateByService(
  db: Database,
  city: string,
  now: string,
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await db.pool.query<{ service: string; late: number }>(
    `select service, count(*)::integer as late from case_file
     where city = $1 and ended_at is null and due_at < $2 group by service`,
    [city, now],
  );
  return new Map(rows.map(({ service, late }) => [service, late]));
}

/** How many cases of each of these services are open, parts of bundles too, and past their day; none where none is open. */
export async function openByService(
  db: Database,
  city: string,
  { services, now }: { readonly services: readonly string[]; readonly now: string },
): Promise<ReadonlyMap<string, { readonly open: number; readonly late: number }>> {
  const { rows } = await db.pool.query<{ service: string; open: number; late: number }>(
    `select service, count(*)::integer as open, count(*) filter (where due_at < $3)::integer as late
     from case_file where city = $1 and service = any ($2) and ended_at is null group by service`,
    [city, services, now],
  );
  return new Map(rows.map(({ service, open, late }) => [service, { open, late }]));
}

/** Cases that schedules have opened, by the item they were opened for. */
export async function casesOfItems(
  db: Database,
  city: string,
  schedules: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const { rows } = await db.pool.query<{ item: string; case: string }>(
    'select item, case_id as "case" from schedule_opening where city = $1 and schedule = any ($2)',
    [city, schedules],
  );
  return new Map(rows.map(({ item, case: id }) => [item, id]));
}

export type WaitingStep = {
  readonly case: string;
  readonly service: string;
  readonly step: string | null;
  readonly dueAt: string | null;
};

/** What waits for an office in cases of these services, what is due first coming first. */
export async function waitingForOffice(
  db: Database,
  city: string,
  office: string,
  services: readonly string[],
): Promise<readonly WaitingStep[]> {
  const { rows } = await db.pool.query<WaitingStep>(
    `select case_id as "case", service, step, nullif(due_at, 'infinity') as "dueAt" from work_item
     where city = $1 and office = $2 and service = any ($3) order by due_at, case_id limit 1000`,
    [city, office, services],
  );
  return rows;
}

export type OpenedRound = {
  readonly schedule: string;
  readonly period: string;
  readonly item: string;
  readonly case: string;
  readonly outcome: string | null;
};

/** What the latest periods of some schedules have opened, and what came of it. */
export async function latestRounds(
  db: Database,
  city: string,
  schedules: readonly string[],
  periods: number,
): Promise<readonly OpenedRound[]> {
  const { rows } = await db.pool.query<OpenedRound>(
    `select o.schedule, o.period, o.item, o.case_id as "case", c.outcome
     from (select schedule, period,
             row_number() over (partition by schedule order by min(opened_at) desc, period desc) as place
           from schedule_opening where city = $1 and schedule = any ($2) group by schedule, period) latest
     join schedule_opening o
       on o.city = $1 and o.schedule = latest.schedule and o.period = latest.period
     join case_file c on c.city = $1 and c.id = o.case_id
     where latest.place <= $3
     order by o.schedule, o.period desc, o.item`,
    [city, schedules, periods],
  );
  return rows;
}

/** What one period of some schedules has opened, whenever that was; without one, what each of their latest has. */
export async function roundsOf(
  db: Database,
  city: string,
  schedules: readonly string[],
  period: string | null,
): Promise<readonly OpenedRound[]> {
  if (period === null) return await latestRounds(db, city, schedules, 1);
  const { rows } = await db.pool.query<OpenedRound>(
    `select o.schedule, o.period, o.item, o.case_id as "case", c.outcome
     from schedule_opening o join case_file c on c.city = $1 and c.id = o.case_id
     where o.city = $1 and o.schedule = any ($2) and o.period = $3
     order by o.schedule, o.item`,
    [city, schedules, period],
  );
  return rows;
}
