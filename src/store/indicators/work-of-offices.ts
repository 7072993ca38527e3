import type { Database } from '../database.ts';

/** Open cases of an office that have a time to keep; and of these, the ones past it. */
export type OpenWork = { readonly office: string; readonly open: number; readonly overdue: number };

/** Cases of these services by the office that has them, at this moment. */
export async function openWorkOfOffices(
  db: Database,
  city: string,
  { now, services }: { readonly now: string; readonly services: readonly string[] },
): Promise<readonly OpenWork[]> {
  const { rows } = await db.pool.query<OpenWork>(
    `select office, count(*)::integer as open, (count(*) filter (where due_at < $2::timestamptz))::integer as overdue
     from case_file
     where city = $1 and office is not null and due_at is not null and ended_at is null
       and service = any ($3::text[])
     group by office order by office`,
    [city, now, services],
  );
  return rows;
}

/** Cases that an office ended and that had a time to keep; and of these, the ones that kept it. */
export type EndedWork = { readonly office: string; readonly ended: number; readonly onTime: number };

/** Cases of these services that ended between two instants, the second one excluded; a clock counts whole minutes. */
export async function endedWorkOfOffices(
  db: Database,
  city: string,
  {
    from,
    to,
    services,
  }: { readonly from: string; readonly to: string; readonly services: readonly string[] },
): Promise<readonly EndedWork[]> {
  const { rows } = await db.pool.query<EndedWork>(
    `select office, count(*)::integer as ended,
       (count(*) filter (where date_trunc('minute', ended_at) <= due_at))::integer as "onTime"
     from case_file
     where city = $1 and ended_at >= $2::timestamptz and ended_at < $3::timestamptz
       and office is not null and due_at is not null and service = any ($4::text[])
     group by office order by office`,
    [city, from, to, services],
  );
  return rows;
}
