import { expiryOf } from '../../kernel/certificate/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { SealedEvent } from '../../kernel/log/chain.ts';
import type { EventRow } from '../../kernel/log/event-row.ts';
import { reactsToRating } from '../../kernel/pack/rating-reactions.ts';
import {
  type CaseState,
  type Decision,
  type FollowUp,
  followUps,
  inspectorsOf,
  momentOf,
  nextCheck,
  type ServiceDefinition,
  workItems,
} from '../../kernel/process/index.ts';
import { due, getWorkingTime, type LegalClock, type Moment } from '../../kernel/time/index.ts';
import type { Act, CaseWrite, CertificateRevocation, EntryWrite, Job } from '../../store/cases/act.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseSealer, SealMemory } from '../personal-fields/case-sealer.ts';
import { personOf } from '../personal-fields/person.ts';
import { formatLocal } from '../views/clock-strip.ts';
import { leadingClock } from '../views/view-case.ts';
import { getRegion } from './city-facts.ts';
import { registerRecords } from './register-records.ts';
import { sealerFor } from './sealer.ts';

type Records = {
  readonly case: Omit<CaseWrite, 'expectedVersion' | 'version' | 'headHash'>;
  readonly events: readonly SealedEvent[];
  readonly entries: readonly EntryWrite[];
  readonly entryEvents: readonly EventRow[];
  readonly relied: NonNullable<Act['relied']>;
  readonly certificates: NonNullable<Act['certificates']>;
  readonly revoked: NonNullable<Act['revoked']>;
  readonly outbox: NonNullable<Act['outbox']>;
  readonly jobs: readonly Job[];
  readonly sealer: CaseSealer;
};

/** What a decision makes the store write, with everything personal sealed. */
export async function caseRecords(
  deps: Dependencies,
  given: {
    readonly definition: ServiceDefinition;
    readonly state: CaseState;
    readonly decision: Decision;
    readonly recordedAt: string;
    readonly causedBy: string;
    readonly memory: SealMemory;
  },
): Promise<Records> {
  const { definition, state, decision, recordedAt } = given;
  const sealer = await sealerFor(deps, {
    definition,
    state,
    events: decision.events.map(({ body }) => body),
    memory: given.memory,
  });
  const events = decision.events.map(
    ({ occurredAt, actor, body }): SealedEvent => ({ occurredAt, actor, body: sealer.event(body) }),
  );
  const registers = await registerRecords(deps, given, sealer.copies);
  const ups = followUps(definition, state, decision.events);
  const outbox = ups.flatMap((up) =>
    up.task === 'call-outside'
      ? [
          {
            id: deps.newId(),
            step: up.step,
            round: up.round,
            operation: up.operation,
            party: up.party,
            payload: {},
            createdAt: recordedAt,
          },
        ]
      : [],
  );
  return {
    case: caseColumns(deps, definition, state, sealer),
    events,
    ...registers,
    relied: decision.relied.map(({ register, key, version }) => ({ register, key, version })),
    revoked: decision.events.flatMap(({ body, occurredAt }): readonly CertificateRevocation[] =>
      body.type === 'certificate-revoked'
        ? [{ id: body.certificate, type: null, number: null, at: occurredAt }]
        : body.type === 'certificate-withdrawn'
          ? [{ id: null, type: body.certificateType, number: body.number, at: occurredAt }]
          : [],
    ),
    certificates: decision.events.flatMap(({ body, occurredAt }) =>
      body.type === 'certificate-issued'
        ? [
            {
              id: body.certificate.id,
              type: body.certificate.type,
              number: body.certificate.number,
              holder: sealer.applicantName,
              content: sealer.copies(body.certificate.content),
              issuedAt: occurredAt,
              ...certificateColumns(deps, body.certificate, occurredAt, sealer),
              party: state.applicant.party,
            },
          ]
        : [],
    ),
    outbox,
    jobs: [
      ...outbox.map(({ id }) => ({ task: 'deliver-outbox', payload: { message: id }, key: `outbox ${id}` })),
      ...ups.flatMap((up): Job[] => {
        if (up.task === 'call-outside' || !concernsAnybody(deps, up, state.service)) return [];
        const { task, ...rest } = up;
        return [{ task, payload: { case: state.id, version: state.version, ...rest } }];
      }),
    ],
    sealer,
  };
}

/**
 * What the type says of a certificate beside its content: until when it holds, and for whom. A person's number is
 * nowhere in clear: whom the certificate is for is said by their pseudonym.
 */
function certificateColumns(
  { packs, masterKey }: Dependencies,
  { type, content, replaces }: CaseState['certificates'][number],
  issuedAt: string,
  { copies }: CaseSealer,
) {
  const declared = packs.certificates.get(type);
  const code = declared?.holder?.code;
  const held = code === undefined ? undefined : content[code];
  return {
    expiresOn: declared === undefined ? null : expiryOf(declared, content, issuedAt.slice(0, 10)),
    holderCode:
      typeof held !== 'string'
        ? null
        : typeof copies({ held }).held === 'string'
          ? held
          : personOf(masterKey, held),
    replaces: replaces === true,
  };
}

/** What no declaration of the city asks for need not be queued. */
function concernsAnybody({ packs }: Dependencies, up: FollowUp, service: string): boolean {
  switch (up.task) {
    case 'react':
      return (
        packs.reactions.some(({ on }) => 'ended' in on && on.service === service) ||
        packs.packs.some(({ standings = [] }) => standings.some((each) => each.service === service))
      );
    case 'react-to-rating':
      return packs.reactions.some((each) => reactsToRating(each, service));
    case 'look-at-obligations':
      return [...packs.services.values()].some(({ obligations = [] }) => obligations.length > 0);
    default:
      return true;
  }
}

/**
 * Whether a clock's last moment says something of the case: while it runs, and once it has ended with the case, so that
 * what was late on an earlier day, and what ended in time, is known afterwards.
 */
function isKept(state: CaseState, clock: LegalClock | null): clock is LegalClock {
  if (clock === null) return false;
  return clock.endedAt === undefined || (state.endedAt !== null && clock.endedAt === momentOf(state.endedAt));
}

/** The case's row and its waiting work, which follow from its state alone. */
export function caseColumns(
  deps: Dependencies,
  definition: ServiceDefinition,
  state: CaseState,
  { applicantName }: Pick<CaseSealer, 'applicantName'>,
): Records['case'] {
  const time = getWorkingTime(deps.time, getRegion(deps.city, state.region).hall);
  const at = (moment: Moment | null): string | null =>
    moment === null ? null : formatLocal(deps.time.zone, moment);
  const clock = leadingClock(state);
  return {
    id: state.id,
    number: state.number,
    queryCode: state.queryCode,
    service: state.service,
    definition: state.definition,
    phase: state.phase,
    region: state.region,
    office: state.office,
    applicantParty: state.applicant.party,
    account: state.applicant.account,
    parent: state.parent,
    openedAt: state.submittedAt,
    acceptedAt: state.acceptedAt,
    endedAt: state.endedAt,
    outcome: state.outcome?.code ?? null,
    outcomeClass: state.outcome?.class ?? null,
    dueAt: isKept(state, clock) ? at(due(clock, time).at) : null,
    nextCheckAt: at(nextCheck(state, time)),
    calendar: state.calendar,
    channel: state.channel,
    sandbox: state.sandbox,
    applicantName,
    search: [state.number, definition.name.zh, definition.name.en].join(' ').toLowerCase(),
    summary: { clock } as unknown as JsonObject,
    inspectors: inspectorsOf(state),
    workItems: workItems(state, time).map((item) => ({
      item: item.item,
      kind: definition.steps.find(({ code }) => code === item.step)?.kind ?? item.item,
      office: item.office,
      outside: item.outside,
      party: item.applicant ? state.applicant.party : null,
      account: item.applicant ? state.applicant.account : null,
      step: item.step ?? null,
      assignee: item.assignee ?? null,
      round: item.round,
      openedAt: item.openedAt,
      dueAt: at(item.dueAt),
      blueAt: at(item.blueAt),
      yellowAt: at(item.yellowAt),
    })),
  };
}
