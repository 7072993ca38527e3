import type { JsonObject } from '../json.ts';
import {
  endClock,
  extendClock,
  type LegalClock,
  lastSpan,
  resumeClock,
  startClock,
  stopClock,
} from '../time/clock.ts';
import { type Moment, parseMoment } from '../time/instant.ts';
import type { Limit } from '../time/limit.ts';
import type { CaseEventBody, StoredEvent } from './events.ts';
import type { CaseState, StepState } from './state.ts';

/**
 * The city's wall-clock minute of an event's moment. Moments are written with the city's own offset,
 * so the local part is in the text itself and no calendar is consulted here.
 */
export function momentOf(iso: string): Moment {
  return parseMoment(iso.slice(0, 16));
}

/** The state after an event. Reads nothing but its arguments; every stored case is the fold of this. */
export function evolve(state: CaseState | null, event: StoredEvent, id: string): CaseState {
  const { body } = event;
  if (state === null) {
    if (body.type !== 'case-submitted') throw new Error(`a case cannot begin with ${body.type}`);
    return submitted(body, event, id);
  }
  const next = { ...state, version: event.seq, lastRecordedAt: event.recordedAt };
  return apply(next, body, event);
}

/** The fold of a whole stream. */
export function fold(events: readonly StoredEvent[], id: string): CaseState | null {
  return events.reduce<CaseState | null>((state, event) => evolve(state, event, id), null);
}

type Submitted = Extract<CaseEventBody, { type: 'case-submitted' }>;

function submitted(body: Submitted, event: StoredEvent, id: string): CaseState {
  return {
    id,
    version: event.seq,
    service: body.service,
    definition: body.definition,
    number: body.number,
    queryCode: body.queryCode,
    phase: 'submitted',
    region: body.region,
    office: body.office,
    calendar: body.calendar,
    channel: body.channel,
    applicant: body.applicant,
    form: body.form,
    data: {},
    parent: body.parent,
    sandbox: body.sandbox,
    corrections: [],
    steps: {},
    clocks: { promised: null, statutory: null },
    acceptanceClock: clockFrom(body.acceptWithin, momentOf(event.occurredAt), body.calendar),
    correctionClock: null,
    suspension: null,
    stopped: false,
    warned: {},
    certificates: [],
    submittedAt: event.occurredAt,
    acceptedAt: null,
    endedAt: null,
    outcome: null,
    feeFen: null,
    rating: null,
    lastRecordedAt: event.recordedAt,
  };
}

function apply(state: CaseState, body: CaseEventBody, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  switch (body.type) {
    case 'case-submitted':
      throw new Error('a case begins once');
    case 'case-resubmitted':
      return {
        ...state,
        phase: 'submitted',
        form: body.form,
        correctionClock: closed(state.correctionClock, at),
        acceptanceClock: state.acceptanceClock && restarted(state.acceptanceClock, at),
      };
    case 'correction-requested':
      return {
        ...state,
        phase: 'correction',
        corrections: [...state.corrections, { at: event.occurredAt, items: body.items }],
        correctionClock: clockFrom(body.limit, at, state.calendar),
        acceptanceClock:
          state.acceptanceClock && halted(state.acceptanceClock, { at, basis: body.limit.basis }),
      };
    case 'case-accepted':
      return {
        ...state,
        phase: 'accepted',
        office: body.office,
        acceptedAt: event.occurredAt,
        acceptanceClock: closed(state.acceptanceClock, at),
        clocks: {
          promised: clockFrom(body.promised, at, state.calendar),
          statutory: clockFrom(body.statutory, at, state.calendar),
        },
      };
    case 'acceptance-refused':
      return { ...state, acceptanceClock: closed(state.acceptanceClock, at) };
    case 'step-opened':
      return {
        ...withStep(state, body.step, {
          status: 'open',
          round: body.round,
          office: body.office,
          outside: body.outside,
          applicant: body.applicant,
          child: body.child,
          waiting: false,
          counts: body.counts,
          clock: clockFrom(body.limit, at, state.calendar),
          openedAt: event.occurredAt,
          doneAt: null,
          outcome: null,
          reason: null,
          output: {},
        }),
        phase: state.phase === 'accepted' ? 'running' : state.phase,
      };
    case 'step-skipped':
      return withStep(state, body.step, { ...skipped, round: (state.steps[body.step]?.round ?? 0) + 1 });
    case 'step-completed': {
      const step = state.steps[body.step] ?? skipped;
      return {
        ...withStep(state, body.step, {
          ...step,
          status: 'done',
          waiting: false,
          clock: closed(step.clock, at),
          doneAt: event.occurredAt,
          outcome: body.outcome,
          reason: body.reason,
          output: body.output,
        }),
        data: { ...state.data, ...body.sets },
      };
    }
    case 'form-amended':
      return { ...state, form: body.form };
    case 'child-waiting': {
      const step = state.steps[body.step];
      return step === undefined ? state : withStep(state, body.step, { ...step, waiting: body.waiting });
    }
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
        suspension: { code: body.suspension, since: event.occurredAt },
        stopped: false,
        clocks: eachClock(state.clocks, (clock) => halted(clock, stop)),
        steps: eachStepClock(state.steps, (clock) => halted(clock, stop)),
      };
    }
    case 'case-resumed':
      return {
        ...state,
        phase: 'running',
        suspension: null,
        clocks: eachClock(state.clocks, (clock) => restarted(clock, at)),
        steps: eachStepClock(state.steps, (clock) => restarted(clock, at)),
      };
    case 'case-extended': {
      const clock = state.clocks[body.clock];
      if (clock === null) return state;
      const extended = extendClock(clock, {
        limit: body.by,
        approvedBy: body.approvedBy,
        at,
        basis: body.by.basis,
      });
      return { ...state, clocks: { ...state.clocks, [body.clock]: extended } };
    }
    case 'deadline-warned':
      return { ...state, warned: { ...state.warned, [body.clock]: body.level } };
    case 'case-noted':
    case 'case-withdrawn':
      return state;
    case 'certificate-issued':
      return { ...state, certificates: [...state.certificates, body.certificate] };
    case 'case-ended':
      return {
        ...state,
        phase: 'ended',
        endedAt: event.occurredAt,
        outcome: { code: body.outcome, class: body.class },
        feeFen: body.feeFen,
        suspension: null,
        stopped: false,
        acceptanceClock: closed(state.acceptanceClock, at),
        correctionClock: closed(state.correctionClock, at),
        clocks: eachClock(state.clocks, (clock) => closed(clock, at)),
        steps: eachStepClock(state.steps, (clock) => closed(clock, at)),
      };
    case 'case-reopened':
      return { ...state, phase: 'reopened', endedAt: null, outcome: null };
    case 'case-rated':
      return { ...state, rating: body.stars };
  }
}

const skipped: StepState = {
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

function withStep(state: CaseState, code: string, step: StepState): CaseState {
  return { ...state, steps: { ...state.steps, [code]: step } };
}

function clockFrom(limit: Limit | null, at: Moment, calendar: string): LegalClock | null {
  return limit === null ? null : startClock({ limit, at, calendarVersion: calendar });
}

function closed<Clock extends LegalClock | null>(clock: Clock, at: Moment): Clock | LegalClock {
  return clock === null || clock.endedAt !== undefined ? clock : endClock(clock, at);
}

/** A clock that has ended stays so; one that already stands still goes on doing so on the new ground. */
function halted(clock: LegalClock, stop: Parameters<typeof stopClock>[1]): LegalClock {
  return clock.endedAt === undefined ? stopClock(restarted(clock, stop.at), stop) : clock;
}

function restarted(clock: LegalClock, at: Moment): LegalClock {
  const still = clock.endedAt === undefined && lastSpan(clock).kind === 'stopped';
  return still ? resumeClock(clock, at) : clock;
}

function eachClock(
  clocks: CaseState['clocks'],
  change: (clock: LegalClock) => LegalClock,
): CaseState['clocks'] {
  return {
    promised: clocks.promised && change(clocks.promised),
    statutory: clocks.statutory && change(clocks.statutory),
  };
}

function eachStepClock(
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
