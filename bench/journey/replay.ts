import { DomainError } from '../../src/kernel/errors/index.ts';
import { type CaseState, decide } from '../../src/kernel/process/index.ts';
import type { RecordedJourney } from './record.ts';

/** Decides and evolves every act of the journey anew, in memory; gives the cases as they stand at its end. */
export function replay({ acts }: RecordedJourney): ReadonlyMap<string, CaseState> {
  const states = new Map<string, CaseState>();
  for (const { id, definition, command, context } of acts) {
    const decided = decide(definition, states.get(id) ?? null, command, context, id);
    if (decided instanceof DomainError) throw decided;
    if ('need' in decided || decided.state === null) throw new Error(`${definition.code}: nothing decided`);
    states.set(id, decided.state);
  }
  return states;
}

/** Throws where the replay does not come to what was recorded: then it is not that which is measured. */
export function checkReplay(journey: RecordedJourney): void {
  const replayed = replay(journey);
  for (const [id, { outcome, phase, data }] of journey.cases) {
    const state = replayed.get(id);
    const same =
      state?.phase === phase &&
      state.outcome?.code === outcome?.code &&
      JSON.stringify(state.data) === JSON.stringify(data);
    if (!same) throw new Error(`${id} does not end as it did: ${state?.phase} ${state?.outcome?.code}`);
  }
}
