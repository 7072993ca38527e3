import { refuse } from '../../kernel/errors/index.ts';
import type { Database } from '../database.ts';
import { movingProjector } from '../indicators/projector.ts';

/**
 * Reads on in the city's order and writes down under whose key something is sealed in which stream, each once.
 * Refuses `projector.moved` where another process was faster.
 */
export async function advanceNamedIn(
  db: Database,
  city: string,
  name: string,
  step: { readonly from: number; readonly to: number },
): Promise<void> {
  const { rows } = await db.lanes.query<{ moved: boolean }>({
    name: 'advance-named-in',
    // Nothing but envelopes has an entry of this name (`usecases/personal-fields/envelope.ts`).
    text: `with moved as (${movingProjector}), added as (
             insert into named_in (city, person, stream)
             select distinct $1, p #>> '{}', s.stream
             from event_sequence s
             cross join lateral (
               select e.body from event e where e.city = $1 and e.stream = s.stream and e.seq = s.seq limit 1) e
             cross join lateral jsonb_path_query(e.body, 'strict $.**."$sealed".person', '{}', true) p
             where s.city = $1 and s.log_index > $3 and s.log_index <= $4 and exists (select from moved)
             order by 2, 3
             on conflict do nothing)
           select exists (select from moved) as moved`,
    values: [city, name, step.from, step.to],
  });
  if (rows[0]?.moved !== true) throw refuse('projector.moved', { projector: name });
}
