-- What the engine tells people reaches each of them as a row, addressed to whoever is meant: a role of an
-- office, supervision, a party, an account. Rows for events follow from the log alone; whether somebody has
-- read one is kept apart from them, so that rebuilding loses no mark.

create table notice (
  city text collate "C" not null,
  address text collate "C" not null,
  id text collate "C" not null,
  at timestamptz not null,
  log_index bigint,
  case_id uuid,
  seq integer,
  about jsonb,
  primary key (city, address, id),
  check ((log_index is null) = (about is not null)),
  check ((log_index is null) = (case_id is null) and (case_id is null) = (seq is null))
);
comment on table notice is
  'Who is told of what: of an event of a case by its place in the log, or of what is no event, such as a deputation.';
comment on column notice.address is 'Whom it is for: "handler OFFICE", "head OFFICE", "supervisor", "party ID", "account ID" (also for whoever stands in), "self ID".';
comment on column notice.about is 'What is told where it is no event; nothing personal of a party.';
create index notice_list on notice (city, address, at desc, id desc);
create index notice_to_count on notice (city, address, log_index);

create table notice_read (
  city text collate "C" not null,
  account text collate "C" not null,
  id text collate "C" not null,
  primary key (city, account, id)
);
comment on table notice_read is 'Single notices that somebody has read.';

create table notice_mark (
  city text collate "C" not null,
  account text collate "C" not null,
  log_index bigint not null,
  primary key (city, account)
);
comment on table notice_mark is 'Up to which place in the log somebody has read all that was told.';

grant select, insert, update, delete on notice to yingshang_app;
grant select, insert, delete on notice_read to yingshang_app;
grant select, insert, update on notice_mark to yingshang_app;
alter table notice enable row level security;
create policy own_city on notice using (city = current_setting('yingshang.city', true));
alter table notice_read enable row level security;
create policy own_city on notice_read using (city = current_setting('yingshang.city', true));
alter table notice_mark enable row level security;
create policy own_city on notice_mark using (city = current_setting('yingshang.city', true));
