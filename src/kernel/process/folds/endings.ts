import type { EndingEvent } from '../events/endings.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { closed, eachClock, eachStepClock, momentOf } from './tools.ts';

export function foldEnding(state: CaseState, body: EndingEvent, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  switch (body.type) {
    case 'certificate-issued':
      return { ...state, certificates: [...state.certificates, body.certificate] };
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
