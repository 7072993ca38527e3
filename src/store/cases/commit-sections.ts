import type { Act } from './act.ts';
import { caseColumns, involvementToAdd, itemsEnded, itemsToPut, lastOfEachKey } from './act-columns.ts';
import type { GivenColumns } from './given-rows.ts';

type Code =
  | 'entry'
  | 'relied'
  | 'case'
  | 'snapshot'
  | 'event'
  | 'item'
  | 'ended'
  | 'involved'
  | 'draft'
  | 'door'
  | 'certificate'
  | 'revoked'
  | 'outbox'
  | 'inbox'
  | 'answer'
  | 'key'
  | 'job';

/** Sections that are taken together: few statements, each planned once on a connection, serve all acts. */
type Group = 'plain' | 'snapshots' | 'joining' | 'registers' | 'outside' | 'papers';

/** One kind of rows that acts bring, as `<code>_in`, and what the statement does with them. */
export type Section = {
  readonly code: Code;
  readonly group: Group;
  readonly columns: GivenColumns;
  readonly rows: (act: Act) => readonly Readonly<Record<string, unknown>>[];
  /** What is looked at and held before anything is decided. */
  readonly held?: readonly string[];
  /** Which acts cannot be stored: act, rank, what, a, b. */
  readonly fault?: string;
  readonly written: readonly string[];
  /** Columns of the answer: functions that change one row by its whole key. */
  readonly called?: string;
};

const whole = '.act not in (select act from fault)';

/** Keys of entries are held before the rows of cases, and both in one order: nobody waits in a ring. */
const heldEntry = `held_entry as materialized (
  select k.register, k.key, h.id, h.version
  from (
    select register, key, bool_or(writes) as writes from (
      select register, key, true as writes from entry_in
      union all select register, key, false from relied_in
    ) all_keys
    group by register, key
    order by hashtextextended(concat_ws(' ', $1::text, register, key), 0) offset 0
  ) k
  cross join lateral hold_entry($1, k.register, k.key, k.writes) h
)`;

export const sections: readonly Section[] = [
  {
    code: 'entry',
    group: 'registers',
    columns: {
      act: 'integer',
      id: 'uuid',
      register: 'text',
      key: 'text',
      expectedVersion: 'integer',
      version: 'integer',
      headHash: 'text',
      open: 'boolean',
      search: 'text',
      updatedAt: 'timestamptz',
      caseId: 'uuid',
      content: 'jsonb',
      public: 'jsonb',
    },
    rows: (act) => (act.entries ?? []).map((entry) => ({ ...entry, caseId: act.case?.id })),
    held: [heldEntry],
    fault: `  select e.act, 5, case when e."expectedVersion" = 0 then 'key-taken' else 'entry' end, e.register, e.key
    from entry_in e
    where (e.register, e.key, e."expectedVersion") not in (
        select h.register, h.key, coalesce(h.version, 0) from held_entry h)
      or (e."expectedVersion" > 0 and e.id not in (select h.id from held_entry h where h.id is not null))`,
    written: [
      `written_entry as (
  insert into register_entry as r (
    city, id, register, key, version, head_hash, open, content, public, search, case_id, updated_at)
  select $1, e.id, e.register, e.key, e.version, decode(e."headHash", 'hex'), e.open, e.content,
    nullif(e.public, 'null'), e.search, e."caseId", e."updatedAt"
  from entry_in e where e${whole}
  on conflict (city, id) do update set
    version = excluded.version, head_hash = excluded.head_hash, open = excluded.open,
    content = excluded.content, public = excluded.public, search = excluded.search,
    case_id = coalesce(excluded.case_id, r.case_id), updated_at = excluded.updated_at
)`,
    ],
  },
  {
    code: 'relied',
    group: 'registers',
    columns: { act: 'integer', register: 'text', key: 'text', version: 'integer' },
    rows: (act) => act.relied ?? [],
    fault: `  select e.act, 6, 'relied', e.register, e.key from relied_in e
    where (e.register, e.key, e.version) not in (
      select h.register, h.key, coalesce(h.version, 0) from held_entry h)`,
    written: [],
  },
  {
    code: 'case',
    group: 'plain',
    columns: {
      act: 'integer',
      id: 'uuid',
      expectedVersion: 'integer',
      version: 'integer',
      headHash: 'text',
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
      search: 'text',
      applicantName: 'jsonb',
      summary: 'jsonb',
      calendar: 'text',
    },
    rows: (act) => (act.case === null ? [] : [caseColumns(act.case)]),
    held: [
      `held_case as materialized (
  select c.id, f.version, f.open
  from (select c.id from case_in c where c."expectedVersion" > 0 order by c.id offset 0) c
  cross join lateral (
    select f.version, f.ended_at is null as open from case_file f
    where f.city = $1 and f.id = c.id limit 1 for update) f
)`,
    ],
    fault: `  select c.act, 3, 'case', c.id::text, null from case_in c
    where c."expectedVersion" > 0
      and (c.id, c."expectedVersion") not in (select h.id, h.version from held_case h)`,
    // That a new case's id is not there yet is seen from its first event, whose key would be there twice.
    written: [
      `written_case as (
  insert into case_file as f (
    city, id, version, head_hash, number, query_code, service, definition, phase, region, office,
    applicant_party, account, parent_case, parent_step, parent_round, opened_at, accepted_at, ended_at,
    outcome, outcome_class, due_at, next_check_at, channel, sandbox, applicant_name, search, summary, calendar)
  select
    $1, c.id, c.version, decode(c."headHash", 'hex'), c.number, c."queryCode", c.service, c.definition,
    c.phase, c.region, c.office, c."applicantParty", c.account, c."parentCase", c."parentStep",
    c."parentRound", c."openedAt", c."acceptedAt", c."endedAt", c.outcome, c."outcomeClass", c."dueAt",
    c."nextCheckAt", c.channel, c.sandbox, c."applicantName", c.search, c.summary, c.calendar
  from case_in c where c${whole}
  on conflict (city, id) do update set
    version = excluded.version, head_hash = excluded.head_hash, phase = excluded.phase,
    region = excluded.region, office = excluded.office, applicant_party = excluded.applicant_party,
    account = excluded.account, accepted_at = excluded.accepted_at, ended_at = excluded.ended_at,
    outcome = excluded.outcome, outcome_class = excluded.outcome_class, due_at = excluded.due_at,
    next_check_at = excluded.next_check_at, applicant_name = excluded.applicant_name,
    search = excluded.search, summary = excluded.summary, calendar = excluded.calendar
)`,
    ],
    // Whoever has had a part in a case learns that it has ended, or goes on.
    called: `(select count(turn_involvement($1, c.id, c."endedAt" is null))
    from case_in c
    where c."expectedVersion" > 0 and c.act not in (select act from fault)
      and (c.id, c."endedAt" is null) not in (select h.id, h.open from held_case h)) as turned`,
  },
  {
    code: 'snapshot',
    group: 'snapshots',
    columns: {
      act: 'integer',
      caseId: 'uuid',
      version: 'integer',
      headHash: 'text',
      shape: 'integer',
      state: 'json',
    },
    rows: ({ case: written, snapshot }) =>
      written === null || snapshot === undefined
        ? []
        : [{ ...snapshot, caseId: written.id, version: written.version, headHash: written.headHash }],
    written: [
      `left_snapshot as (
  insert into case_snapshot (city, case_id, version, head_hash, shape, state)
  select $1, s."caseId", s.version, decode(s."headHash", 'hex'), s.shape, s.state
  from snapshot_in s where s${whole}
  on conflict (city, case_id) do update set
    version = excluded.version, head_hash = excluded.head_hash, shape = excluded.shape, state = excluded.state
)`,
    ],
  },
  {
    code: 'event',
    group: 'plain',
    columns: {
      act: 'integer',
      stream: 'uuid',
      seq: 'integer',
      kind: 'text',
      type: 'text',
      schema: 'smallint',
      occurredAt: 'timestamptz',
      recordedAt: 'timestamptz',
      prevHash: 'text',
      hash: 'text',
      actor: 'jsonb',
      body: 'jsonb',
    },
    rows: (act) => act.events,
    written: [
      `new_event as (
  insert into event (
    city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
  select
    $1, e.stream, e.seq, e.kind, e.type, e.schema, e."occurredAt", e."recordedAt", e.actor, e.body,
    decode(e."prevHash", 'hex'), decode(e.hash, 'hex')
  from event_in e where e${whole}
)`,
    ],
  },
  {
    code: 'item',
    group: 'plain',
    columns: {
      act: 'integer',
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
    written: [
      `open_item as (
  insert into work_item as w (
    city, case_id, item, kind, service, region, office, outside, party, account, step, assignee,
    round, opened_at, due_at, blue_at, yellow_at)
  select
    $1, i."caseId", i.item, i.kind, i.service, i.region, i.office, i.outside, i.party, i.account, i.step,
    i.assignee, i.round, i."openedAt", coalesce(i."dueAt", 'infinity'), i."blueAt", i."yellowAt"
  from item_in i where i${whole}
  on conflict (city, case_id, item) do update set
    kind = excluded.kind, region = excluded.region, office = excluded.office, outside = excluded.outside,
    party = excluded.party, account = excluded.account, step = excluded.step,
    assignee = excluded.assignee, round = excluded.round, opened_at = excluded.opened_at,
    due_at = excluded.due_at, blue_at = excluded.blue_at, yellow_at = excluded.yellow_at
  where (w.kind, w.region, w.office, w.outside, w.party, w.account, w.step, w.assignee, w.round,
      w.opened_at, w.due_at, w.blue_at, w.yellow_at)
    is distinct from (excluded.kind, excluded.region, excluded.office, excluded.outside, excluded.party,
      excluded.account, excluded.step, excluded.assignee, excluded.round, excluded.opened_at, excluded.due_at,
      excluded.blue_at, excluded.yellow_at)
)`,
    ],
  },
  {
    // What waits no more; where that is not known, the case alone: of what waited, all that is not given.
    code: 'ended',
    group: 'plain',
    columns: { act: 'integer', caseId: 'uuid', item: 'text' },
    rows: itemsEnded,
    written: [],
    called: `(select count(end_work($1, e."caseId", e.item)) from (
      select d."caseId", d.item from ended_in d where d.item is not null and d${whole}
      union all
      select d."caseId", w.item from ended_in d cross join lateral (
        select w.item from work_item w where w.city = $1 and w.case_id = d."caseId" offset 0) w
      where d.item is null and d${whole}
        and (d."caseId", w.item::text) not in (select i."caseId", i.item from item_in i)
    ) e) as done`,
  },
  {
    code: 'involved',
    group: 'plain',
    columns: {
      act: 'integer',
      caseId: 'uuid',
      kind: 'text',
      who: 'text',
      open: 'boolean',
      openedAt: 'timestamptz',
    },
    rows: involvementToAdd,
    written: [
      `involved as (
  insert into involvement (city, case_id, kind, who, open, opened_at)
  select $1, v."caseId", v.kind, v.who, v.open, v."openedAt" from involved_in v where v${whole}
  on conflict (city, case_id, kind, who) do nothing
)`,
    ],
  },
  {
    // A case that joins another's gathering holds its door: it closes before, or behind, but never meanwhile.
    // Cases are held first, so that whoever closes a door has its case already.
    code: 'door',
    group: 'joining',
    columns: { act: 'integer', case: 'uuid', item: 'text', round: 'integer' },
    rows: (act) => (act.door === undefined ? [] : [act.door]),
    held: [
      `held_door as materialized (
  select d.case, d.item, d.round
  from (
    select distinct d.case, d.item, d.round from door_in d
    where (select count(*) from held_case) >= 0
    order by d.case, d.item
  ) d
  cross join lateral (
    select from work_item w
    where w.city = $1 and w.case_id = d.case and w.item = d.item and w.round = d.round limit 1 for share) w
)`,
    ],
    fault: `  select d.act, 3, 'door', d.case::text, d.item from door_in d
    where (d.case, d.item, d.round) not in (select h.case, h.item, h.round from held_door h)`,
    written: [],
  },
  {
    code: 'key',
    group: 'plain',
    columns: {
      act: 'integer',
      account: 'text',
      key: 'text',
      requestHash: 'text',
      createdAt: 'timestamptz',
      response: 'jsonb',
    },
    rows: (act) => (act.idempotency === undefined ? [] : [act.idempotency]),
    fault: `  select i.act, 1, 'idempotency', i.account, i.key
    from key_in i cross join lateral (
      select from idempotency o where o.city = $1 and o.account = i.account and o.key = i.key limit 1) o`,
    written: [
      `new_key as (
  insert into idempotency (city, account, key, request_hash, response, created_at)
  select $1, i.account, i.key, i."requestHash", i.response, i."createdAt" from key_in i where i${whole}
)`,
    ],
  },
  {
    code: 'draft',
    group: 'papers',
    columns: { act: 'integer', id: 'uuid', version: 'integer' },
    rows: (act) => (act.draft === undefined ? [] : [act.draft]),
    held: [
      `held_draft as materialized (
  select i.id, d.version
  from (select i.id from draft_in i order by i.id offset 0) i
  cross join lateral (
    select d.version from draft d where d.city = $1 and d.id = i.id limit 1 for update) d
)`,
    ],
    fault: `  select d.act, 4, 'draft', d.id::text, null from draft_in d
    where (d.id, d.version) not in (select h.id, h.version from held_draft h)`,
    written: [],
    called: `(select count(spend_draft($1, i.id)) from draft_in i where i${whole}) as spent`,
  },
  {
    code: 'certificate',
    group: 'papers',
    columns: {
      act: 'integer',
      id: 'uuid',
      type: 'text',
      number: 'text',
      caseId: 'uuid',
      issuedAt: 'timestamptz',
      holder: 'jsonb',
      content: 'jsonb',
    },
    rows: (act) => (act.certificates ?? []).map((certificate) => ({ ...certificate, caseId: act.case?.id })),
    written: [
      `new_certificate as (
  insert into certificate (city, id, type, number, case_id, holder, content, issued_at)
  select $1, c.id, c.type, c.number, c."caseId", c.holder, c.content, c."issuedAt"
  from certificate_in c where c${whole}
)`,
    ],
  },
  {
    code: 'revoked',
    group: 'papers',
    columns: { act: 'integer', id: 'uuid', at: 'timestamptz' },
    rows: (act) => (act.revoked ?? []).map((certificate) => ({ ...certificate })),
    written: [
      `revoked_certificate as (
  update certificate c set revoked_at = (select r.at from revoked_in r where r.id = c.id limit 1)
  where c.city = $1 and c.id = any (array(select r.id from revoked_in r where r${whole}))
)`,
    ],
  },
  {
    code: 'outbox',
    group: 'outside',
    columns: {
      act: 'integer',
      id: 'uuid',
      caseId: 'uuid',
      step: 'text',
      round: 'integer',
      operation: 'text',
      party: 'text',
      createdAt: 'timestamptz',
      payload: 'jsonb',
    },
    rows: (act) => (act.outbox ?? []).map((message) => ({ ...message, caseId: act.case?.id })),
    written: [
      `new_outbox as (
  insert into outbox_message (city, id, case_id, step, round, operation, party, payload, created_at)
  select $1, o.id, o."caseId", o.step, o.round, o.operation, o.party, o.payload, o."createdAt"
  from outbox_in o where o${whole}
)`,
    ],
  },
  {
    code: 'inbox',
    group: 'outside',
    columns: {
      act: 'integer',
      party: 'text',
      id: 'text',
      operation: 'text',
      receivedAt: 'timestamptz',
      caseId: 'uuid',
      body: 'jsonb',
    },
    rows: (act) => (act.inbox === undefined ? [] : [{ ...act.inbox, caseId: act.case?.id }]),
    fault: `  select i.act, 2, 'inbox', i.party, i.id
    from inbox_in i cross join lateral (
      select from inbox_message o where o.city = $1 and o.party = i.party and o.id = i.id limit 1) o`,
    written: [
      `new_inbox as (
  insert into inbox_message (city, party, id, received_at, case_id, operation, body)
  select $1, i.party, i.id, i."receivedAt", i."caseId", i.operation, i.body from inbox_in i where i${whole}
)`,
    ],
  },
  {
    code: 'answer',
    group: 'outside',
    columns: { act: 'integer', id: 'uuid', at: 'timestamptz' },
    rows: (act) =>
      act.answers === undefined
        ? []
        : [{ id: act.answers, at: act.events[0]?.recordedAt ?? act.inbox?.receivedAt }],
    written: [],
    called: `(select count(answer_message($1, a.id, a.at)) from answer_in a where a${whole}) as answered`,
  },
  {
    code: 'job',
    group: 'outside',
    columns: { act: 'integer', job: 'jsonb' },
    rows: (act) => lastOfEachKey(act).map((job) => ({ job })),
    written: [],
    called: `queue_jobs((select jsonb_agg(j.job order by j.position)
    from (select job, row_number() over () as position, act from job_in) j
    where j${whole})) as queued`,
  },
];
