-- Two bulletins that are opened at the same moment say the same and share a statement, which named the first of them
-- alone. Each case has its own row now: bulletins are listed along these, the newest first and a page at a time.

create table statement_of_case (
  city text collate "C" not null,
  case_id uuid not null,
  hash text collate "C" not null,
  made_at timestamptz not null,
  primary key (city, case_id),
  foreign key (city, hash) references figure_statement (city, hash)
);
comment on table statement_of_case is 'Which statement of figures each case was opened with. Bulletins are listed along it.';
insert into statement_of_case (city, case_id, hash, made_at)
  select city, case_id, hash, made_at from figure_statement where case_id is not null;
create index statement_of_case_by_age on statement_of_case (city, made_at desc, case_id desc);
create index statement_of_case_by_hash on statement_of_case (city, hash);
grant select, insert on statement_of_case to yingshang_app;
alter table statement_of_case enable row level security;
create policy own_city on statement_of_case using (city = current_setting('yingshang.city', true));
create trigger statement_of_case_is_append_only
  before update or delete or truncate on statement_of_case
  for each statement execute function refuse_rewriting_history();
