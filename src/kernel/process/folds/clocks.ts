import { adoptCalendar, extendClock, type LegalClock } from '../../time/clock.ts';
import type { Limit } from '../../time/limit.ts';
import type { ClockEvent } from '../events/clocks.ts';
import type { StretchClock } from '../events/parts.ts';
import type { StoredEvent } from '../events.ts';
import { extendedClock, stepOfClock } from '../extensions.ts';
import type { CaseState } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { eachStretch, withStretch } from './stretches.ts';
import {
  clockFrom,
  eachClock,
  eachClockAtHand,
  eachStepClock,
  halted,
  momentOf,
  restarted,
  withStep,
} from './tools.ts';

export function foldClock(state: CaseState, body: ClockEvent, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  switch (body.type) {
    case 'clock-stopped':
      return {
        ...state,
        stopped: true,
        clocks: eachClock(state.clocks, (clock) =>
          halted(clock, { at, basis: body.basis, reason: body.reason }),
        ),
      };
    case 'clock-resumed':
      return { ...state, stopped: false, clocks: eachClock(state.clocks, (clock) => restarted(clock, at)) };
    case 'case-suspended': {
      const stop = { at, basis: body.basis, reason: body.name, maximum: body.maximum };
      return {
        ...state,
        phase: 'suspended',
        suspension: { code: body.suspension, since: event.occurredAt, maximum: body.maximum },
        suspended: { ...state.suspended, [body.suspension]: (state.suspended[body.suspension] ?? 0) + 1 },
        stopped: false,
        ...(!isUnderWay(state) && {
          ...eachStretch(state, (each) => ({ ...each, paused: false, clock: halted(each.clock, stop) })),
          clocks: eachClock(state.clocks, (clock) => halted(clock, stop)),
          steps: eachClockAtHand(state.steps, (clock) => halted(clock, stop)),
        }),
      };
    }
    case 'case-resumed':
      return {
        ...state,
        phase: 'running',
        suspension: null,
        ...(!isUnderWay(state) && {
          ...eachStretch(state, (each) => ({ ...each, clock: restarted(each.clock, at) })),
          clocks: eachClock(state.clocks, (clock) => restarted(clock, at)),
          steps: eachClockAtHand(state.steps, (clock) => restarted(clock, at)),
        }),
      };
    case 'case-extended': {
      const clock = extendedClock(state, body.clock);
      if (clock === null) return state;
      const extended = extendClock(clock, {
        limit: body.by,
        approvedBy: body.approvedBy,
        at,
        basis: body.by.basis,
      });
      const code = stepOfClock(body.clock);
      const step = code === null ? undefined : state.steps[code];
      return {
        ...(code === null || step === undefined
          ? { ...state, clocks: { ...state.clocks, [body.clock]: extended } }
          : withStep(state, code, { ...step, clock: extended })),
        extensions: settled(state.extensions, body.extension, true),
      };
    }
    case 'extension-requested': {
      const { extension, clock, round, by, office, reason } = body;
      const asked = {
        extension,
        clock,
        ...(round !== undefined && { round }),
        by,
        office,
        reason,
        askedAt: event.occurredAt,
        granted: null,
      };
      return { ...state, extensions: [...state.extensions, asked] };
    }
    case 'extension-refused':
      return { ...state, extensions: settled(state.extensions, body.extension, false) };
    case 'deadline-warned':
      return {
        ...state,
        warned: { ...state.warned, [body.clock]: body.level },
        overdue: { ...state.overdue, [body.clock]: body.overdue ?? 0 },
      };
    case 'clocks-recomputed':
      return recomputed(state, body);
    case 'limit-changed': {
      if (isOfStretch(body.clock)) return changedStretch(state, body.clock, body.limit);
      const clock = state.clocks[body.clock];
      const rulesToCome = state.rulesToCome.filter(
        (rule) => rule.clock !== body.clock || rule.from > body.from,
      );
      // A promise until a day that is named only now begins where every promise began.
      if (clock === null && body.procedure === true && state.acceptedAt !== null) {
        const begun = clockFrom(body.limit, momentOf(state.acceptedAt), state.calendar);
        return { ...state, rulesToCome, clocks: { ...state.clocks, [body.clock]: begun } };
      }
      if (clock === null) return { ...state, rulesToCome };
      return {
        ...state,
        rulesToCome,
        clocks: {
          ...state.clocks,
          [body.clock]: {
            ...clock,
            limit: body.limit,
            extensions: body.procedure === true ? [] : clock.extensions,
          },
        },
      };
    }
    case 'fact-backdated':
      return state;
  }
}

function isOfStretch(clock: string): clock is StretchClock {
  return clock.startsWith('stretch:');
}

/** Another day was named; the clock of the stretch began where it began. */
function changedStretch(state: CaseState, clock: StretchClock, limit: Limit): CaseState {
  const code = clock.slice('stretch:'.length);
  const known = state.stretches?.[code];
  return known === undefined
    ? state
    : withStretch(state, code, { ...known, clock: { ...known.clock, limit } });
}

/** The request under this code that came last and still waits has its answer. */
function settled(
  extensions: CaseState['extensions'],
  code: string | undefined,
  granted: boolean,
): CaseState['extensions'] {
  const last = extensions.findLastIndex((each) => each.extension === code && each.granted === null);
  return extensions.map((each, index) => (index === last ? { ...each, granted } : each));
}

type Recomputed = Extract<ClockEvent, { type: 'clocks-recomputed' }>;

function recomputed(state: CaseState, { calendar, clocks }: Recomputed): CaseState {
  const warned = { ...state.warned };
  const overdue = { ...state.overdue };
  for (const { clock, level, overdue: days } of clocks) {
    delete warned[clock];
    delete overdue[clock];
    if (level !== 'none') Object.assign(warned, { [clock]: level });
    if (level === 'red') Object.assign(overdue, { [clock]: days });
  }
  const adopt = (clock: LegalClock): LegalClock =>
    clock.endedAt === undefined ? adoptCalendar(clock, calendar) : clock;
  return {
    ...state,
    calendar,
    warned,
    overdue,
    clocks: eachClock(state.clocks, adopt),
    steps: eachStepClock(state.steps, adopt),
    ...eachStretch(state, (each) => ({ ...each, clock: adopt(each.clock) })),
    acceptanceClock: state.acceptanceClock && adopt(state.acceptanceClock),
    correctionClock: state.correctionClock && adopt(state.correctionClock),
    obligations: Object.fromEntries(
      Object.entries(state.obligations).map(([code, owed]) => [
        code,
        { ...owed, clock: owed.clock && adopt(owed.clock) },
      ]),
    ),
  };
}
