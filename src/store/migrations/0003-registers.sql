-- Registers: typed ledgers whose entries are streams of their own.

create table register_entry (
  city text collate "C" not null,
  id uuid not null,
  register text collate "C" not null,
  key text collate "C" not null,
  version integer not null check (version > 0),
  head_hash bytea not null check (octet_length(head_hash) = 32),
  open boolean not null,
  content jsonb not null,
  public jsonb,
  search text not null,
  case_id uuid,
  updated_at timestamptz not null,
  primary key (city, id),
  unique (city, register, key)
) with (fillfactor = 80);
comment on table register_entry is
  'The current state of each register entry. A closed entry keeps its key; opened again it continues its stream.';
comment on column register_entry.public is 'The fields the register publishes; null when it publishes none.';
comment on column register_entry.search is 'Lower-case words of the public part.';
comment on column register_entry.case_id is 'The case that wrote the entry last.';
create index register_entry_of_case on register_entry (city, case_id) where case_id is not null;
