import type { JsonObject } from '../../kernel/json.ts';
import { type CaseEventBody, type CaseState, evolve, type StoredEvent } from '../../kernel/process/index.ts';
import { type CaseEvent, type CaseStream, loadStream } from '../../store/cases/load-streams.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { newSealMemory, noteOpened, type SealMemory } from '../personal-fields/case-sealer.ts';
import { unseal } from '../personal-fields/unseal.ts';

/**
 * The shape of the states that snapshots hold. To be raised with every change of `CaseState` or of what
 * `evolve` makes of an event: snapshots of other shapes are passed over, and the streams folded from their
 * beginning.
 */
export const stateShape = 8;

export type Folded = {
  readonly state: CaseState;
  readonly headHash: string;
  /** Version of the snapshot that it was folded from; 0 from the beginning. */
  readonly snapshot: number;
  /** What was folded, in clear. */
  readonly events: readonly StoredEvent[];
  /** What of it was sealed, and under whose key. */
  readonly sealing: SealMemory;
};

/** What people have entered, and what was worked out of it: no row of a case is made of it. */
const entered: ReadonlySet<string> = new Set(['form', 'output', 'sets', 'before', 'after', 'content']);

/**
 * The case as its events say it is; `onState` sees what each of them makes of it. What people entered stays
 * sealed when `enteredSealed`: enough for the case's rows. Null when the stream has nothing in it.
 */
export async function foldStream(
  deps: Dependencies,
  stream: CaseStream,
  onState: (state: CaseState) => void = () => {},
  { enteredSealed = false }: { readonly enteredSealed?: boolean } = {},
): Promise<Folded | null> {
  const { snapshot } = stream;
  if (snapshot !== null && snapshot.shape !== stateShape) {
    const whole = await loadStream(deps.database, deps.database.city, stream.case, { whole: true });
    return whole === null ? null : await foldStream(deps, whole, onState, { enteredSealed });
  }
  const sealing = newSealMemory();
  const opened = await unseal<readonly JsonObject[]>(
    deps,
    [...(snapshot === null ? [] : [snapshot.state]), ...stream.events.map(({ body }) => body)],
    { met: noteOpened(sealing), ...(enteredSealed && { leave: entered }) },
  );
  const bodies = snapshot === null ? opened : opened.slice(1);
  let state = snapshot === null ? null : (opened[0] as unknown as CaseState);
  const events: StoredEvent[] = [];
  for (const [index, row] of stream.events.entries()) {
    const event = inCityTimes(deps, row, bodies[index] ?? row.body);
    state = evolve(state, event, stream.case);
    events.push(event);
    onState(state);
  }
  if (state === null) return null;
  return { state, headHash: stream.headHash, snapshot: snapshot?.version ?? 0, events, sealing };
}

/** The log keeps instants in UTC; the engine writes them, and states keep them, in the city's time. */
function inCityTimes(deps: Dependencies, row: CaseEvent, body: JsonObject): StoredEvent {
  const recordedAt = inCityTime(deps.time.zone, row.recordedAt);
  return {
    seq: row.seq,
    occurredAt: row.occurredAt === row.recordedAt ? recordedAt : inCityTime(deps.time.zone, row.occurredAt),
    recordedAt,
    actor: row.actor,
    // What was appended as an event of a case is read back as one.
    body: { type: row.type, ...body } as unknown as CaseEventBody,
  };
}
