-- Data that are shared: who may ask under which key, what was asked, how often; and whom a reading was about.

-- Rows of before say nothing of it, and their hashes stay what they are.
alter table access_log add column subjects text[];
comment on column access_log.subjects is
  'Pseudonyms of the persons who were read about, where it is known; what a person may look up of themselves.';
create index access_log_of_subjects on access_log using gin (subjects);

create table exchange_key (
  city text collate "C" not null,
  kid text collate "C" not null,
  consumer text collate "C" not null,
  public_key jsonb not null,
  added_at timestamptz not null,
  added_by text collate "C" not null,
  revoked_at timestamptz,
  revoked_by text collate "C",
  primary key (city, kid),
  check ((revoked_at is null) = (revoked_by is null))
);
comment on table exchange_key is
  'Public keys under which offices and institutions ask questions over the exchange. Each has several while it changes them.';
comment on column exchange_key.consumer is 'The id of an office, or of an outside party.';
create index exchange_key_of_consumer on exchange_key (city, consumer, added_at);

create table exchange_call (
  city text collate "C" not null,
  id uuid not null,
  consumer text collate "C" not null,
  question uuid not null,
  at timestamptz not null,
  operation text collate "C" not null,
  dataset text collate "C" not null,
  purpose text not null,
  case_number text not null,
  grant_number text collate "C",
  subject text collate "C" not null,
  fields text[] not null,
  refused text collate "C",
  primary key (city, id),
  unique (city, consumer, question)
);
comment on table exchange_call is
  'Every question that came over the exchange under a known key, answered or refused: who, what, what for, in which matter. Append-only.';
comment on column exchange_call.subject is
  'A keyed digest of what was asked about: the owner of the data sees that somebody asked, the subject that it was about them.';
comment on column exchange_call.refused is 'The code of the refusal; null where it was answered.';
create index exchange_call_of_dataset on exchange_call (city, dataset, at desc, id desc);
create index exchange_call_of_subject on exchange_call (city, subject, at desc, id desc);
create trigger exchange_call_is_append_only before update or delete or truncate on exchange_call
  for each statement execute function refuse_rewriting_history();

create table exchange_quota (
  city text collate "C" not null,
  grant_number text collate "C" not null,
  day date not null,
  used integer not null check (used > 0),
  primary key (city, grant_number, day)
);
comment on table exchange_quota is 'How many questions were answered under a grant on a day of the city.';

create table outbox_replay (
  city text collate "C" not null,
  id uuid not null,
  message uuid not null,
  at timestamptz not null,
  account text collate "C" not null,
  reason text not null,
  primary key (city, id)
);
comment on table outbox_replay is 'Who had a message sent once more that had been given up, and why. Append-only.';
create index outbox_replay_of_message on outbox_replay (city, message, at);
create trigger outbox_replay_is_append_only before update or delete or truncate on outbox_replay
  for each statement execute function refuse_rewriting_history();

grant select, insert on exchange_call, outbox_replay to yingshang_app;
grant select, insert, update on exchange_key, exchange_quota to yingshang_app;

do $$
declare
  item text;
begin
  foreach item in array array['exchange_key', 'exchange_call', 'exchange_quota', 'outbox_replay'] loop
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
end
$$;
