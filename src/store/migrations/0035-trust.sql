-- What was counted against a day's quota serves nothing once the day is over.
grant delete on exchange_quota to yingshang_app;

-- Whoever wants their data erased must hear what is kept, without the whole log being read for it.
create table named_in (
  city text collate "C" not null,
  person text collate "C" not null,
  stream uuid not null,
  primary key (city, person, stream)
);
comment on table named_in is
  'In which cases and entries something is sealed under whose key. Follows from the log; a projector writes it.';
grant select, insert on named_in to yingshang_app;
alter table named_in enable row level security;
create policy own_city on named_in using (city = current_setting('yingshang.city', true));

-- A code by which a licence is presented at a counter is read once.
alter table ceremony drop constraint ceremony_kind_check;
alter table ceremony add constraint ceremony_kind_check
  check (kind in ('passkey', 'new-passkey', 'provider', 'licence'));
