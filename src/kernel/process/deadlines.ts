import type { LegalClock } from '../time/clock.ts';
import { due, type Warning, warningMoments } from '../time/due.ts';
import type { Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { completeStep, endCase } from './advance.ts';
import type { WarningLevel } from './events.ts';
import { momentOf } from './evolve.ts';
import type { CaseState } from './state.ts';
import { currentState, emit, type WorkingCase } from './working-case.ts';

const order: Readonly<Record<Warning, number>> = { none: 0, blue: 1, yellow: 2, red: 3 };

/**
 * Compares every clock of the case with now: silence that accepts, corrections that lapsed, outcomes
 * the law supplies, and warnings not yet given. Doing it twice gives nothing new.
 */
export function checkClocks(working: WorkingCase, acceptBySilence: () => void): void {
  const { context } = working;
  const state = currentState(working);
  const now = momentOf(context.now);
  if (state.phase === 'submitted' && isPast(state.acceptanceClock, context.time, now)) {
    acceptBySilence();
    return;
  }
  if (state.phase === 'correction') {
    if (isPast(state.correctionClock, context.time, now)) lapse(working);
    return;
  }
  supplyDeemedOutcomes(working, now);
  if (currentState(working).phase !== 'ended') warn(working, now);
}

/** The clocks that are watched, by the name their warnings carry. */
export function runningClocks(state: CaseState): readonly (readonly [string, LegalClock])[] {
  const named: (readonly [string, LegalClock | null])[] = [
    ['acceptance', state.phase === 'submitted' ? state.acceptanceClock : null],
    ['correction', state.phase === 'correction' ? state.correctionClock : null],
    ['promised', state.clocks.promised],
    ['statutory', state.clocks.statutory],
    ...Object.entries(state.steps).map(
      ([code, step]) => [`step:${code}`, step.status === 'open' ? step.clock : null] as const,
    ),
  ];
  return named.flatMap(([name, clock]) =>
    clock === null || clock.endedAt !== undefined ? [] : [[name, clock] as const],
  );
}

/** The next moment at which this case has something to say of itself, or null. */
export function nextCheck(state: CaseState, time: WorkingTime): Moment | null {
  let next: Moment | null = null;
  for (const [name, clock] of runningClocks(state)) {
    const moments = warningMoments(clock, time);
    if (moments === null) continue;
    const given = order[state.warned[name] ?? 'none'];
    const [moment] = [moments.blue, moments.yellow, moments.red].slice(given);
    if (moment !== undefined && (next === null || moment < next)) next = moment;
  }
  return next;
}

function isPast(clock: LegalClock | null, time: WorkingTime, now: Moment): boolean {
  if (clock === null || clock.endedAt !== undefined) return false;
  const { at } = due(clock, time);
  return at !== null && now > at;
}

/** A correction not answered in its time ends the case as withdrawn; the applicant may ask anew. */
function lapse(working: WorkingCase): void {
  const outcome = working.definition.outcomes.find((each) => each.class === 'withdrawn');
  if (outcome === undefined) return;
  emit(working, { type: 'case-withdrawn', reason: '逾期未补正 / not corrected in time' });
  endCase(working, outcome.code);
}

function supplyDeemedOutcomes(working: WorkingCase, now: Moment): void {
  for (const step of working.definition.steps) {
    const state = currentState(working).steps[step.code];
    if (step.deemed === undefined || state?.status !== 'open') continue;
    if (!isPast(state.clock, working.context.time, now)) continue;
    const outcome = step.outcomes.find((each) => each.code === step.deemed?.outcome);
    if (outcome !== undefined)
      completeStep(working, step, { outcome, reason: null, output: {}, deemed: true });
  }
}

function warn(working: WorkingCase, now: Moment): void {
  for (const [name, clock] of runningClocks(currentState(working))) {
    const moments = warningMoments(clock, working.context.time);
    if (moments === null) continue;
    const level = reached(moments, now);
    const given = currentState(working).warned[name] ?? 'none';
    if (level !== 'none' && order[level] > order[given])
      emit(working, { type: 'deadline-warned', clock: name, level });
  }
}

function reached(moments: { blue: Moment; yellow: Moment; red: Moment }, now: Moment): WarningLevel | 'none' {
  if (now >= moments.red) return 'red';
  if (now >= moments.yellow) return 'yellow';
  return now >= moments.blue ? 'blue' : 'none';
}
