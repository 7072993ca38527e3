-- A case keeps the last moment of its clock when it has ended, so that bulletins about an earlier day count what was late
-- on it, and offices are measured by what was recorded. Those that had ended before have none yet: a pass of the worker
-- works it out from the clock they kept, and takes its city off this list.

create index case_file_by_ending on case_file (city, ended_at, id) where ended_at is not null;

create table days_to_keep (
  city text collate "C" primary key,
  after uuid not null
);
comment on table days_to_keep is
  'Cities whose ended cases are still to be given the last moment of their clock, and how far that has come.';
insert into days_to_keep (city, after)
select distinct city, '00000000-0000-0000-0000-000000000000'::uuid from case_file;

alter table days_to_keep enable row level security;
create policy own_city on days_to_keep using (city = current_setting('yingshang.city', true));
grant select, update, delete on days_to_keep to yingshang_app;
