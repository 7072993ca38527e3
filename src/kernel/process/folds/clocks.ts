import { extendClock } from '../../time/clock.ts';
import type { ClockEvent } from '../events/clocks.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { eachClock, eachStepClock, halted, momentOf, restarted } from './tools.ts';

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
  }
}
