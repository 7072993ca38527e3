-- What happened, once and for all: every case and every register entry is a stream of events.

create function refuse_rewriting_history() returns trigger language plpgsql as $$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;
comment on function refuse_rewriting_history() is
  'Second guard of append-only tables: refuses even those whose grants would allow a change.';

create table event (
  city text collate "C" not null,
  stream uuid not null,
  seq integer not null check (seq > 0),
  kind text collate "C" not null check (kind in ('case', 'entry')),
  type text collate "C" not null,
  schema smallint not null check (schema > 0),
  occurred_at timestamptz not null,
  recorded_at timestamptz not null,
  actor jsonb not null,
  body jsonb not null,
  prev_hash bytea check (octet_length(prev_hash) = 32),
  hash bytea not null check (octet_length(hash) = 32),
  tx xid8 not null default pg_current_xact_id(),
  primary key (city, stream, seq),
  check ((seq = 1) = (prev_hash is null))
);
comment on table event is
  'One fact per row, never changed or deleted. Personal fields of body are sealed; hash covers the sealed form and prev_hash.';
comment on column event.occurred_at is 'The legal moment.';
comment on column event.recorded_at is 'When the system wrote it down.';
comment on column event.tx is 'Writing transaction; tells the sequencer which events can no longer be overtaken.';
create index event_by_transaction on event (city, tx);
create trigger event_is_append_only before update or delete or truncate on event
  for each statement execute function refuse_rewriting_history();

create table event_sequence (
  city text collate "C" not null,
  log_index bigint not null check (log_index > 0),
  stream uuid not null,
  seq integer not null,
  primary key (city, log_index),
  unique (city, stream, seq)
);
comment on table event_sequence is
  'The one order of all events of a city: dense from 1, given once, kept through restores.';
create trigger event_sequence_is_append_only before update or delete or truncate on event_sequence
  for each statement execute function refuse_rewriting_history();

create table sequencer (
  city text collate "C" primary key,
  horizon xid8 not null,
  last_index bigint not null check (last_index >= 0)
);
comment on table sequencer is
  'How far the order of events has been given: every event of a transaction below horizon has its index.';

create table definition (
  city text collate "C" not null,
  kind text collate "C" not null,
  code text collate "C" not null,
  version integer not null check (version > 0),
  hash bytea not null check (octet_length(hash) = 32),
  canonical jsonb not null,
  published_at timestamptz not null,
  primary key (city, kind, code, version)
);
comment on table definition is
  'Services, registers and indicators as they were when published. A published version never changes.';
create trigger definition_is_append_only before update or delete or truncate on definition
  for each statement execute function refuse_rewriting_history();
