import type { Database } from '../database.ts';
import { movingToStep, nextStep } from '../indicators/projector.ts';

/** How far a follower has come. `moved` false: another process was faster, and nothing was done. */
type NamedStep = { readonly to: number; readonly last: number; readonly moved: boolean };

/**
 * Reads on in the city's order, by so many places at most, and writes down under whose key something is sealed in which
 * stream, each once. One statement: where it stands, what it adds and where it stands then.
 */
export async function advanceNamedIn(
  db: Database,
  city: string,
  name: string,
  most: number,
): Promise<NamedStep> {
  const { rows } = await db.lanes.query<NamedStep>({
    name: 'advance-named-in',
    // Nothing but envelopes has an entry of this name (`usecases/personal-fields/envelope.ts`).
    text: `with step as materialized (${nextStep('$3')}), moved as (${movingToStep}), added as (
             insert into named_in (city, person, stream)
             select distinct $1, p #>> '{}', s.stream
             from step t cross join lateral (
               select s.stream, s.seq from event_sequence s
               where s.city = $1 and s.log_index > t.position and s.log_index <= t."to" offset 0) s
             cross join lateral (
               select e.body from event e where e.city = $1 and e.stream = s.stream and e.seq = s.seq limit 1) e
             cross join lateral jsonb_path_query(e.body, 'strict $.**."$sealed".person', '{}', true) p
             where exists (select from moved)
             order by 2, 3
             on conflict do nothing)
           select t."to", t.last, t."to" = t.position or exists (select from moved) as moved from step t`,
    values: [city, name, most],
  });
  const [step] = rows;
  if (step === undefined) throw new Error('a step says where it ends');
  return step;
}
