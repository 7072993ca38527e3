import { alike, type ChangedMonth, sums, values } from './replace-contributions.ts';

/** Runs a statement of a rebuild on its one connection. */
export type Run = (text: string, given: readonly unknown[]) => Promise<{ readonly rows: ChangedMonth[] }>;

/** A rebuild goes through everything a city has. */
export const unhurried = { query_timeout: 3_600_000 } as const;

/** Works out anew what all contributions of a city add up to. Within the caller's transaction, which holds the projector. */
export async function addUpAgain(run: Run, city: string): Promise<void> {
  await run('delete from contribution_sum where city = $1', [city]);
  await run('delete from contribution_value where city = $1', [city]);
  // Every row is read once; values repeat, so that little is left to be added up.
  await run(
    `with alike as materialized (${alike('contribution where city = $1')}),
     summed as (insert into contribution_sum select $1, d.* from (${sums('alike')}) d)
     insert into contribution_value select $1, d.* from (${values('alike')}) d`,
    [city],
  );
}
