import type { Principal } from '../access/principal.ts';
import { DomainError } from '../errors/index.ts';
import { type Moment, parseMoment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import { stopOver } from '../time/stops.ts';
import { accept } from './acts/application.ts';
import { completeStep, decideOnItsDay } from './advance.ts';
import { balanceClock } from './balance.ts';
import { isPast } from './clocks-of-case.ts';
import type { CaseAct } from './command.ts';
import type { ServiceDefinition } from './definition.ts';
import { decidesAt, doorShutsAt } from './door.ts';
import { momentOf } from './evolve.ts';
import { checkObligations } from './obligations.ts';
import { endCase } from './outcomes.ts';
import type { CaseState } from './state.ts';
import { closeGathering } from './tally.ts';
import { nextWarning, recomputedClocks, warn } from './warnings.ts';
import { currentState, emit, isoAt, type WorkingCase } from './working-case.ts';

export { runningClocks } from './clocks-of-case.ts';

/**
 * Compares every clock of the case with now: silence that accepts, corrections and suspensions that have
 * run out, rules that come into force, outcomes the law supplies, and warnings not yet given. Doing it
 * twice gives nothing new.
 */
export function checkClocks(working: WorkingCase): void {
  bringAbout(working, momentOf(working.context.now));
  checkObligations(working);
  warn(working);
}

/**
 * Before anybody acts, what the law lets follow from time alone has followed, although nobody has looked
 * since: silence has accepted, a correction has lapsed, a deemed outcome stands. As of the moment at which
 * the act legally happened: what was done in time and is written down later was in time.
 */
export function letTimeHavePassed(working: WorkingCase, act: CaseAct): void {
  const { definition, context, state } = working;
  if (state === null || looks.has(act) || !mayTimeActOn(definition, state)) return;
  working.context = { ...context, principal: byTime };
  try {
    unlessRefused(working, () => bringAbout(working, momentOf(context.occurredAt ?? context.now)));
  } finally {
    working.context = context;
  }
}

const byTime: Principal = { kind: 'system', cause: 'clocks' };
/** These look for themselves. */
const looks: ReadonlySet<CaseAct> = new Set(['check-clocks', 'recompute-clocks']);

/** Spares nearly every act the look: most cases run, and nothing but people takes them further. */
function mayTimeActOn(definition: ServiceDefinition, { phase, rulesToCome }: CaseState): boolean {
  if (phase === 'submitted' || phase === 'correction' || phase === 'suspended') return true;
  return phase !== 'ended' && (rulesToCome.length > 0 || isTimed(definition));
}

const timed = new WeakMap<ServiceDefinition, boolean>();

/** Whether time alone may decide something in a case that runs. */
function isTimed(definition: ServiceDefinition): boolean {
  const known = timed.get(definition);
  if (known !== undefined) return known;
  const is =
    definition.limits.deemed !== undefined ||
    definition.steps.some((step) => ['deemed', 'gathers', 'onDay'].some((each) => Object.hasOwn(step, each)));
  timed.set(definition, is);
  return is;
}

function bringAbout(working: WorkingCase, now: Moment): void {
  const { time } = working.context;
  const state = currentState(working);
  if (state.phase === 'submitted' && isPast(state.acceptanceClock, time, now)) {
    accept(working, { asOf: state.receivedAt });
  } else if (state.phase === 'correction' && isPast(state.correctionClock, time, now)) {
    lapse(working);
  } else {
    resumeExpired(working, now);
    bringRulesIntoForce(working, now);
    closeGatherings(working, now);
    decideByDay(working, now);
    supplyDeemedOutcomes(working, now);
    supplyDeemedEnding(working, now);
  }
}

/** The next moment at which this case has something to say of itself, or null. */
export function nextCheck(state: CaseState, time: WorkingTime): Moment | null {
  const moments = [
    nextWarning(state, time),
    suspendedUntil(state, time),
    ...state.rulesToCome.map(startOfRule),
    ...(isAtRest(state)
      ? []
      : Object.values(state.steps).flatMap((step) => [doorShutsAt(step), decidesAt(step)])),
  ];
  return moments.reduce<Moment | null>(
    (next, moment) => (moment === null || (next !== null && next <= moment) ? next : moment),
    null,
  );
}

/** Dates and warnings under the calendar that is in force now. Once for each version. */
export function recomputeClocks(working: WorkingCase): void {
  const { time, now } = working.context;
  const state = currentState(working);
  if (state.calendar === time.calendar.version) return;
  const clocks = recomputedClocks(state, time, momentOf(now));
  emit(working, { type: 'clocks-recomputed', cause: 'calendar', calendar: time.calendar.version, clocks });
}

/** A correction not answered in its time ends the case as withdrawn; the applicant may ask anew. */
function lapse(working: WorkingCase): void {
  const outcome = working.definition.outcomes.find((each) => each.class === 'withdrawn');
  if (outcome === undefined) return;
  emit(working, { type: 'case-withdrawn', reason: { zh: '逾期未补正', en: 'Not corrected in time' } });
  endCase(working, outcome.code);
}

/** When the longest time the present ground may last is over. */
function suspendedUntil(state: CaseState, time: WorkingTime): Moment | null {
  if (state.phase !== 'suspended' || state.suspension === null) return null;
  return stopOver(time, momentOf(state.suspension.since), state.suspension.maximum);
}

/** A ground lasts its stated time at most: the case goes on by itself, as of the moment it was over. */
function resumeExpired(working: WorkingCase, now: Moment): void {
  const until = suspendedUntil(currentState(working), working.context.time);
  if (until === null || now < until) return;
  emit(working, { type: 'case-resumed', expired: true }, isoAt(working.context.now, until));
  balanceClock(working);
}

function startOfRule({ from }: { readonly from: string }): Moment {
  return parseMoment(`${from}T00:00`);
}

/** A rule that holds for open cases too changes their limit on the day it comes into force. */
export function bringRulesIntoForce(working: WorkingCase, now: Moment): void {
  for (const rule of currentState(working).rulesToCome) {
    if (startOfRule(rule) > now || currentState(working).phase === 'ended') continue;
    emit(working, { type: 'limit-changed', ...rule }, isoAt(working.context.now, startOfRule(rule)));
    const state = currentState(working);
    const clocks = recomputedClocks(state, working.context.time, now);
    emit(working, { type: 'clocks-recomputed', cause: 'rule', calendar: state.calendar, clocks });
  }
}

/** Its doors are shut anyhow. */
function isAtRest({ phase }: CaseState): boolean {
  return phase === 'suspended' || phase === 'ended';
}

/** The limit of a gathering, or its hour, closes its door. */
function closeGatherings(working: WorkingCase, now: Moment): void {
  if (isAtRest(currentState(working))) return;
  for (const step of working.definition.steps) {
    const state = currentState(working).steps[step.code];
    if (state?.status !== 'open' || state.gathering?.open !== true) continue;
    const hour = doorShutsAt(state);
    if (hour === null ? isPast(state.clock, working.context.time, now) : now >= hour)
      closeGathering(working, step, 'limit');
  }
}

/** What waits for a day decides once it has come; on the way to another office, or at rest, once the case goes on. */
function decideByDay(working: WorkingCase, now: Moment): void {
  for (const step of working.definition.steps) {
    const state = currentState(working);
    const at = decidesAt(state.steps[step.code]);
    if (at === null || now < at || isAtRest(state)) continue;
    unlessRefused(working, () => decideOnItsDay(working, step));
  }
}

function supplyDeemedOutcomes(working: WorkingCase, now: Moment): void {
  for (const step of working.definition.steps) {
    const state = currentState(working).steps[step.code];
    if (step.deemed === undefined || state?.status !== 'open') continue;
    if (!isPast(state.clock, working.context.time, now)) continue;
    const outcome = step.outcomes.find((each) => each.code === step.deemed?.outcome);
    if (outcome !== undefined)
      unlessRefused(working, () =>
        completeStep(working, step, { outcome, reason: null, output: {}, deemed: true }),
      );
  }
}

/** Where the law says how a case ends that nobody decided in its statutory time. */
function supplyDeemedEnding(working: WorkingCase, now: Moment): void {
  const { deemed } = working.definition.limits;
  const { phase, clocks } = currentState(working);
  if (deemed === undefined || phase === 'ended') return;
  if (isPast(clocks.statutory, working.context.time, now)) endCase(working, deemed.outcome, 'law');
}

/** What cannot follow is left undone, and the step open and late: the other clocks are to be heard all the same. */
function unlessRefused(working: WorkingCase, act: () => void): void {
  const { state, events, registers, corrections } = working;
  const before = { events: events.length, registers: registers.length, corrections: corrections.length };
  try {
    act();
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    working.state = state;
    events.length = before.events;
    registers.length = before.registers;
    corrections.length = before.corrections;
  }
}
