import type { ObligationEvent } from '../events/obligations.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState, ObligationState } from '../state.ts';
import { clockFrom, closed, momentOf, unwarned } from './tools.ts';

export function foldObligation(state: CaseState, body: ObligationEvent, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  switch (body.type) {
    case 'obligation-opened': {
      const { kind, limit, office, checkWithin } = body;
      const checkAtOnce = limit === null;
      return {
        ...withObligation(state, body.obligation, {
          kind,
          status: checkAtOnce ? 'to-check' : 'owed',
          office,
          checkWithin,
          clock: clockFrom(checkAtOnce ? checkWithin : limit, at, state.calendar),
          openedAt: event.occurredAt,
          evidence: null,
          settledAt: null,
          note: '',
        }),
        ...unwarned(state, `obligation:${body.obligation}`),
      };
    }
    case 'material-submitted': {
      const known = state.obligations[body.obligation];
      if (known === undefined) return state;
      return {
        ...withObligation(state, body.obligation, {
          ...known,
          status: 'to-check',
          evidence: body.evidence,
          clock: clockFrom(known.checkWithin, at, state.calendar),
        }),
        ...unwarned(state, `obligation:${body.obligation}`),
      };
    }
    case 'obligation-kept':
      return settled(state, body.obligation, 'kept', event, body.note);
    case 'obligation-broken':
      return settled(state, body.obligation, 'broken', event, body.note);
    case 'obligation-released':
      return settled(state, body.obligation, 'released', event, '');
    case 'certificate-revoked':
      return {
        ...state,
        certificates: state.certificates.map((each) =>
          each.id === body.certificate ? { ...each, revokedAt: event.occurredAt } : each,
        ),
      };
  }
}

function withObligation(state: CaseState, code: string, obligation: ObligationState): CaseState {
  return { ...state, obligations: { ...state.obligations, [code]: obligation } };
}

function settled(
  state: CaseState,
  code: string,
  status: 'kept' | 'broken' | 'released',
  event: StoredEvent,
  note: string,
): CaseState {
  const known = state.obligations[code];
  if (known === undefined) return state;
  const clock = closed(known.clock, momentOf(event.occurredAt));
  return withObligation(state, code, { ...known, status, clock, settledAt: event.occurredAt, note });
}
