import { type Database, inTransaction } from '../database.ts';
import { addUpAgain, type Run, unhurried } from './add-up.ts';
import type { ChangedMonth } from './replace-contributions.ts';

type Filling = { readonly city: string; readonly projector: string };

/**
 * Has the projector stand still where a city has no contribution at all, so that a rebuild can lay them down where they
 * belong; whether it does. What a step of the projector was writing at this moment has been waited for, and is seen.
 */
export async function beginFilling(run: Run, { city, projector }: Filling): Promise<boolean> {
  await run('begin', []);
  try {
    const died = await run('select 1 from projector where city = $1 and name = $2 and standing for update', [
      city,
      projector,
    ]);
    // Whoever has the place to themselves finds what nobody is at any more.
    if (died.rows.length > 0) await takeFillingBack(run, { city, projector });
    await run('select from projector where city = $1 and name = $2 for update', [city, projector]);
    const { rows } = await run(
      `update projector set standing = true where city = $1 and name = $2
         and not exists (select from contribution where city = $1) returning 1`,
      [city, projector],
    );
    await run('commit', []);
    return rows.length > 0;
  } catch (error) {
    await run('rollback', []);
    throw error;
  }
}

/** Adds up what was laid down and lets the projector go on, within the caller's transaction; gives every month there is. */
export async function endFilling(run: Run, { city, projector }: Filling): Promise<readonly ChangedMonth[]> {
  await run('update projector set standing = false where city = $1 and name = $2', [city, projector]);
  await addUpAgain(run, city);
  const { rows } = await run(
    'select distinct indicator, period, region from contribution_sum where city = $1',
    [city],
  );
  return rows;
}

/** Takes back what was laid down: there is nothing again, as there was before. Within the caller's transaction. */
export async function takeFillingBack(run: Run, { city, projector }: Filling): Promise<void> {
  await run('update projector set standing = false where city = $1 and name = $2', [city, projector]);
  for (const table of ['contribution', 'contribution_sum', 'contribution_value'])
    await run(`delete from ${table} where city = $1`, [city]);
}

/** Takes a filling back whose process has died, so that the projector goes on; false where somebody is still at it. */
export async function takeBackAbandoned(db: Database, { city, projector }: Filling): Promise<boolean> {
  return await inTransaction(db.pool, async (client) => {
    const run: Run = (text, values) => client.query({ ...unhurried, text, values: [...values] });
    await run('set local statement_timeout = 0', []);
    const { rows } = await client.query<{ free: boolean }>(
      `select pg_try_advisory_xact_lock(hashtext('fresh_contribution'), hashtext($1)) as free`,
      [city],
    );
    if (rows[0]?.free !== true) return false;
    const still = await client.query(
      'select from projector where city = $1 and name = $2 and standing for update',
      [city, projector],
    );
    if (still.rowCount === 1) await takeFillingBack(run, { city, projector });
    return true;
  });
}
