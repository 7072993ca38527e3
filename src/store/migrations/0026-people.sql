-- Who may act for whom, how well people are known, and who works for an office from when to when. What
-- happens to these is in the log beside cases and entries: a power, a person and a member of staff have streams too.

alter table event drop constraint event_kind_check;
alter table event add constraint event_kind_check check (kind in ('case', 'entry', 'power', 'person', 'staff'));

create table people_stream (
  city text collate "C" not null,
  id uuid not null,
  kind text collate "C" not null check (kind in ('power', 'person', 'staff')),
  version integer not null check (version > 0),
  head_hash bytea not null check (octet_length(head_hash) = 32),
  primary key (city, id)
);
comment on table people_stream is 'Where the streams of powers, persons and staff end.';

drop table delegation;
create table power (
  city text collate "C" not null,
  id uuid not null,
  kind text collate "C" not null check (kind in ('representative', 'delegate', 'agency')),
  party text collate "C" not null,
  agent text collate "C" not null check (agent <> party),
  services text[] not null,
  acts text[] not null,
  from_day date not null,
  to_day date check (to_day >= from_day),
  via uuid[] not null,
  reason text not null,
  source jsonb,
  granted_by text collate "C",
  granted_at timestamptz not null,
  revoked_at timestamptz,
  revoked_by text collate "C",
  revoked_reason text,
  primary key (city, id),
  foreign key (city, party) references party (city, id),
  foreign key (city, agent) references party (city, id)
);
comment on table power is 'Who may act for which party, in which services and acts, on which days. Kept after it has ended.';
comment on column power.services is 'Codes of services, each with its parts; * is every service.';
comment on column power.via is 'The powers that whoever gave it acted by: it stands only while they do. Empty where the party itself gave it.';
comment on column power.source is 'Where a representative is known from: the register, its key and the case.';
create index power_of_agent on power (city, agent) where revoked_at is null;
create index power_of_party on power (city, party, granted_at desc);

create table real_name_proof (
  city text collate "C" not null,
  id uuid not null,
  person text collate "C" not null,
  level text collate "C" not null check (level in ('counter', 'source', 'licence')),
  how text not null,
  office text collate "C",
  case_id uuid,
  proven_by text collate "C",
  proven_at timestamptz not null,
  primary key (city, id),
  foreign key (city, person) references party (city, id)
);
comment on table real_name_proof is 'When and by what it was shown who somebody is. Append-only.';
create index real_name_proof_of_person on real_name_proof (city, person);
create trigger real_name_proof_is_append_only before update or delete or truncate on real_name_proof
  for each statement execute function refuse_rewriting_history();

-- What was begun for a party is the party's: others who may act for it go on with it.
create index draft_of_party on draft (city, party, updated_at desc, id desc) where party is not null;

-- One account may have several roles, each for some days. Whom an office has on a day is asked for with every step
-- that may be given to somebody, so that it stands in rows that an index finds.
create table account_grant (
  city text collate "C" not null,
  account text collate "C" not null,
  no integer not null,
  role text collate "C" not null,
  office text collate "C",
  from_day date not null,
  to_day date not null,
  primary key (city, account, no),
  foreign key (city, account) references account (city, id)
);
comment on table account_grant is 'The grants of accounts, written with them; -infinity and infinity where no day is named.';
create index account_grant_in_role on account_grant (city, role, office, account);
create index account_grant_of_office on account_grant (city, office, account) where office is not null;
insert into account_grant (city, account, no, role, office, from_day, to_day)
select a.city, a.id, g.no, g.item ->> 'role', g.item ->> 'office', '-infinity', 'infinity'
from account a cross join lateral jsonb_array_elements(a.grants) with ordinality as g (item, no);
alter table account drop column acting_role, drop column acting_office;

create table leaving (
  city text collate "C" not null,
  id uuid not null,
  account text collate "C" not null,
  office text collate "C" not null,
  last_day date not null,
  colleague text collate "C",
  reason text not null,
  ordered_by text collate "C" not null,
  ordered_at timestamptz not null,
  done_at timestamptz,
  left_over jsonb not null default '[]',
  primary key (city, id)
);
comment on table leaving is 'Who leaves an office, after which day, and who takes their open work; null: the office.';
comment on column leaving.done_at is 'When nothing of that office was assigned to them any more.';
comment on column leaving.left_over is 'What could not be handed over at the last try, with the code of the reason.';
create index leaving_of_account on leaving (city, account, office, id desc);
create index leaving_to_do on leaving (city, last_day) where done_at is null;

do $$
declare
  item text;
begin
  foreach item in array array['people_stream', 'power', 'real_name_proof', 'account_grant', 'leaving'] loop
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
  grant select, insert, update on people_stream to yingshang_app;
  grant select, insert, update (revoked_at, revoked_by, revoked_reason) on power to yingshang_app;
  grant select, insert on real_name_proof to yingshang_app;
  grant select, insert, update, delete on account_grant, leaving to yingshang_app;
end
$$;
