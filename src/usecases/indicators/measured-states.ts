import { type Reading, seenEvents, trimmed } from '../../kernel/indicator/index.ts';
import type { Json } from '../../kernel/json.ts';
import { type CaseEventBody, type CaseState, evolve } from '../../kernel/process/index.ts';
import { loadMeasuredStreams, type MeasuredStream } from '../../store/indicators/measured-streams.ts';
import { localIso } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { isSealedIn } from '../personal-fields/envelope.ts';
import { unseal } from '../personal-fields/unseal.ts';

/** Somebody has to have done it; who it was is nobody's figure. */
const somebody = { kind: 'system', id: 'figures' } as const;

/**
 * Cases as far as formulas read them, folded by the engine's own `evolve` from the events that can change what is read.
 * Each event is trimmed before it is opened, so that what is personal stays sealed unless a formula asks for it. One
 * stream after the other is read and let go again: what many are read into at once outlives the young generation.
 */
export async function measuredStates(
  deps: Pick<Dependencies, 'database' | 'masterKey' | 'now' | 'time'>,
  cases: ReadonlyMap<string, Reading>,
): Promise<ReadonlyMap<string, CaseState>> {
  const states = new Map<string, CaseState>();
  if (cases.size === 0) return states;
  const { database } = deps;
  const sealed: { readonly stream: MeasuredStream; readonly bodies: readonly CaseEventBody[] }[] = [];
  const add = (stream: MeasuredStream, bodies: readonly CaseEventBody[]): void => {
    const state = folded(deps, stream, bodies);
    if (state !== null) states.set(stream.case, state);
  };
  const asked = { cases: [...cases.keys()], types: seenEvents };
  for (const stream of await loadMeasuredStreams(database, database.city, asked)) {
    const reading = cases.get(stream.case);
    const bodies = stream.events.map(([type, , body]) => {
      // What was appended as an event of a case is read back as one.
      const event = Object.assign(body, { type }) as unknown as CaseEventBody;
      return reading === undefined ? event : trimmed(event, reading);
    });
    const looked = stream.sealedLater ? bodies : bodies.slice(0, 1);
    if (looked.some((body) => isSealedIn(body as unknown as Json))) sealed.push({ stream, bodies });
    else add(stream, bodies);
  }
  if (sealed.length === 0) return states;
  const opened = await unseal<readonly (readonly CaseEventBody[])[]>(
    deps,
    sealed.map(({ bodies }) => bodies) as unknown as Json,
  );
  sealed.forEach(({ stream }, at) => {
    add(stream, opened[at] ?? []);
  });
  return states;
}

function folded(
  { time }: Pick<Dependencies, 'time'>,
  { case: id, events }: MeasuredStream,
  bodies: readonly CaseEventBody[],
): CaseState | null {
  let state: CaseState | null = null;
  events.forEach(([, occurred], at) => {
    const body = bodies[at];
    if (body === undefined) return;
    const moment = localIso(time.zone, occurred);
    state = evolve(state, { seq: at + 1, occurredAt: moment, recordedAt: moment, actor: somebody, body }, id);
  });
  return state;
}
