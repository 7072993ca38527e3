import type { LegalClock } from '../../kernel/time/index.ts';
import type { Database } from '../database.ts';

/** Open cases of an office that have a time to keep; and of these, the ones past it. */
export type OpenWork = { readonly office: string; readonly open: number; readonly overdue: number };

/** Cases by the office that has them, at this moment. */
export async function openWorkOfOffices(
  db: Database,
  city: string,
  now: string,
): Promise<readonly OpenWork[]> {
  const { rows } = await db.pool.query<OpenWork>(
    `select office, count(*) as open, count(*) filter (where due_at < $2::timestamptz) as overdue
     from case_file
     where city = $1 and office is not null and due_at is not null and ended_at is null
     group by office order by office`,
    [city, now],
  );
  return rows;
}

/** A case that has ended, with the ledger of its clock: what is due of it is kept of open cases alone. */
export type EndedWork = {
  readonly id: string;
  readonly office: string;
  readonly region: string;
  readonly endedAt: string;
  readonly clock: LegalClock;
};

/** Cases with a time to keep that ended between two instants, the second one excluded: in pages, from behind `after`. */
export async function endedWorkOfOffices(
  db: Database,
  city: string,
  { from, to }: { readonly from: string; readonly to: string },
  { after, limit }: { readonly after: string | null; readonly limit: number },
): Promise<readonly EndedWork[]> {
  const { rows } = await db.lanes.query<EndedWork>({
    name: 'ended-work-of-offices',
    text: `select id, office, region, ended_at as "endedAt", summary -> 'clock' as clock from case_file
           where city = $1 and id > $2::uuid and ended_at >= $3::timestamptz and ended_at < $4::timestamptz
             and office is not null and jsonb_typeof(summary -> 'clock') = 'object'
           order by id limit $5`,
    values: [city, after ?? '00000000-0000-0000-0000-000000000000', from, to, limit],
  });
  return rows;
}
