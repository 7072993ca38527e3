-- Whether a case is open was written into the row of each of its readers and into two of their three indexes; an
-- ending case wrote them all anew, and the space that its old entries took was searched at every act after that.
-- What is open stands in a table of its own now, and leaves it.

create table open_involvement (
  city text collate "C" not null,
  kind text collate "C" not null,
  who text collate "C" not null,
  opened_at timestamptz not null,
  case_id uuid not null,
  primary key (city, kind, who, opened_at, case_id)
);
comment on table open_involvement is 'Which of the rows of involvement are of cases that have not ended.';
insert into open_involvement (city, kind, who, opened_at, case_id)
select city, kind, who, opened_at, case_id from involvement where open;
grant select, insert, delete on open_involvement to yingshang_app;
alter table open_involvement enable row level security;
create policy own_city on open_involvement using (city = current_setting('yingshang.city', true));

alter table involvement drop column open;
-- Lists are read backwards: new cases come at the end of an office's part, where pages fill up.
drop index involvement_list;
create index involvement_list on involvement (city, kind, who, opened_at, case_id) with (deduplicate_items = off);
-- The index by which the rows of a case are found is made last, as in 0010.
alter table involvement drop constraint involvement_pkey, add primary key (city, case_id, kind, who);

-- No two entries of these are alike: nothing is gained by looking for such when a page is full.
alter index work_item_of_office set (deduplicate_items = off);
alter index work_item_of_outside set (deduplicate_items = off);
alter index work_item_of_party set (deduplicate_items = off);
alter index work_item_of_assignee set (deduplicate_items = off);
alter index case_file_by_age set (deduplicate_items = off);
alter index case_file_of_party set (deduplicate_items = off);
alter index case_file_to_check set (deduplicate_items = off);

-- Answers are forgotten by their age, and lie in its order.
drop index idempotency_by_age;
create index idempotency_by_age on idempotency using brin (created_at) with (autosummarize = on);

-- Acts are stored by one function. What each brings comes as rows of these types, one array for each kind of
-- rows, in binary: nothing is read from text, and what a batch has not got costs nothing.

create type given_case as (
  act integer, id uuid, version integer, head_hash bytea, number text, query_code text, service text,
  definition text, phase text, region text, office text, applicant_party text, account text,
  parent_case uuid, parent_step text, parent_round integer, opened_at timestamptz, accepted_at timestamptz,
  ended_at timestamptz, outcome text, outcome_class text, due_at timestamptz, next_check_at timestamptz,
  channel text, sandbox boolean, applicant_name jsonb, search text, summary jsonb, calendar text);
create type given_move as (
  act integer, id uuid, expected_version integer, version integer, head_hash bytea,
  definition text, phase text, region text, office text, applicant_party text, account text, accepted_at timestamptz, ended_at timestamptz, outcome text,
  outcome_class text, due_at timestamptz, next_check_at timestamptz, applicant_name jsonb, search text,
  summary jsonb, calendar text);
create type given_turn as (act integer, case_id uuid, open boolean);
create type given_snapshot as (
  act integer, case_id uuid, version integer, head_hash bytea, shape integer, state json);
create type given_event as (
  act integer, stream uuid, seq integer, kind text, type text, schema smallint, occurred_at timestamptz,
  recorded_at timestamptz, actor jsonb, body jsonb, prev_hash bytea, hash bytea);
create type given_item as (
  act integer, case_id uuid, item text, kind text, service text, region text, office text, outside text,
  party text, account text, step text, assignee text, round integer, opened_at timestamptz,
  due_at timestamptz, blue_at timestamptz, yellow_at timestamptz);
create type given_end as (act integer, case_id uuid, item text);
create type given_part as (
  act integer, case_id uuid, kind text, who text, open boolean, opened_at timestamptz);
create type given_door as (act integer, "case" uuid, item text, round integer);
create type given_key as (
  act integer, account text, key text, request_hash text, response jsonb, created_at timestamptz);
create type given_entry as (
  act integer, id uuid, register text, key text, expected_version integer, version integer, head_hash bytea,
  open boolean, content jsonb, public jsonb, search text, case_id uuid, updated_at timestamptz);
create type given_fact as (act integer, register text, key text, version integer);
create type given_draft as (act integer, id uuid, version integer);
create type given_certificate as (
  act integer, id uuid, type text, number text, case_id uuid, holder jsonb, content jsonb,
  issued_at timestamptz);
create type given_revocation as (act integer, id uuid, at timestamptz);
create type given_question as (
  act integer, id uuid, case_id uuid, step text, round integer, operation text, party text, payload jsonb,
  created_at timestamptz);
create type given_message as (
  act integer, party text, id text, received_at timestamptz, case_id uuid, operation text, body jsonb);
create type given_answer as (act integer, id uuid, at timestamptz);
create type given_job as (act integer, job jsonb);

create type act_fault as (act integer, rank integer, what text, a text, b text);
create type held_entry as (register text, key text, id uuid, version integer);

-- Rows that were found by their keys just now are changed where they lie. With indexes left out there is one
-- plan for that, whatever the tables held when it was made.

create function move_cases(moves given_move[], places tid[], faulty integer[]) returns void
  language plpgsql set enable_indexscan = off as $$
begin
  update case_file f set
    version = m.version, head_hash = m.head_hash, definition = m.definition, phase = m.phase,
    region = m.region, office = m.office, applicant_party = m.applicant_party, account = m.account, accepted_at = m.accepted_at,
    ended_at = m.ended_at, outcome = m.outcome, outcome_class = m.outcome_class, due_at = m.due_at,
    next_check_at = m.next_check_at, applicant_name = m.applicant_name, search = m.search,
    summary = m.summary, calendar = m.calendar
  from unnest(moves, places) as m (
    act, id, expected_version, version, head_hash, definition, phase, region, office, applicant_party, account,
    accepted_at, ended_at, outcome, outcome_class, due_at, next_check_at, applicant_name, search, summary,
    calendar, place)
  where f.ctid = m.place and m.act <> all (faulty);
end
$$;

drop function end_work(text, uuid, text);
create function end_work(places tid[]) returns void
  language plpgsql set enable_indexscan = off as $$
begin
  delete from work_item w where w.ctid = any (places);
end
$$;

drop function turn_involvement(text, uuid, boolean);
drop function hold_entry(text, text, text, boolean);

create function close_involvement(places tid[]) returns void
  language plpgsql set enable_indexscan = off as $$
begin
  delete from open_involvement o where o.ctid = any (places);
end
$$;

create function commit_acts(
  of_city text, cases given_case[], moves given_move[], turns given_turn[], snapshots given_snapshot[],
  events given_event[], items given_item[], ends given_end[], parts given_part[], doors given_door[],
  keys given_key[], entries given_entry[], facts given_fact[], drafts given_draft[],
  certificates given_certificate[], revocations given_revocation[], questions given_question[],
  messages given_message[], answers given_answer[], jobs given_job[]
) returns jsonb language plpgsql as $$
declare
  faults act_fault[] := '{}';
  faulty integer[] := '{}';
  held held_entry[];
  places tid[];
  versions integer[];
begin
  -- Keys of entries are held before the rows of cases, and both in one order: nobody waits in a ring.
  if entries is not null or facts is not null then
    perform case when k.writes
        then pg_advisory_xact_lock(k.place) else pg_advisory_xact_lock_shared(k.place) end
      from (
        select hashtextextended(concat_ws(' ', of_city, a.register, a.key), 0) as place,
          bool_or(a.writes) as writes
        from (
          select e.register, e.key, true as writes from unnest(entries) e
          union all select f.register, f.key, false from unnest(facts) f) a
        group by 1 order by 1 offset 0) k;
    held := array(
      select (k.register, k.key, r.id, r.version)::held_entry
      from (
        select e.register, e.key from unnest(entries) e
        union select f.register, f.key from unnest(facts) f) k
      cross join lateral (
        select r.id, r.version from register_entry r
        where r.city = of_city and r.register = k.register and r.key = k.key limit 1) r);
    faults := faults || array(
      select (e.act, 5, case when e.expected_version = 0 then 'key-taken' else 'entry' end, e.register, e.key)::act_fault
      from unnest(entries) e
      where (e.expected_version = 0 and (e.register, e.key) in (select h.register, h.key from unnest(held) h))
        or (e.expected_version > 0 and (e.register, e.key, e.expected_version, e.id) not in (
          select h.register, h.key, h.version, h.id from unnest(held) h)));
    faults := faults || array(
      select (f.act, 6, 'relied', f.register, f.key)::act_fault
      from unnest(facts) f
      where (f.version = 0 and (f.register, f.key) in (select h.register, h.key from unnest(held) h))
        or (f.version > 0 and (f.register, f.key, f.version) not in (
          select h.register, h.key, h.version from unnest(held) h)));
  end if;

  if moves is not null then
    select array_agg(f.place order by m.n), array_agg(f.version order by m.n) into places, versions
    from (select m.id, m.n from unnest(moves) with ordinality m (
        act, id, expected_version, version, head_hash, definition, phase, region, office, applicant_party, account,
        accepted_at, ended_at, outcome, outcome_class, due_at, next_check_at, applicant_name, search, summary,
        calendar, n) order by m.id offset 0) m
    left join lateral (
      select f.ctid as place, f.version from case_file f
      where f.city = of_city and f.id = m.id limit 1 for update) f on true;
    faults := faults || array(
      select (m.act, 3, 'case', m.id::text, null)::act_fault
      from unnest(moves, versions) as m (
        act, id, expected_version, version, head_hash, definition, phase, region, office, applicant_party, account,
        accepted_at, ended_at, outcome, outcome_class, due_at, next_check_at, applicant_name, search, summary,
        calendar, found)
      where m.found is distinct from m.expected_version);
  end if;

  -- A case that joins another's gathering holds its door: it closes before, or behind, but never meanwhile.
  -- Cases are held first, so that whoever closes a door has its case already.
  if doors is not null then
    faults := faults || array(
      select (d.act, 3, 'door', d.case::text, d.item)::act_fault
      from (select d.* from unnest(doors) d order by d.case, d.item offset 0) d
      left join lateral (
        select true as open from work_item w
        where w.city = of_city and w.case_id = d.case and w.item = d.item and w.round = d.round
        limit 1 for share) w on true
      where w.open is null);
  end if;

  if keys is not null then
    faults := faults || array(
      select (k.act, 1, 'idempotency', k.account, k.key)::act_fault
      from unnest(keys) k cross join lateral (
        select from idempotency i where i.city = of_city and i.account = k.account and i.key = k.key limit 1) i);
  end if;

  if drafts is not null then
    faults := faults || array(
      select (g.act, 4, 'draft', g.id::text, null)::act_fault
      from (select g.* from unnest(drafts) g order by g.id offset 0) g
      left join lateral (
        select d.version from draft d where d.city = of_city and d.id = g.id limit 1 for update) d on true
      where d.version is distinct from g.version);
  end if;

  if messages is not null then
    faults := faults || array(
      select (m.act, 2, 'inbox', m.party, m.id)::act_fault
      from unnest(messages) m cross join lateral (
        select from inbox_message i where i.city = of_city and i.party = m.party and i.id = m.id limit 1) i);
  end if;

  if cardinality(faults) > 0 then
    faulty := array(select f.act from unnest(faults) f);
  end if;

  if cases is not null then
    insert into case_file (
      city, id, version, head_hash, number, query_code, service, definition, phase, region, office,
      applicant_party, account, parent_case, parent_step, parent_round, opened_at, accepted_at, ended_at,
      outcome, outcome_class, due_at, next_check_at, channel, sandbox, applicant_name, search, summary, calendar)
    select
      of_city, c.id, c.version, c.head_hash, c.number, c.query_code, c.service, c.definition, c.phase, c.region,
      c.office, c.applicant_party, c.account, c.parent_case, c.parent_step, c.parent_round, c.opened_at,
      c.accepted_at, c.ended_at, c.outcome, c.outcome_class, c.due_at, c.next_check_at, c.channel, c.sandbox,
      c.applicant_name, c.search, c.summary, c.calendar
    from unnest(cases) c where c.act <> all (faulty);
  end if;
  if moves is not null then
    perform move_cases(moves, places, faulty);
  end if;
  if snapshots is not null then
    insert into case_snapshot (city, case_id, version, head_hash, shape, state)
    select of_city, s.case_id, s.version, s.head_hash, s.shape, s.state
    from unnest(snapshots) s where s.act <> all (faulty)
    on conflict (city, case_id) do update set
      version = excluded.version, head_hash = excluded.head_hash, shape = excluded.shape, state = excluded.state;
  end if;
  if entries is not null then
    insert into register_entry as r (
      city, id, register, key, version, head_hash, open, content, public, search, case_id, updated_at)
    select of_city, e.id, e.register, e.key, e.version, e.head_hash, e.open, e.content,
      nullif(e.public, 'null'), e.search, e.case_id, e.updated_at
    from unnest(entries) e where e.act <> all (faulty)
    on conflict (city, id) do update set
      version = excluded.version, head_hash = excluded.head_hash, open = excluded.open,
      content = excluded.content, public = excluded.public, search = excluded.search,
      case_id = coalesce(excluded.case_id, r.case_id), updated_at = excluded.updated_at;
  end if;
  if events is not null then
    insert into event (
      city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
    select of_city, e.stream, e.seq, e.kind, e.type, e.schema, e.occurred_at, e.recorded_at, e.actor, e.body,
      e.prev_hash, e.hash
    from unnest(events) e where e.act <> all (faulty);
  end if;

  -- What waits no more; where that is not known, the case alone: of what waited, all that is not given.
  if ends is not null then
    places := array(
      select w.place
      from unnest(ends) e cross join lateral (
        select w.ctid as place, w.item from work_item w
        where w.city = of_city and w.case_id = e.case_id and w.item = e.item limit 1) w
      where e.act <> all (faulty));
    places := places || array(
      select w.place
      from unnest(ends) e cross join lateral (
        select w.ctid as place, w.item::text as item from work_item w
        where w.city = of_city and w.case_id = e.case_id offset 0) w
      where e.item is null and e.act <> all (faulty)
        and (e.case_id, w.item) not in (select i.case_id, i.item from unnest(items) i));
    perform end_work(places);
  end if;
  if items is not null then
    insert into work_item as w (
      city, case_id, item, kind, service, region, office, outside, party, account, step, assignee,
      round, opened_at, due_at, blue_at, yellow_at)
    select
      of_city, i.case_id, i.item, i.kind, i.service, i.region, i.office, i.outside, i.party, i.account, i.step,
      i.assignee, i.round, i.opened_at, coalesce(i.due_at, 'infinity'), i.blue_at, i.yellow_at
    from unnest(items) i where i.act <> all (faulty)
    on conflict (city, case_id, item) do update set
      kind = excluded.kind, region = excluded.region, office = excluded.office, outside = excluded.outside,
      party = excluded.party, account = excluded.account, step = excluded.step,
      assignee = excluded.assignee, round = excluded.round, opened_at = excluded.opened_at,
      due_at = excluded.due_at, blue_at = excluded.blue_at, yellow_at = excluded.yellow_at
    where (w.kind, w.region, w.office, w.outside, w.party, w.account, w.step, w.assignee, w.round,
        w.opened_at, w.due_at, w.blue_at, w.yellow_at)
      is distinct from (excluded.kind, excluded.region, excluded.office, excluded.outside, excluded.party,
        excluded.account, excluded.step, excluded.assignee, excluded.round, excluded.opened_at,
        excluded.due_at, excluded.blue_at, excluded.yellow_at);
  end if;
  if parts is not null then
    insert into involvement (city, case_id, kind, who, opened_at)
    select of_city, p.case_id, p.kind, p.who, p.opened_at
    from unnest(parts) p where p.act <> all (faulty)
    on conflict (city, case_id, kind, who) do nothing;
    insert into open_involvement (city, kind, who, opened_at, case_id)
    select of_city, p.kind, p.who, p.opened_at, p.case_id
    from unnest(parts) p where p.open and p.act <> all (faulty)
    on conflict (city, kind, who, opened_at, case_id) do nothing;
  end if;
  -- Whoever has had a part in a case learns that it has ended, or goes on.
  if turns is not null then
    places := array(
      select o.place
      from unnest(turns) t cross join lateral (
        select v.kind, v.who, v.opened_at from involvement v
        where v.city = of_city and v.case_id = t.case_id offset 0) v
      cross join lateral (
        select o.ctid as place from open_involvement o
        where o.city = of_city and o.kind = v.kind and o.who = v.who and o.opened_at = v.opened_at
          and o.case_id = t.case_id limit 1) o
      where not t.open and t.act <> all (faulty));
    perform close_involvement(places);
    insert into open_involvement (city, kind, who, opened_at, case_id)
    select of_city, v.kind, v.who, v.opened_at, t.case_id
    from unnest(turns) t cross join lateral (
      select v.kind, v.who, v.opened_at from involvement v
      where v.city = of_city and v.case_id = t.case_id offset 0) v
    where t.open and t.act <> all (faulty)
    on conflict (city, kind, who, opened_at, case_id) do nothing;
  end if;

  if keys is not null then
    insert into idempotency (city, account, key, request_hash, response, created_at)
    select of_city, k.account, k.key, k.request_hash, k.response, k.created_at
    from unnest(keys) k where k.act <> all (faulty);
  end if;
  if drafts is not null then
    perform spend_draft(of_city, g.id) from unnest(drafts) g where g.act <> all (faulty);
  end if;
  if certificates is not null then
    insert into certificate (city, id, type, number, case_id, holder, content, issued_at)
    select of_city, c.id, c.type, c.number, c.case_id, c.holder, c.content, c.issued_at
    from unnest(certificates) c where c.act <> all (faulty);
  end if;
  if revocations is not null then
    perform revoke_certificate(of_city, r.id, r.at) from unnest(revocations) r where r.act <> all (faulty);
  end if;
  if questions is not null then
    insert into outbox_message (city, id, case_id, step, round, operation, party, payload, created_at)
    select of_city, q.id, q.case_id, q.step, q.round, q.operation, q.party, q.payload, q.created_at
    from unnest(questions) q where q.act <> all (faulty);
  end if;
  if messages is not null then
    insert into inbox_message (city, party, id, received_at, case_id, operation, body)
    select of_city, m.party, m.id, m.received_at, m.case_id, m.operation, m.body
    from unnest(messages) m where m.act <> all (faulty);
  end if;
  if answers is not null then
    perform answer_message(of_city, a.id, a.at) from unnest(answers) a where a.act <> all (faulty);
  end if;
  if jobs is not null then
    perform queue_jobs((
      select jsonb_agg(j.job order by j.n) from unnest(jobs) with ordinality j (act, job, n)
      where j.act <> all (faulty)));
  end if;

  if cardinality(faults) = 0 then
    return null;
  end if;
  return (
    select jsonb_agg(jsonb_build_object('act', f.act, 'what', f.what, 'a', f.a, 'b', f.b) order by f.act, f.rank)
    from unnest(faults) f);
end
$$;

comment on function move_cases(given_move[], tid[], integer[]) is 'The rows of cases after these acts, at the places where the cases were found and held.';
comment on function end_work(tid[]) is 'What waited for somebody waits no more.';
comment on function close_involvement(tid[]) is 'These readers no longer have their cases among the open ones.';
comment on function commit_acts is
  'Stores acts, each entirely or not at all, and tells what is wrong with those that it did not store: [{act, what, a, b}], or null. An act is known by its number in `act`.';

create function revoke_certificate(of_city text, of_id uuid, at timestamptz) returns void language plpgsql as $$
begin
  update certificate set revoked_at = at where city = of_city and id = of_id;
end
$$;
comment on function revoke_certificate(text, uuid, timestamptz) is 'A certificate stops being valid.';
