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

/** Where it is, and whether it stands still there because somebody fills what it keeps. */
export async function whereProjectorStands(
  db: Database,
  city: string,
  name: string,
): Promise<{ readonly position: number; readonly standing: boolean }> {
  const { rows } = await db.lanes.query<{ position: number; standing: boolean }>({
    name: 'where-projector-stands',
    text: 'select position, standing from projector where city = $1 and name = $2',
    values: [city, name],
  });
  return rows[0] ?? { position: 0, standing: false };
}

/** Moves the projector `$2` of city `$1` from `$3` to `$4`; gives a row when it was there and does not stand still. */
export const movingProjector = `
  insert into projector as p (city, name, position) select $1, $2, $4::bigint
  where $3::bigint = 0 or exists (select from projector where city = $1 and name = $2)
  on conflict (city, name) do update set position = $4::bigint where p.position = $3::bigint and not p.standing
  returning 1`;

/**
 * Where projector `$2` of city `$1` stands, how far the log reaches, and where its next step of at most so many places
 * ends; read at one moment with whatever else the statement does.
 */
export const nextStep = (most: string): string => `
  select s.position, s.last, least(s.last, s.position + ${most}::bigint) as "to"
  from (
    select coalesce((select p.position from projector p where p.city = $1 and p.name = $2), 0) as position,
      coalesce((select q.last_index from sequencer q where q.city = $1), 0) as last offset 0) s`;

/** Takes projector `$2` of city `$1` by that `step`; no row where there is nothing to read, or another was faster. */
export const movingToStep = `
  insert into projector as p (city, name, position) select $1, $2, t."to" from step t where t."to" > t.position
  on conflict (city, name) do update set position = excluded.position
  where p.position = (select t.position from step t)
  returning 1`;

/**
 * Takes a projector past so many places at most, without reading them: what it would do of them is nothing. False for
 * `moved`: another process was faster.
 */
export async function passProjector(
  db: Database,
  city: string,
  name: string,
  most: number,
): Promise<{ readonly to: number; readonly last: number; readonly moved: boolean }> {
  const { rows } = await db.lanes.query<{ to: number; last: number; moved: boolean }>({
    name: 'pass-projector',
    text: `with step as materialized (${nextStep('$3')}), moved as (${movingToStep})
           select t."to", t.last, t."to" = t.position or exists (select from moved) as moved from step t`,
    values: [city, name, most],
  });
  const [step] = rows;
  if (step === undefined) throw new Error('a step says where it ends');
  return step;
}

/**
 * Moves a projector within a transaction of its step, or by itself where the step has nothing else. Refuses
 * `projector.moved` when it is not at `from`, or stands still.
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
