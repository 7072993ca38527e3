import type { LegalClock } from '../time/clock.ts';
import { due } from '../time/due.ts';
import type { Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { CaseState } from './state.ts';

/** Every clock a case has ever had that is still kept, by the name its warnings carry. */
export function namedClocks(state: CaseState): readonly (readonly [string, LegalClock])[] {
  const named: (readonly [string, LegalClock | null])[] = [
    ['acceptance', state.acceptanceClock],
    ['correction', state.correctionClock],
    ['promised', state.clocks.promised],
    ['statutory', state.clocks.statutory],
    ...Object.entries(state.steps).map(([code, step]) => [`step:${code}`, step.clock] as const),
    ...Object.entries(state.stretches ?? {}).map(([code, { clock }]) => [`stretch:${code}`, clock] as const),
    ...Object.entries(state.obligations).map(([code, owed]) => [`obligation:${code}`, owed.clock] as const),
  ];
  return named.flatMap(([name, clock]) => (clock === null ? [] : [[name, clock] as const]));
}

/** The clocks that are watched. While the applicant owes a correction, the office's own is not. */
export function runningClocks(state: CaseState): readonly (readonly [string, LegalClock])[] {
  return namedClocks(state).filter(([name, clock]) => {
    if (clock.endedAt !== undefined) return false;
    if (name === 'acceptance') return state.phase === 'submitted';
    if (name === 'correction') return state.phase === 'correction';
    return true;
  });
}

export function isPast(clock: LegalClock | null, time: WorkingTime, now: Moment): boolean {
  if (clock === null || clock.endedAt !== undefined) return false;
  const { at } = due(clock, time);
  return at !== null && now > at;
}
