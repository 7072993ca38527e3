import type { Database } from '../database.ts';

/** How far a projector has read the log, and how far the log reaches; 0 before the first step, or event. */
type ProjectorStanding = { readonly position: number; readonly last: number };

/** Both at one moment, in one short read: every follower begins each of its passes so. */
export async function projectorStanding(
  db: Database,
  city: string,
  projector: string,
): Promise<ProjectorStanding> {
  const { rows } = await db.lanes.query<ProjectorStanding>({
    name: 'projector-standing',
    text: `select coalesce((select p.position from projector p where p.city = $1 and p.name = $2), 0) as position,
             coalesce((select s.last_index from sequencer s where s.city = $1), 0) as last`,
    values: [city, projector],
  });
  return rows[0] ?? { position: 0, last: 0 };
}
