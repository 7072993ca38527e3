import type { EndingEvent } from '../events/endings.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { eachStretch } from './stretches.ts';
import { clockFrom, closed, eachClock, eachStepClock, momentOf, unwarned } from './tools.ts';

export function foldEnding(state: CaseState, body: EndingEvent, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  switch (body.type) {
    case 'certificate-issued':
      return { ...state, certificates: [...state.certificates, body.certificate] };
    case 'results-delivered': {
      const { step, way, parts, certificates } = body;
      return { ...state, delivery: { step, way, at: event.occurredAt, parts, certificates } };
    }
    case 'certificate-withdrawn':
    case 'case-withdrawn':
      return state;
    case 'case-ended':
      return {
        ...state,
        phase: 'ended',
        endedAt: event.occurredAt,
        outcome: { code: body.outcome, class: body.class },
        feeFen: body.feeFen,
        suspension: null,
        rulesToCome: [],
        stopped: false,
        acceptanceClock: closed(state.acceptanceClock, at),
        correctionClock: closed(state.correctionClock, at),
        clocks: eachClock(state.clocks, (clock) => closed(clock, at)),
        steps: eachStepClock(state.steps, (clock) => closed(clock, at)),
        ...eachStretch(state, (each) => ({ ...each, paused: false, clock: closed(each.clock, at) })),
      };
    case 'case-reopened': {
      // What it gives now is handed over anew; and a duplicate taken up again goes on here after all.
      const { delivery: _, mergedInto: __, ...before } = state;
      return {
        ...before,
        phase: 'reopened',
        reopened: (state.reopened ?? 0) + 1,
        endedAt: null,
        outcome: null,
        ...(body.anew && { anew: body.anew }),
        ...(body.limit && {
          clocks: { ...state.clocks, promised: clockFrom(body.limit, at, state.calendar) },
          ...unwarned(state, 'promised'),
        }),
        // What was still open when the case ended ended with it; the declaration says what opens again.
        ...(body.ground !== undefined && { steps: withoutOpen(state.steps) }),
      };
    }
    case 'case-rated':
      return { ...state, rating: body.stars };
  }
}

function withoutOpen(steps: CaseState['steps']): CaseState['steps'] {
  return Object.fromEntries(
    Object.entries(steps).map(([code, step]) => [
      code,
      step.status === 'open' ? { ...step, status: 'skipped' as const } : step,
    ]),
  );
}
