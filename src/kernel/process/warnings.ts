import { due, type Warning, warningAt, warningMoments } from '../time/due.ts';
import { formatMoment, type Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { overdueDays, overdueMoment } from '../time/overdue.ts';
import { clockState } from '../time/standing.ts';
import { namedClocks, runningClocks } from './clocks-of-case.ts';
import type { CaseEventBody, Recipient, WarningLevel } from './events.ts';
import { momentOf } from './evolve.ts';
import type { CaseState, ObligationState, StepState } from './state.ts';
import { currentState, emit, type WorkingCase } from './working-case.ts';

const order: Readonly<Record<Warning, number>> = { none: 0, blue: 1, yellow: 2, red: 3 };

/**
 * Gives the warnings that stand now and have not been given: half, four fifths, expiry, and every working
 * day after it. One for the level that holds now: what was missed while nobody looked is not invented.
 */
export function warn(working: WorkingCase): void {
  const { time, now } = working.context;
  const at = momentOf(now);
  for (const [name, clock] of runningClocks(currentState(working))) {
    const moments = warningMoments(clock, time);
    if (moments === null) continue;
    const level = warningAt(moments, at);
    const state = currentState(working);
    const overdue = level === 'red' ? overdueDays(time, moments.red - 1, at) : 0;
    const graver = order[level] > order[state.warned[name] ?? 'none'];
    const later = level === 'red' && overdue > (state.overdue[name] ?? 0);
    if (level === 'none' || !(graver || later)) continue;
    emit(working, {
      type: 'deadline-warned',
      clock: name,
      level,
      overdue,
      to: recipients(state, name, level),
    });
  }
}

/** The next moment at which some clock has a warning to give, or null. */
export function nextWarning(state: CaseState, time: WorkingTime): Moment | null {
  let next: Moment | null = null;
  for (const [name, clock] of runningClocks(state)) {
    const moments = warningMoments(clock, time);
    if (moments === null) continue;
    const given = state.warned[name] ?? 'none';
    const moment =
      given === 'red'
        ? overdueMoment(time, moments.red - 1, (state.overdue[name] ?? 0) + 1)
        : [moments.blue, moments.yellow, moments.red][order[given]];
    if (moment !== undefined && (next === null || moment < next)) next = moment;
  }
  return next;
}

/**
 * Who hears of a warning: whoever has the work, from four fifths on the head of that office, from expiry
 * on the city's supervision. The applicant hears of the applicant's own clocks.
 */
export function recipients(state: CaseState, clock: string, level: WarningLevel): readonly Recipient[] {
  const offices = officesOf(state, clock);
  const handlers = offices.map((office): Recipient => ({ role: 'handler', office }));
  if (isApplicants(state, clock)) {
    return [{ role: 'applicant' }, ...(level === 'red' ? handlers : [])];
  }
  const heads = offices.map((office): Recipient => ({ role: 'head', office }));
  return [
    ...handlers,
    ...(level === 'blue' ? [] : heads),
    ...(level === 'red' ? [{ role: 'supervisor' } as const] : []),
  ];
}

function isApplicants(state: CaseState, clock: string): boolean {
  if (clock === 'correction') return true;
  if (clock.startsWith('obligation:')) return owedOf(state, clock)?.status === 'owed';
  return clock.startsWith('step:') && state.steps[clock.slice('step:'.length)]?.applicant === true;
}

function owedOf(state: CaseState, clock: string): ObligationState | undefined {
  return clock.startsWith('obligation:') ? state.obligations[clock.slice('obligation:'.length)] : undefined;
}

/** The offices a clock hurries: a step's own, else the one that has the case, else those that have work to do. */
function officesOf(state: CaseState, clock: string): readonly string[] {
  const step = clock.startsWith('step:') ? state.steps[clock.slice('step:'.length)] : undefined;
  const stretch = clock.startsWith('stretch:')
    ? state.stretches?.[clock.slice('stretch:'.length)]
    : undefined;
  const one = owedOf(state, clock)?.office ?? step?.office ?? stretch?.office ?? null;
  if (one !== null) return [one];
  if (step?.offices !== undefined) return [...new Set(waitedFor(step))];
  if (state.office !== null) return [state.office];
  const open = Object.values(state.steps).filter(({ status }) => status === 'open');
  return [...new Set(open.flatMap(waitedFor))];
}

/** The office that has a step; of several that sign, those that have not yet. */
function waitedFor({ office, offices = {}, signatures = {} }: StepState): readonly string[] {
  const unsigned = Object.entries(offices).flatMap(([duty, signer]) =>
    signatures[duty] === undefined ? [signer] : [],
  );
  return office === null ? unsigned : [office, ...unsigned];
}

type Recomputed = Extract<CaseEventBody, { type: 'clocks-recomputed' }>;

/**
 * Every clock with the date it has now and the warning that stands; a warning not yet given is not
 * among them, one given that no longer stands is taken back.
 */
export function recomputedClocks(state: CaseState, time: WorkingTime, now: Moment): Recomputed['clocks'] {
  return namedClocks(state).flatMap(([name, clock]) => {
    const given = state.warned[name] ?? 'none';
    if (clock.endedAt !== undefined && given === 'none') return [];
    const { at, provisional } = due(clock, time);
    const standing = clockState(clock, time, now).warning;
    const level = order[standing] < order[given] ? standing : given;
    const until = Math.min(now, clock.endedAt ?? now);
    const days = level === 'red' && at !== null ? overdueDays(time, at, until) : 0;
    const overdue = Math.min(days, state.overdue[name] ?? 0);
    return [{ clock: name, due: at === null ? null : formatMoment(at), provisional, level, overdue }];
  });
}

/** Takes back warnings that no longer stand: a fact written down late shows it, or a clock was given more time. */
export function reviseWarnings(working: WorkingCase, cause: Recomputed['cause']): void {
  const state = currentState(working);
  const clocks = recomputedClocks(state, working.context.time, momentOf(working.context.now)).filter(
    ({ clock, level, overdue }) =>
      level !== (state.warned[clock] ?? 'none') || overdue !== (state.overdue[clock] ?? 0),
  );
  if (clocks.length === 0) return;
  emit(working, { type: 'clocks-recomputed', cause, calendar: state.calendar, clocks }, working.context.now);
}
