import type { JsonObject } from '../../json.ts';
import { endClock, type LegalClock, lastSpan, resumeClock, startClock, stopClock } from '../../time/clock.ts';
import { type Moment, parseMoment } from '../../time/instant.ts';
import type { Limit } from '../../time/limit.ts';
import type { CaseState, StepState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';

/**
 * The city's wall-clock minute of an event's moment. Moments are written with the city's own offset,
 * so the local part is in the text itself and no calendar is consulted here.
 */
export function momentOf(iso: string): Moment {
  // The events of one act have one moment, and every clock they start or end asks for it.
  if (iso !== lastRead?.iso) lastRead = { iso, moment: parseMoment(iso.slice(0, 16)) };
  return lastRead.moment;
}

let lastRead: { readonly iso: string; readonly moment: Moment } | null = null;

export const skipped: StepState = {
  status: 'skipped',
  round: 0,
  office: null,
  outside: null,
  applicant: false,
  child: null,
  waiting: false,
  counts: false,
  clock: null,
  openedAt: null,
  doneAt: null,
  outcome: null,
  reason: null,
  output: {} satisfies JsonObject,
};

export function withStep(state: CaseState, code: string, step: StepState): CaseState {
  return { ...state, steps: stepsWith(state, code, step) };
}

export function stepsWith({ steps }: CaseState, code: string, step: StepState): CaseState['steps'] {
  return { ...steps, [code]: step };
}

export function clockFrom(limit: Limit | null, at: Moment, calendar: string): LegalClock | null {
  return limit === null ? null : startClock({ limit, at, calendarVersion: calendar });
}

export function closed<Clock extends LegalClock | null>(clock: Clock, at: Moment): Clock | LegalClock {
  return clock === null || clock.endedAt !== undefined ? clock : endClock(clock, at);
}

/** A clock that has ended stays so; one that already stands still goes on doing so on the new ground. */
export function halted(clock: LegalClock, stop: Parameters<typeof stopClock>[1]): LegalClock {
  return clock.endedAt === undefined ? stopClock(restarted(clock, stop.at), stop) : clock;
}

export function restarted(clock: LegalClock, at: Moment): LegalClock {
  const still = clock.endedAt === undefined && lastSpan(clock).kind === 'stopped';
  return still ? resumeClock(clock, at) : clock;
}

export function eachClock(
  clocks: CaseState['clocks'],
  change: (clock: LegalClock) => LegalClock,
): CaseState['clocks'] {
  return {
    promised: clocks.promised && change(clocks.promised),
    statutory: clocks.statutory && change(clocks.statutory),
  };
}

export function eachStepClock(
  steps: CaseState['steps'],
  change: (clock: LegalClock) => LegalClock,
): CaseState['steps'] {
  return Object.fromEntries(
    Object.entries(steps).map(([code, step]) => [
      code,
      step.status === 'open' && step.clock !== null ? { ...step, clock: change(step.clock) } : step,
    ]),
  );
}

/** The clocks of open steps that are not on their way to another office: those stand still until they are received. */
export function eachClockAtHand(
  steps: CaseState['steps'],
  change: (clock: LegalClock) => LegalClock,
): CaseState['steps'] {
  const atHand = Object.entries(steps).filter(([, step]) => !isUnderWay(step));
  return { ...steps, ...eachStepClock(Object.fromEntries(atHand), change) };
}

/** A clock that begins anew has warned of nothing yet. */
export function unwarned(
  state: CaseState,
  ...clocks: readonly string[]
): Pick<CaseState, 'warned' | 'overdue'> {
  return { warned: without(state.warned, ...clocks), overdue: without(state.overdue, ...clocks) };
}

/** The record without some of its keys. */
export function without<Value>(
  record: Readonly<Record<string, Value>>,
  ...keys: readonly string[]
): Readonly<Record<string, Value>> {
  if (!keys.some((key) => key in record)) return record;
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}
