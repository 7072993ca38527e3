import type { AvoidanceEvent } from '../events/avoidance.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState } from '../state.ts';

export function foldAvoidance(state: CaseState, body: AvoidanceEvent, event: StoredEvent): CaseState {
  switch (body.type) {
    case 'avoidance-asked':
      return { ...state, avoidanceAsked: { at: event.occurredAt, ground: body.ground } };
    case 'officer-avoided': {
      const { officer, by, ground } = body;
      const avoided = { account: officer.account, name: officer.name, by, ground, at: event.occurredAt };
      const next = { ...state, avoidances: [...(state.avoidances ?? []), avoided] };
      return body.asked ? answered(next) : next;
    }
    case 'avoidance-refused':
      return answered(state);
  }
}

function answered({ avoidanceAsked: _, ...state }: CaseState): CaseState {
  return state;
}
