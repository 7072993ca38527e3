import { withDoer } from '../doers.ts';
import type { StepEvent } from '../events/steps.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { clockFrom, closed, momentOf, skipped, stepsWith, unwarned, without, withStep } from './tools.ts';

export function foldStep(state: CaseState, body: StepEvent, event: StoredEvent): CaseState {
  const at = momentOf(event.occurredAt);
  switch (body.type) {
    case 'step-opened':
      return {
        ...state,
        steps: stepsWith(state, body.step, {
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
          ...(body.offices && { offices: body.offices }),
          ...(body.gathers && {
            gathering: { open: true, children: [], ...(body.until !== undefined && { until: body.until }) },
          }),
          ...(body.gathers === undefined && body.until !== undefined && { until: body.until }),
        }),
        phase: state.phase === 'accepted' ? 'running' : state.phase,
        // Who did it in an earlier round does not count in this one.
        ...(state.doers !== undefined && { doers: without(state.doers, body.step) }),
        ...unwarned(state, `step:${body.step}`),
        ...noLongerAnew(state, body.step),
      };
    case 'step-skipped': {
      const round = (state.steps[body.step]?.round ?? 0) + 1;
      return {
        ...state,
        steps: stepsWith(state, body.step, { ...skipped, round }),
        ...noLongerAnew(state, body.step),
      };
    }
    case 'step-completed': {
      const step = state.steps[body.step] ?? skipped;
      const signed = step.signatures !== undefined;
      return {
        ...(signed ? state : withDoer(state, body.step, event.actor, true)),
        steps: {
          ...state.steps,
          [body.step]: {
            ...step,
            status: 'done',
            waiting: false,
            clock: closed(step.clock, at),
            doneAt: event.occurredAt,
            outcome: body.outcome,
            reason: body.reason,
            output: body.output,
          },
        },
        data: { ...state.data, ...body.sets },
      };
    }
    case 'applicant-told':
      return state;
    case 'child-waiting': {
      const step = state.steps[body.step];
      return step === undefined ? state : withStep(state, body.step, { ...step, waiting: body.waiting });
    }
  }
}

/** Its turn has come once more since the case was reopened. */
function noLongerAnew({ anew }: CaseState, step: string): Pick<CaseState, 'anew'> {
  return anew === undefined ? {} : { anew: anew.filter((code) => code !== step) };
}
