import type { PoolClient } from 'pg';
import type { Contribution } from '../../kernel/indicator/definition.ts';
import type { Database } from '../database.ts';
import { addUpAgain, type Run, unhurried } from './add-up.ts';
import { beginFilling, endFilling, takeFillingBack } from './fill-contributions.ts';
import { type ChangedMonth, columnsOf } from './replace-contributions.ts';

/** Where contributions are laid: aside, or where they belong, if a city has none. */
export type Place = 'fresh_contribution' | 'contribution';

/** Contributions that are worked out anew: they lie aside until they take the place of those there are, or at once in theirs. */
export type FreshContributions = {
  readonly place: Place;
  readonly swap: (asked: Swap) => Promise<void>;
  /** Throws away what was laid down and has not been swapped. */
  readonly close: () => Promise<void>;
};

export type Swap = {
  /** Only what cases of these services contribute; null: all there is. */
  readonly services: readonly string[] | null;
  /** Told of every month that comes out otherwise, within the transaction. */
  readonly onChanged: (client: PoolClient, changed: readonly ChangedMonth[]) => Promise<void>;
};

const columns =
  'city, indicator, source, formula, period, region, channel, value, numerator, above, below, excluded, sandbox';

/**
 * Opens an empty place for contributions of `projector`, once any other rebuild of the city has left it: beside those
 * there are, or where there are none in their own, and then the projector stands still until they are swapped. What the projector reads from now on it has written by the time of the swap, or writes after it: what such cases
 * contribute is left to it, so that no older state takes the place of a newer one.
 */
export async function openFreshContributions(
  db: Database,
  city: string,
  projector: string,
): Promise<FreshContributions> {
  const client = await db.pool.connect();
  const run: Run = (text, given) => client.query({ ...unhurried, text, values: [...given] });
  const clear = () => run('delete from fresh_contribution where city = $1', [city]);
  const within = async (work: () => Promise<void>): Promise<void> => {
    await run('begin', []);
    try {
      await work();
      await run('commit', []);
    } catch (error) {
      await run('rollback', []);
      throw error;
    }
  };
  let filling = false;
  const close = async (): Promise<void> => {
    try {
      if (filling) await within(() => takeFillingBack(run, { city, projector }));
      await clear();
      await run('select pg_advisory_unlock_all()', []);
      await run('reset statement_timeout', []);
      client.release();
    } catch (error) {
      client.release(error instanceof Error ? error : true);
    }
  };
  try {
    await run('set statement_timeout = 0', []);
    await run(`select pg_advisory_lock(hashtext('fresh_contribution'), hashtext($1))`, [city]);
    await clear();
    await run(
      'insert into projector (city, name, position) values ($1, $2, 0) on conflict (city, name) do nothing',
      [city, projector],
    );
    const began = await client.query<{ position: number }>(
      'select position from projector where city = $1 and name = $2',
      [city, projector],
    );
    const position = began.rows[0]?.position ?? 0;
    filling = await beginFilling(run, { city, projector });
    return {
      place: filling ? 'contribution' : 'fresh_contribution',
      swap: async ({ services, onChanged }) => {
        await within(async () => {
          for (const setting of bulk) await run(`set local ${setting}`, []);
          await onChanged(
            client,
            filling
              ? await endFilling(run, { city, projector })
              : await swapWithin(run, { city, projector, position, services }),
          );
        });
        filling = false;
      },
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Cases that have moved since, and those that opened them. */
const moved = `moved as materialized (
  with read as (select distinct stream as id from event_sequence where city = $1 and log_index > $2)
  select id from read
  union select f.parent_case from read join case_file f on f.city = $1 and f.id = read.id
  where f.parent_case is not null)`;

/** What is laid aside was never analysed: only an owner may, and a plan that seeks row by row would take hours. */
const bulk = ["work_mem = '256MB'", 'enable_nestloop = off', 'enable_mergejoin = off'];

async function swapWithin(
  run: Run,
  {
    city,
    projector,
    position,
    services,
  }: Pick<Swap, 'services'> & {
    readonly city: string;
    readonly projector: string;
    readonly position: number;
  },
): Promise<readonly ChangedMonth[]> {
  await run('select from projector where city = $1 and name = $2 for update', [city, projector]);
  const gone = await run(
    `with ${moved},
     gone as (
       delete from contribution c
       where c.city = $1 and not exists (
         select from fresh_contribution g where g.city = $1 and g.source = c.source and g.indicator = c.indicator
           and (${columnsOf('g')}) is not distinct from (${columnsOf('c')}))
         and c.source not in (select id from moved)
         and ($3::text[] is null or c.source in (select id from case_file where city = $1 and service = any ($3::text[])))
       returning indicator, period, region)
     select distinct indicator, period, region from gone`,
    [city, position, services],
  );
  const fresh = await run(
    `with ${moved},
     fresh as (
       insert into contribution (${columns})
       select ${columns} from fresh_contribution g
       where city = $1 and source not in (select id from moved) and not exists (
         select from contribution c where c.city = $1 and c.source = g.source and c.indicator = g.indicator)
       order by source, indicator
       returning indicator, period, region)
     select distinct indicator, period, region from fresh`,
    [city, position],
  );
  await addUpAgain(run, city);
  return [...gone.rows, ...fresh.rows];
}

/**
 * Where they belong, only while the projector stands still for it: whoever takes a filling back waits for what is being laid,
 * and what a process that died had still sent is laid nowhere afterwards.
 */
const whileStanding: Readonly<Record<Place, { readonly held: string; readonly where: string }>> = {
  fresh_contribution: { held: '', where: '' },
  contribution: {
    held: 'with held as materialized (select from projector where city = $1 and standing for share)',
    where: 'where exists (select from held)',
  },
};

/** Lays contributions down, for whoever has opened the place for them; any number may do so at once. */
export async function layDown(
  db: Database,
  city: string,
  place: Place,
  contributions: readonly Contribution[],
): Promise<void> {
  if (contributions.length === 0) return;
  const { held, where } = whileStanding[place];
  await db.lanes.query({
    name: `lay-down-${place}`,
    // COPY into a table with row-level security is refused. This is what comes next: no rows of parameters.
    text: `${held}
           insert into ${place} (${columns})
           select $1, indicator, source, formula, period, region, channel, value, numerator, above, below, excluded, sandbox
           from json_to_recordset($2::json) as g (
             indicator text, source uuid, formula integer, period text, region text, channel text,
             value double precision, numerator boolean, above double precision, below double precision,
             excluded jsonb, sandbox boolean)
           ${where}
           -- A case whose parent ended while pages were read is worked out by itself and with its parent.
           on conflict (city, source, indicator) do nothing`,
    values: [city, JSON.stringify(contributions)],
  });
}
