import { type LegalClock, lastSpan, startClock } from '../../time/clock.ts';
import type { Moment } from '../../time/instant.ts';
import { withDoer } from '../doers.ts';
import type { PeopleEvent } from '../events/people.ts';
import type { StoredEvent } from '../events.ts';
import { pendingExtensions, stepOfClock } from '../extensions.ts';
import type { CaseState, StepState, Transfer } from '../state.ts';
import { isUnderWay } from '../under-way.ts';
import { eachStretch } from './stretches.ts';
import { eachClock, eachClockAtHand, halted, momentOf, restarted, unwarned, withStep } from './tools.ts';

export function foldPeople(state: CaseState, body: PeopleEvent, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  switch (body.type) {
    case 'step-assigned':
      return changeStep(state, body.step, (step) => ({ ...step, assignee: body.to }));
    case 'step-signed':
      return changeStep(withDoer(state, body.step, event.actor, false), body.step, (step) => ({
        ...step,
        signatures: {
          ...step.signatures,
          [body.signer]: {
            outcome: body.outcome,
            reason: body.reason,
            output: body.output,
            at: event.occurredAt,
            by: event.actor.id,
          },
        },
      }));
    case 'panel-named':
      return changeStep(state, body.step, (step) => ({
        ...step,
        panel: { members: body.members, chair: body.chair },
      }));
    case 'step-transferred': {
      const stop = { at, basis: body.basis, reason: body.name };
      const atNew = changeStep(state, body.step, (step) => ({
        ...movedTo(step, body.from, body.to),
        clock: step.clock && afterTransfer(step.clock, body.clock, stop, state.calendar),
        transfer: transferOf(body, event),
      }));
      const moved = { ...atNew, extensions: decidedAtNew(atNew, [body.step], body) };
      return body.clock === 'anew' ? { ...moved, ...unwarned(state, `step:${body.step}`) } : moved;
    }
    case 'case-transferred': {
      const stop = { at, basis: body.basis, reason: body.name };
      const moved = body.steps.reduce(
        (next, code) => changeStep(next, code, (step) => movedTo(step, body.from, body.to)),
        state,
      );
      return {
        ...moved,
        office: body.to,
        region: body.region,
        extensions: decidedAtNew(moved, body.steps, body, true),
        clocks: eachClock(state.clocks, (clock) => afterTransfer(clock, body.clock, stop, state.calendar)),
        ...eachStretch(state, (each) => ({
          ...each,
          office: each.office === body.from ? body.to : each.office,
          clock: afterTransfer(each.clock, body.clock, stop, state.calendar),
        })),
        transfer: transferOf(body, event),
        // Nobody may act on any step until the case is received.
        ...(body.clock === 'stops-until-received' && {
          steps: eachClockAtHand(moved.steps, (clock) => halted(clock, stop)),
        }),
        ...(body.clock === 'anew' && unwarned(state, 'promised', 'statutory', ...stretchClocks(state))),
      };
    }
    case 'transfer-received': {
      if (body.step !== null) {
        return changeStep(state, body.step, (step) => ({
          ...step,
          clock: step.clock && (isUnderWay(state) ? step.clock : restarted(step.clock, at)),
          ...(step.transfer && { transfer: { ...step.transfer, received: true } }),
        }));
      }
      return {
        ...state,
        clocks: state.stopped ? state.clocks : eachClock(state.clocks, (clock) => restarted(clock, at)),
        steps: eachClockAtHand(state.steps, (clock) => restarted(clock, at)),
        ...eachStretch(state, (each) => (each.paused ? each : { ...each, clock: restarted(each.clock, at) })),
        ...(state.transfer && { transfer: { ...state.transfer, received: true } }),
      };
    }
    case 'office-succeeded': {
      const moved = body.steps.reduce(
        (next, code) => changeStep(next, code, (step) => movedTo(step, body.from, body.to)),
        state,
      );
      return { ...moved, ...succeeded(moved, body) };
    }
  }
}

function stretchClocks({ stretches = {} }: CaseState): readonly string[] {
  return Object.keys(stretches).map((code) => `stretch:${code}`);
}

type Succeeded = Extract<PeopleEvent, { type: 'office-succeeded' }>;

/** What else than steps goes over to the successor. */
function succeeded(state: CaseState, { from, to, ...what }: Succeeded): Partial<CaseState> {
  const owed = (what.obligations ?? []).flatMap((code) => {
    const known = state.obligations[code];
    return known === undefined ? [] : [[code, { ...known, office: to }] as const];
  });
  return {
    ...eachStretch(state, (each) => (each.office === from ? { ...each, office: to } : each)),
    ...(what.holder && { office: to, ...expectedBy(state, from, to) }),
    ...(owed.length > 0 && { obligations: { ...state.obligations, ...Object.fromEntries(owed) } }),
    extensions: state.extensions.map((each) =>
      each.granted === null &&
      each.office === from &&
      (what.extension === true || what.extensions?.includes(each.extension) === true)
        ? { ...each, office: to }
        : each,
    ),
  };
}

/** What was on its way to the old office is received by the new one. */
function expectedBy(of: Pick<StepState, 'transfer'>, from: string, to: string): Pick<StepState, 'transfer'> {
  const { transfer } = of;
  return transfer?.received === false && transfer.to === from ? { transfer: { ...transfer, to } } : {};
}

type Transferred = Extract<PeopleEvent, { type: 'step-transferred' | 'case-transferred' }>;

function transferOf({ from, to, clock }: Transferred, { occurredAt }: StoredEvent): Transfer {
  return { from, to, at: occurredAt, received: clock !== 'stops-until-received' };
}

type Stop = Parameters<typeof halted>[1];

function afterTransfer(
  clock: LegalClock,
  how: 'goes-on' | 'stops-until-received' | 'anew',
  stop: Stop & { readonly at: Moment },
  calendar: string,
): LegalClock {
  if (how === 'goes-on' || clock.endedAt !== undefined) return clock;
  if (how === 'stops-until-received') return halted(clock, stop);
  const anew = startClock({ limit: clock.limit, at: stop.at, calendarVersion: calendar });
  const last = lastSpan(clock);
  return last.kind === 'stopped' ? halted(anew, { ...last, at: stop.at }) : anew;
}

/** Time that was asked for is decided where its step, or the case, is now. */
function decidedAtNew(
  state: CaseState,
  steps: readonly string[],
  { from, to }: Transferred,
  whole = false,
): CaseState['extensions'] {
  const moves = pendingExtensions(state).filter(({ clock, office }) => {
    const step = stepOfClock(clock);
    return office === from && (step === null ? whole : steps.includes(step));
  });
  return state.extensions.map((asked) => (moves.includes(asked) ? { ...asked, office: to } : asked));
}

/** Whoever had it at the old office has it no more. */
function movedTo(step: StepState, from: string, to: string): StepState {
  const { assignee: _, offices, ...rest } = step;
  return {
    ...rest,
    office: step.office === from ? to : step.office,
    ...expectedBy(step, from, to),
    ...(offices && {
      offices: Object.fromEntries(
        Object.entries(offices).map(([duty, office]) => [duty, office === from ? to : office]),
      ),
    }),
  };
}

function changeStep(state: CaseState, code: string, change: (step: StepState) => StepState): CaseState {
  const step = state.steps[code];
  return step === undefined ? state : withStep(state, code, change(step));
}
