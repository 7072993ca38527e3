import { startClock } from '../../time/clock.ts';
import type { StretchEvent } from '../events/stretches.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState, StretchState } from '../state.ts';
import { closed, halted, momentOf, restarted, unwarned } from './tools.ts';

export function foldStretch(state: CaseState, body: StretchEvent, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  if (body.type === 'stretch-begun') {
    const clock = startClock({ limit: body.limit, at, calendarVersion: state.calendar });
    return {
      ...withStretch(state, body.stretch, { clock, office: body.office, paused: false }),
      ...unwarned(state, `stretch:${body.stretch}`),
    };
  }
  const known = state.stretches?.[body.stretch];
  return known === undefined ? state : foldKnown(state, known, body, at);
}

function foldKnown(
  state: CaseState,
  known: StretchState,
  body: Exclude<StretchEvent, { readonly type: 'stretch-begun' }>,
  at: ReturnType<typeof momentOf>,
): CaseState {
  switch (body.type) {
    case 'stretch-paused': {
      const { basis, reason } = body;
      return withStretch(state, body.stretch, {
        ...known,
        paused: true,
        clock: halted(known.clock, { at, basis, reason }),
      });
    }
    case 'stretch-resumed':
      return withStretch(state, body.stretch, {
        ...known,
        paused: false,
        clock: restarted(known.clock, at),
      });
    case 'stretch-ended':
      return withStretch(state, body.stretch, { ...known, paused: false, clock: closed(known.clock, at) });
  }
}

/** With every stretch changed; nothing where the case has had none. */
export function eachStretch(
  { stretches }: CaseState,
  change: (stretch: StretchState) => StretchState,
): Pick<CaseState, 'stretches'> {
  if (stretches === undefined) return {};
  return {
    stretches: Object.fromEntries(
      Object.entries(stretches).map(([code, stretch]) => [code, change(stretch)] as const),
    ),
  };
}

export function withStretch(state: CaseState, code: string, stretch: StretchState): CaseState {
  return { ...state, stretches: { ...state.stretches, [code]: stretch } };
}
