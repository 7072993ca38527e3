import type { Act } from './act.ts';
import {
  caseColumns,
  involvementToAdd,
  itemsEnded,
  itemsToPut,
  lastOfEachKey,
  turned,
} from './act-columns.ts';
import type { GivenColumns, GivenRow } from './given-rows.ts';

/** One kind of rows that acts bring: a parameter of `commit_acts`, an array of a composite type. */
export type Section = {
  readonly parameter: string;
  readonly type: string;
  readonly columns: GivenColumns;
  readonly rows: (act: Act) => readonly GivenRow[];
  /** The column by which they are put in order, where each row holds another one that somebody else holds too. */
  readonly inOrderOf?: string;
};

const none: readonly GivenRow[] = [];

/** In the order of the parameters. */
export const sections: readonly Section[] = [
  {
    parameter: 'cases',
    type: 'given_case',
    columns: {
      id: 'uuid',
      version: 'integer',
      headHash: 'bytea',
      number: 'text',
      queryCode: 'text',
      service: 'text',
      definition: 'text',
      phase: 'text',
      region: 'text',
      office: 'text',
      applicantParty: 'text',
      account: 'text',
      parentCase: 'uuid',
      parentStep: 'text',
      parentRound: 'integer',
      openedAt: 'timestamptz',
      acceptedAt: 'timestamptz',
      endedAt: 'timestamptz',
      outcome: 'text',
      outcomeClass: 'text',
      dueAt: 'timestamptz',
      nextCheckAt: 'timestamptz',
      channel: 'text',
      sandbox: 'boolean',
      applicantName: 'jsonb',
      search: 'text',
      summary: 'jsonb',
      calendar: 'text',
    },
    rows: ({ case: written }) =>
      written === null || written.expectedVersion > 0 ? none : [caseColumns(written)],
  },
  {
    parameter: 'moves',
    type: 'given_move',
    columns: {
      id: 'uuid',
      expectedVersion: 'integer',
      version: 'integer',
      headHash: 'bytea',
      definition: 'text',
      phase: 'text',
      region: 'text',
      office: 'text',
      applicantParty: 'text',
      account: 'text',
      acceptedAt: 'timestamptz',
      endedAt: 'timestamptz',
      outcome: 'text',
      outcomeClass: 'text',
      dueAt: 'timestamptz',
      nextCheckAt: 'timestamptz',
      applicantName: 'jsonb',
      search: 'text',
      summary: 'jsonb',
      calendar: 'text',
    },
    rows: ({ case: written }) => (written === null || written.expectedVersion === 0 ? none : [written]),
  },
  {
    parameter: 'turns',
    type: 'given_turn',
    columns: { caseId: 'uuid', open: 'boolean' },
    rows: turned,
  },
  {
    parameter: 'snapshots',
    type: 'given_snapshot',
    columns: { caseId: 'uuid', version: 'integer', headHash: 'bytea', shape: 'integer', state: 'json' },
    rows: ({ case: written, snapshot }) =>
      written === null || snapshot === undefined
        ? none
        : [{ ...snapshot, caseId: written.id, version: written.version, headHash: written.headHash }],
  },
  {
    parameter: 'events',
    type: 'given_event',
    columns: {
      stream: 'uuid',
      seq: 'integer',
      kind: 'text',
      type: 'text',
      schema: 'smallint',
      occurredAt: 'timestamptz',
      recordedAt: 'timestamptz',
      actor: 'jsonb',
      body: 'jsonb',
      prevHash: 'bytea',
      hash: 'bytea',
    },
    rows: ({ events }) => events,
  },
  {
    parameter: 'items',
    type: 'given_item',
    columns: {
      caseId: 'uuid',
      item: 'text',
      kind: 'text',
      service: 'text',
      region: 'text',
      office: 'text',
      outside: 'text',
      party: 'text',
      account: 'text',
      step: 'text',
      assignee: 'text',
      round: 'integer',
      openedAt: 'timestamptz',
      dueAt: 'timestamptz',
      blueAt: 'timestamptz',
      yellowAt: 'timestamptz',
    },
    rows: itemsToPut,
  },
  {
    parameter: 'ends',
    type: 'given_end',
    columns: { caseId: 'uuid', item: 'text' },
    rows: itemsEnded,
  },
  {
    parameter: 'parts',
    type: 'given_part',
    columns: { caseId: 'uuid', kind: 'text', who: 'text', open: 'boolean', openedAt: 'timestamptz' },
    rows: involvementToAdd,
  },
  {
    parameter: 'doors',
    type: 'given_door',
    columns: { case: 'uuid', item: 'text', round: 'integer' },
    rows: ({ door }) => (door === undefined ? none : [door]),
  },
  {
    parameter: 'keys',
    type: 'given_key',
    columns: {
      account: 'text',
      key: 'text',
      requestHash: 'text',
      response: 'jsonb',
      createdAt: 'timestamptz',
    },
    rows: ({ idempotency }) => (idempotency === undefined ? none : [idempotency]),
  },
  {
    parameter: 'entries',
    type: 'given_entry',
    columns: {
      id: 'uuid',
      register: 'text',
      key: 'text',
      expectedVersion: 'integer',
      version: 'integer',
      headHash: 'bytea',
      open: 'boolean',
      content: 'jsonb',
      public: 'jsonb',
      search: 'text',
      caseId: 'uuid',
      updatedAt: 'timestamptz',
      lookups: 'jsonb',
    },
    rows: ({ entries = [], case: written }) => entries.map((entry) => ({ ...entry, caseId: written?.id })),
  },
  {
    parameter: 'facts',
    type: 'given_fact',
    columns: { register: 'text', key: 'text', version: 'integer' },
    rows: ({ relied = none }) => relied,
  },
  {
    parameter: 'drafts',
    type: 'given_draft',
    columns: { id: 'uuid', version: 'integer' },
    rows: ({ draft }) => (draft === undefined ? none : [draft]),
  },
  {
    parameter: 'certificates',
    type: 'given_certificate',
    columns: {
      id: 'uuid',
      type: 'text',
      number: 'text',
      caseId: 'uuid',
      holder: 'jsonb',
      content: 'jsonb',
      issuedAt: 'timestamptz',
      expiresOn: 'text',
      party: 'text',
      holderCode: 'text',
      replaces: 'boolean',
    },
    rows: ({ certificates = [], case: written }) =>
      certificates.map((certificate) => ({ ...certificate, caseId: written?.id })),
  },
  {
    parameter: 'revocations',
    type: 'given_revocation',
    columns: { id: 'uuid', at: 'timestamptz', type: 'text', number: 'text' },
    rows: ({ revoked = none }) => revoked,
  },
  {
    parameter: 'questions',
    type: 'given_question',
    columns: {
      id: 'uuid',
      caseId: 'uuid',
      step: 'text',
      round: 'integer',
      operation: 'text',
      party: 'text',
      payload: 'jsonb',
      createdAt: 'timestamptz',
    },
    rows: ({ outbox = [], case: written }) => outbox.map((message) => ({ ...message, caseId: written?.id })),
  },
  {
    parameter: 'messages',
    type: 'given_message',
    columns: {
      party: 'text',
      id: 'text',
      receivedAt: 'timestamptz',
      caseId: 'uuid',
      operation: 'text',
      body: 'jsonb',
    },
    rows: ({ inbox, case: written }) => (inbox === undefined ? none : [{ ...inbox, caseId: written?.id }]),
  },
  {
    parameter: 'answers',
    type: 'given_answer',
    columns: { id: 'uuid', at: 'timestamptz' },
    inOrderOf: 'id',
    rows: ({ answers, events, inbox }) =>
      answers === undefined ? none : [{ id: answers, at: events[0]?.recordedAt ?? inbox?.receivedAt }],
  },
  {
    parameter: 'jobs',
    type: 'given_job',
    columns: { job: 'jsonb' },
    rows: (act) => lastOfEachKey(act).map((job) => ({ job })),
  },
];
