-- Every night what is kept of the cases is held against their events; what came of it can be seen by day.

create table nightly_check (
  city text collate "C" not null,
  night date not null,
  begun_at timestamptz not null,
  ended_at timestamptz,
  cases bigint not null default 0,
  events bigint not null default 0,
  found bigint not null default 0,
  findings jsonb not null default '[]',
  primary key (city, night)
);
comment on table nightly_check is
  'What the check of a night came to. One process takes a night by inserting its row; ended_at is null until the check was through.';
comment on column nightly_check.findings is
  'The first hundred: the name of the case or entry, what differs and where. Nothing of what is in them.';
grant select, insert, update on nightly_check to yingshang_app;
alter table nightly_check enable row level security;
create policy own_city on nightly_check using (city = current_setting('yingshang.city', true));
