import { withDoer } from '../doers.ts';
import type { ApplicationEvent } from '../events/application.ts';
import type { StoredEvent } from '../events.ts';
import type { CaseState } from '../state.ts';
import { clockFrom, closed, halted, momentOf, restarted, unwarned } from './tools.ts';

export function foldApplication(state: CaseState, body: ApplicationEvent, event: StoredEvent): CaseState {
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
        receivedAt: event.occurredAt,
        acceptanceClock:
          body.acceptWithin === undefined
            ? state.acceptanceClock && restarted(state.acceptanceClock, at)
            : clockFrom(body.acceptWithin, at, state.calendar),
        ...unwarned(state, 'acceptance', 'correction'),
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
        ...withDoer(state, 'acceptance', event.actor, true),
        phase: 'accepted',
        office: body.office,
        acceptedAt: event.occurredAt,
        rulesToCome: body.rulesToCome ?? [],
        acceptanceClock: closed(state.acceptanceClock, at),
        clocks: {
          promised: clockFrom(body.promised, at, state.calendar),
          statutory: clockFrom(body.statutory, at, state.calendar),
        },
      };
    case 'acceptance-refused':
      return {
        ...withDoer(state, 'acceptance', event.actor, true),
        acceptanceClock: closed(state.acceptanceClock, at),
      };
    case 'materials-found':
      return { ...state, found: [...(state.found ?? []), ...body.found] };
    case 'application-signed': {
      const { type: _type, later, ...signed } = body;
      // What the case was handed in with stays; what was signed since stands in its events.
      return later === undefined ? { ...state, signed } : state;
    }
    case 'form-amended':
      return { ...state, form: body.form };
    case 'case-noted':
      return state;
    case 'files-attached':
      return {
        ...state,
        files: {
          ...state.files,
          ...Object.fromEntries(
            body.files.map((file) => [
              file.id,
              { ...file, at: event.occurredAt, ...(body.inside === true && { inside: true as const }) },
            ]),
          ),
        },
      };
  }
}

type Submitted = Extract<ApplicationEvent, { type: 'case-submitted' }>;

export function submitted(body: Submitted, event: StoredEvent, id: string): CaseState {
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
    suspended: {},
    extensions: [],
    rulesToCome: [],
    stopped: false,
    warned: {},
    overdue: {},
    certificates: [],
    obligations: {},
    submittedAt: event.occurredAt,
    receivedAt: event.occurredAt,
    acceptedAt: null,
    endedAt: null,
    outcome: null,
    feeFen: null,
    rating: null,
    lastRecordedAt: event.recordedAt,
    // Last: what comes behind a spread is put in one by one, here and in every copy.
    ...(body.known === undefined ? {} : { known: body.known }),
    ...(body.readers === undefined ? {} : { readers: body.readers }),
  };
}
