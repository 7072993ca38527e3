import type { Database } from '../database.ts';

/** How an office kept its times: of cases it ended, and of those it has open. */
export type OfficeWork = {
  readonly office: string;
  /** Ended within the months asked for, with a time to keep; and of these in time. */
  readonly ended: number;
  readonly onTime: number;
  readonly open: number;
  readonly overdue: number;
};

/** Cases by the office that has or had them. Both moments are instants, the second one excluded. */
export async function workOfOffices(
  db: Database,
  city: string,
  { from, to, now }: { readonly from: string; readonly to: string; readonly now: string },
): Promise<readonly OfficeWork[]> {
  const { rows } = await db.pool.query<OfficeWork>(
    `select office, count(*) filter (where ended_at is not null) as ended,
       count(*) filter (where ended_at <= due_at) as "onTime",
       count(*) filter (where ended_at is null) as open,
       count(*) filter (where ended_at is null and due_at < $4::timestamptz) as overdue
     from case_file
     where city = $1 and office is not null and due_at is not null
       and (ended_at is null or ended_at >= $2::timestamptz and ended_at < $3::timestamptz)
     group by office order by office`,
    [city, from, to, now],
  );
  return rows;
}
