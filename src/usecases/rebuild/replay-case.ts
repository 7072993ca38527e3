import type { JsonObject } from '../../kernel/json.ts';
import type { EventRow } from '../../kernel/log/event-row.ts';
import { type CaseEventBody, type CaseState, evolve } from '../../kernel/process/index.ts';
import { loadEvents, storedEvent } from '../../store/log/load-events.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { unseal } from '../personal-fields/unseal.ts';

export type Replayed = { readonly state: CaseState; readonly headHash: string };

/** The case as its events say it is, whatever state is kept of it; null without events. */
export async function replayCase(deps: Dependencies, id: string): Promise<Replayed | null> {
  const rows = await loadEvents(deps.database, deps.database.city, id);
  const bodies = await unseal<readonly JsonObject[]>(
    deps,
    rows.map(({ body }) => body),
  );
  let state: CaseState | null = null;
  for (const [index, row] of rows.entries()) {
    const event = storedEvent<CaseEventBody>(inCityTimes(deps, { ...row, body: bodies[index] ?? row.body }));
    state = evolve(state, event, id);
  }
  const last = rows.at(-1);
  return state === null || last === undefined ? null : { state, headHash: last.hash };
}

/** The log keeps instants in UTC; the engine writes them, and states keep them, in the city's time. */
function inCityTimes(deps: Dependencies, row: EventRow): EventRow {
  return {
    ...row,
    occurredAt: inCityTime(deps.time.zone, row.occurredAt),
    recordedAt: inCityTime(deps.time.zone, row.recordedAt),
  };
}
