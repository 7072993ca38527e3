-- One queue for a whole hall, whatever its people come for: a number, and nothing of who has it.

create table hall_day (
  city text collate "C" not null,
  hall text collate "C" not null,
  day date not null,
  given integer not null check (given > 0),
  primary key (city, hall, day)
);
comment on table hall_day is 'How many numbers a hall has given on a day.';

create table hall_ticket (
  city text collate "C" not null,
  id uuid not null,
  hall text collate "C" not null,
  day date not null,
  number integer not null,
  channel text collate "C" not null check (channel in ('hall', 'phone')),
  holder bytea not null,
  taken_at timestamptz not null,
  state text collate "C" not null check (state in ('waiting', 'called', 'ended', 'missed', 'left')),
  called_at timestamptz,
  called_by text collate "C",
  place text,
  ended_at timestamptz,
  primary key (city, id),
  unique (city, hall, day, number),
  check ((state in ('waiting', 'left')) or called_at is not null)
);
comment on table hall_ticket is 'A number of a hall on a day. Who has it is not known.';
comment on column hall_ticket.hall is 'The service hall, by its id in the city''s data.';
comment on column hall_ticket.holder is 'Digest of the secret that the holder''s telephone or slip has.';
comment on column hall_ticket.place is 'The window to which it was called.';
create unique index hall_ticket_by_holder on hall_ticket (city, holder);
create index hall_ticket_waiting on hall_ticket (city, hall, day, number) where state = 'waiting';

grant select, insert, update on hall_day, hall_ticket to yingshang_app;

do $$
declare
  item text;
begin
  foreach item in array array['hall_day', 'hall_ticket'] loop
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
end
$$;
