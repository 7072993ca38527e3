import type { Pool, PoolClient } from 'pg';
import { refuse } from '../../kernel/errors/index.ts';
import { type Database, inTransaction } from '../database.ts';
import { replaceContributions, type SourceContributions } from './replace-contributions.ts';
import { noteChanges } from './revisions.ts';

export type { SourceContributions } from './replace-contributions.ts';

/** How far a projector has read the log; 0 before its first step. */
export async function projectorPosition(db: Database, city: string, name: string): Promise<number> {
  const { rows } = await db.lanes.query<{ position: number }>({
    name: 'projector-position',
    text: 'select position from projector where city = $1 and name = $2',
    values: [city, name],
  });
  return rows[0]?.position ?? 0;
}

/** Moves the projector `$2` of city `$1` from `$3` to `$4`; gives a row when it was there. */
export const movingProjector = `
  insert into projector as p (city, name, position) select $1, $2, $4::bigint
  where $3::bigint = 0 or exists (select from projector where city = $1 and name = $2)
  on conflict (city, name) do update set position = $4::bigint where p.position = $3::bigint
  returning 1`;

/**
 * Moves a projector within a transaction of its step, or by itself where the step has nothing else. Refuses
 * `projector.moved` when it is not at `from`.
 */
export async function moveProjector(
  client: Pool | PoolClient,
  city: string,
  name: string,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const { rowCount } = await client.query({
    name: 'move-projector',
    text: movingProjector,
    values: [city, name, from, to],
  });
  if (rowCount !== 1) throw refuse('projector.moved', { projector: name });
}

export type ProjectorStep = {
  readonly from: number;
  readonly to: number;
  readonly sources: readonly SourceContributions[];
  /** Months before this one count as published: what changes in them is marked as revised at this moment. */
  readonly published?: { readonly before: string; readonly now: string };
};

/**
 * Takes a projector one step on, from one log index to another, with what the step yields, in one
 * transaction. Refuses `projector.moved` when the projector is not at `from`: another one is at work.
 */
export async function advanceProjector(
  db: Database,
  city: string,
  name: string,
  step: ProjectorStep,
): Promise<void> {
  await inTransaction(db.lanes, async (client) => {
    await moveProjector(client, city, name, step);
    const changed = await replaceContributions(client, city, step.sources);
    if (step.published !== undefined) await noteChanges(client, city, changed, step.published);
  });
}
