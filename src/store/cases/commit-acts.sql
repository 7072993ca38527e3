-- Stores a batch of acts in one statement. Each act has its own verdict: an act whose versions still
-- hold is stored entirely, any other leaves no trace and is named among the faults.
-- $1 city  $2 cases  $3 events  $4 work items  $5 involvement  $6 entries  $7 relied entries  $8 drafts
-- $9 certificates  $10 outbox  $11 inbox  $12 answered outbox messages  $13 idempotency  $14 jobs
--
-- The plan is made once, perhaps while the tables are empty, and kept. So nothing here lets the planner
-- choose where to begin: rows given are never joined to rows given, and tables are asked once per given
-- row by a whole key (`lateral`), written with `on conflict`, or changed by a function that takes the
-- key. What decides about an act is asked as `not in (subquery)`, which is hashed whatever the plan.
with
case_in as materialized (
  select * from jsonb_to_recordset($2::jsonb) as c (
    act integer, id uuid, "expectedVersion" integer, version integer, "headHash" text, number text,
    "queryCode" text, service text, definition text, phase text, region text, office text,
    "applicantParty" text, account text, "parentCase" uuid, "parentStep" text, "parentRound" integer,
    "openedAt" timestamptz, "acceptedAt" timestamptz, "endedAt" timestamptz, outcome text,
    "outcomeClass" text, "dueAt" timestamptz, "nextCheckAt" timestamptz, channel text, sandbox boolean,
    "applicantName" jsonb, search text, summary jsonb, state jsonb)
),
-- Rows are locked in the order of their ids, so that batches cannot wait for one another in a ring.
held_case as materialized (
  select c.id, f.version, f.open
  from (select c.id from case_in c where c."expectedVersion" > 0 order by c.id offset 0) c
  cross join lateral (
    select f.version, f.ended_at is null as open from case_file f
    where f.city = $1 and f.id = c.id limit 1 for update) f
),
entry_in as materialized (
  select * from jsonb_to_recordset($6::jsonb) as e (
    act integer, id uuid, register text, key text, "expectedVersion" integer, version integer,
    "headHash" text, open boolean, content jsonb, public jsonb, search text, "updatedAt" timestamptz,
    "caseId" uuid)
),
draft_in as materialized (
  select * from jsonb_to_recordset($8::jsonb) as d (act integer, id uuid, version integer)
),
held_draft as materialized (
  select i.id, d.version
  from (select i.id from draft_in i order by i.id offset 0) i
  cross join lateral (
    select d.version from draft d where d.city = $1 and d.id = i.id limit 1 for update) d
),
inbox_in as materialized (
  select * from jsonb_to_recordset($11::jsonb) as i (
    act integer, party text, id text, operation text, body jsonb, "receivedAt" timestamptz, "caseId" uuid)
),
idempotency_in as materialized (
  select * from jsonb_to_recordset($13::jsonb) as i (
    act integer, account text, key text, "requestHash" text, response jsonb, "createdAt" timestamptz)
),
fault as materialized (
  select i.act, 1 as rank, 'idempotency' as what, i.account as a, i.key as b
    from idempotency_in i cross join lateral (
      select from idempotency o where o.city = $1 and o.account = i.account and o.key = i.key limit 1) o
  union all
  select i.act, 2, 'inbox', i.party, i.id
    from inbox_in i cross join lateral (
      select from inbox_message o where o.city = $1 and o.party = i.party and o.id = i.id limit 1) o
  union all
  select c.act, 3, 'case', c.id::text, null from case_in c
    where c."expectedVersion" > 0
      and (c.id, c."expectedVersion") not in (select h.id, h.version from held_case h)
  union all
  select d.act, 4, 'draft', d.id::text, null from draft_in d
    where (d.id, d.version) not in (select h.id, h.version from held_draft h)
  union all
  -- The keys of entries are locked beforehand: what is read of them here stays so.
  select e.act, 5, case when e."expectedVersion" = 0 then 'key-taken' else 'entry' end, e.register, e.key
    from entry_in e left join lateral (
      select r.id, r.version from register_entry r
      where r.city = $1 and r.register = e.register and r.key = e.key limit 1) r on true
    where coalesce(r.version, 0) <> e."expectedVersion" or r.id <> e.id
  union all
  select e.act, 6, 'relied', e.register, e.key
    from jsonb_to_recordset($7::jsonb) as e (act integer, register text, key text, version integer)
    left join lateral (
      select r.version from register_entry r
      where r.city = $1 and r.register = e.register and r.key = e.key limit 1) r on true
    where coalesce(r.version, 0) <> e.version
),
-- That a new case's id is not there yet is seen from its first event, whose key would be there twice.
written_case as (
  insert into case_file as f (
    city, id, version, head_hash, number, query_code, service, definition, phase, region, office,
    applicant_party, account, parent_case, parent_step, parent_round, opened_at, accepted_at, ended_at,
    outcome, outcome_class, due_at, next_check_at, channel, sandbox, applicant_name, search, summary, state)
  select
    $1, c.id, c.version, decode(c."headHash", 'hex'), c.number, c."queryCode", c.service, c.definition,
    c.phase, c.region, c.office, c."applicantParty", c.account, c."parentCase", c."parentStep",
    c."parentRound", c."openedAt", c."acceptedAt", c."endedAt", c.outcome, c."outcomeClass", c."dueAt",
    c."nextCheckAt", c.channel, c.sandbox, c."applicantName", c.search, c.summary, c.state
  from case_in c where c.act not in (select act from fault)
  on conflict (city, id) do update set
    version = excluded.version, head_hash = excluded.head_hash, phase = excluded.phase,
    region = excluded.region, office = excluded.office, applicant_party = excluded.applicant_party,
    account = excluded.account, accepted_at = excluded.accepted_at, ended_at = excluded.ended_at,
    outcome = excluded.outcome, outcome_class = excluded.outcome_class, due_at = excluded.due_at,
    next_check_at = excluded.next_check_at, applicant_name = excluded.applicant_name,
    search = excluded.search, summary = excluded.summary, state = excluded.state
),
new_event as (
  insert into event (
    city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
  select
    $1, e.stream, e.seq, e.kind, e.type, e.schema, e."occurredAt", e."recordedAt", e.actor, e.body,
    decode(e."prevHash", 'hex'), decode(e.hash, 'hex')
  from jsonb_to_recordset($3::jsonb) as e (
    act integer, stream uuid, seq integer, kind text, type text, schema smallint,
    "occurredAt" timestamptz, "recordedAt" timestamptz, actor jsonb, body jsonb, "prevHash" text, hash text)
  where e.act not in (select act from fault)
),
item_in as materialized (
  select * from jsonb_to_recordset($4::jsonb) as i (
    act integer, "caseId" uuid, item text, kind text, service text, region text, office text, outside text,
    party text, account text, step text, round integer, "openedAt" timestamptz, "dueAt" timestamptz,
    "blueAt" timestamptz, "yellowAt" timestamptz)
  where i.act not in (select act from fault)
),
open_item as (
  insert into work_item as w (
    city, case_id, item, kind, service, region, office, outside, party, account, step, round,
    opened_at, due_at, blue_at, yellow_at)
  select
    $1, i."caseId", i.item, i.kind, i.service, i.region, i.office, i.outside, i.party, i.account, i.step,
    i.round, i."openedAt", coalesce(i."dueAt", 'infinity'), i."blueAt", i."yellowAt"
  from item_in i
  on conflict (city, case_id, item) do update set
    kind = excluded.kind, region = excluded.region, office = excluded.office, outside = excluded.outside,
    party = excluded.party, account = excluded.account, step = excluded.step, round = excluded.round,
    opened_at = excluded.opened_at, due_at = excluded.due_at, blue_at = excluded.blue_at,
    yellow_at = excluded.yellow_at
  where (w.kind, w.region, w.office, w.outside, w.party, w.account, w.step, w.round, w.opened_at, w.due_at,
      w.blue_at, w.yellow_at)
    is distinct from (excluded.kind, excluded.region, excluded.office, excluded.outside, excluded.party,
      excluded.account, excluded.step, excluded.round, excluded.opened_at, excluded.due_at,
      excluded.blue_at, excluded.yellow_at)
),
involved as (
  insert into involvement (city, case_id, kind, who, open, opened_at)
  select $1, v."caseId", v.kind, v.who, v.open, v."openedAt"
  from jsonb_to_recordset($5::jsonb) as v (
    act integer, "caseId" uuid, kind text, who text, open boolean, "openedAt" timestamptz)
  where v.act not in (select act from fault)
  on conflict (city, case_id, kind, who) do nothing
),
written_entry as (
  insert into register_entry as r (
    city, id, register, key, version, head_hash, open, content, public, search, case_id, updated_at)
  select $1, e.id, e.register, e.key, e.version, decode(e."headHash", 'hex'), e.open, e.content, e.public,
    e.search, e."caseId", e."updatedAt"
  from entry_in e where e.act not in (select act from fault)
  on conflict (city, id) do update set
    version = excluded.version, head_hash = excluded.head_hash, open = excluded.open,
    content = excluded.content, public = excluded.public, search = excluded.search,
    case_id = coalesce(excluded.case_id, r.case_id), updated_at = excluded.updated_at
),
new_certificate as (
  insert into certificate (city, id, type, number, case_id, holder, content, issued_at)
  select $1, c.id, c.type, c.number, c."caseId", c.holder, c.content, c."issuedAt"
  from jsonb_to_recordset($9::jsonb) as c (
    act integer, id uuid, type text, number text, "caseId" uuid, holder jsonb, content jsonb,
    "issuedAt" timestamptz)
  where c.act not in (select act from fault)
),
new_outbox as (
  insert into outbox_message (city, id, case_id, step, round, operation, party, payload, created_at)
  select $1, o.id, o."caseId", o.step, o.round, o.operation, o.party, o.payload, o."createdAt"
  from jsonb_to_recordset($10::jsonb) as o (
    act integer, id uuid, "caseId" uuid, step text, round integer, operation text, party text,
    payload jsonb, "createdAt" timestamptz)
  where o.act not in (select act from fault)
),
new_inbox as (
  insert into inbox_message (city, party, id, received_at, case_id, operation, body)
  select $1, i.party, i.id, i."receivedAt", i."caseId", i.operation, i.body
  from inbox_in i where i.act not in (select act from fault)
),
new_idempotency as (
  insert into idempotency (city, account, key, request_hash, response, created_at)
  select $1, i.account, i.key, i."requestHash", i.response, i."createdAt"
  from idempotency_in i where i.act not in (select act from fault)
)
select
  (select coalesce(jsonb_agg(jsonb_build_object('act', f.act, 'what', f.what, 'a', f.a, 'b', f.b)
    order by f.act, f.rank), '[]') from fault f) as faults,
  (select count(end_work($1, c.id, w.item))
    from case_in c cross join lateral (
      select w.item from work_item w where w.city = $1 and w.case_id = c.id offset 0) w
    where c."expectedVersion" > 0 and c.act not in (select act from fault)
      and (c.id, w.item::text) not in (select i."caseId", i.item from item_in i)) as done,
  (select count(turn_involvement($1, c.id, c."endedAt" is null))
    from case_in c
    where c."expectedVersion" > 0 and c.act not in (select act from fault)
      and (c.id, c."endedAt" is null) not in (select h.id, h.open from held_case h)) as turned,
  (select count(spend_draft($1, i.id))
    from draft_in i where i.act not in (select act from fault)) as spent,
  (select count(answer_message($1, a.id, a.at))
    from jsonb_to_recordset($12::jsonb) as a (act integer, id uuid, at timestamptz)
    where a.act not in (select act from fault)) as answered,
  queue_jobs((select jsonb_agg(j.job order by j.position)
    from jsonb_array_elements($14::jsonb) with ordinality as j (job, position)
    where (j.job ->> 'act')::integer not in (select act from fault))) as queued
