-- A case's state is what its events make of it. Kept whole in its row, it was most of what each act wrote; now
-- it is folded when it is wanted, and long streams leave a state behind now and then to go on from.

create table case_snapshot (
  city text collate "C" not null,
  case_id uuid not null,
  version integer not null check (version > 0),
  head_hash bytea not null check (octet_length(head_hash) = 32),
  shape integer not null check (shape > 0),
  state json not null,
  primary key (city, case_id)
);
comment on table case_snapshot is
  'A state of a case with a long stream, to fold its later events from; personal fields sealed. May be deleted at any time.';
comment on column case_snapshot.shape is 'Which shape of state it is; one of another shape is passed over.';
grant select, insert, update on case_snapshot to yingshang_app;
alter table case_snapshot enable row level security;
create policy own_city on case_snapshot using (city = current_setting('yingshang.city', true));

alter table case_file add column calendar text collate "C";
update case_file set calendar = state->>'calendar';
alter table case_file alter column calendar set not null;
comment on column case_file.calendar is 'The version of the calendar its dates were last worked out under.';
comment on table case_file is
  'What lists and queues show of each case: worked out from its events, and rebuilt from them at any time.';
comment on column case_file.next_check_at is
  'When the sweep must look at the clocks again, or earlier; null when nothing runs.';
alter table case_file drop column state;
