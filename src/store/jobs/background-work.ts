import type { Database } from '../database.ts';

/** How much goes on behind the pages. All nought: whatever has been done has had all its consequences. */
export type BackgroundWork = {
  /** Jobs under way or due. */
  readonly due: number;
  /** Jobs for a later moment, such as what waits for a party that is silent. */
  readonly later: number;
  /** Events that have no place in the city's order yet: 1 stands for any number of them. */
  readonly unordered: number;
  /** How many events the slowest projector has still to read. */
  readonly unread: number;
  /** Messages to outside parties that have not gone out, and those that have no answer yet. */
  readonly unsent: number;
  readonly unanswered: number;
};

/** Counts what goes on behind the pages of a city, in one statement. `projectors`: those that must have read on. */
export async function countBackgroundWork(
  db: Database,
  city: string,
  projectors: readonly string[],
): Promise<BackgroundWork> {
  const { rows } = await db.pool.query<BackgroundWork>({
    name: 'count-background-work',
    text: `select j.due::integer, j.later::integer,
        events_wait()::integer as unordered,
        (coalesce(s.last_index, 0) - coalesce(p.position, 0))::integer as unread,
        o.unsent::integer, o.unanswered::integer
      from count_jobs() j
      left join sequencer s on s.city = $1
      cross join lateral (
        select min(coalesce(q.position, 0)) as position
        from unnest($2::text[]) n(name) left join projector q on q.city = $1 and q.name = n.name) p
      cross join lateral (
        select count(*) filter (where m.state = 'queued') as unsent,
          count(*) filter (where m.state = 'sent') as unanswered
        from outbox_message m where m.city = $1 and m.state in ('queued', 'sent')) o`,
    values: [city, projectors],
  });
  const [row] = rows;
  if (row === undefined) throw new Error('counting gives a row');
  return row;
}
