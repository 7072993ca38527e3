-- The plan as a ledger: what a city promised, and who answers for it.

create table plan_import (
  city text collate "C" not null,
  id uuid not null,
  file_name text not null,
  sha256 text collate "C" not null,
  state text collate "C" not null default 'review' check (state in ('review', 'applied', 'discarded')),
  version integer not null default 1,
  result jsonb not null,
  decisions jsonb not null default '{}',
  created_by text collate "C" not null,
  created_at timestamptz not null,
  closed_by text collate "C",
  closed_at timestamptz,
  primary key (city, id)
);
comment on table plan_import is
  'A plan document read in, waiting for a reviewer. It takes effect only when applied.';
create index plan_import_by_age on plan_import (city, created_at desc, id desc);

create table ledger_record (
  city text collate "C" not null,
  kind text collate "C" not null,
  key text collate "C" not null,
  position integer not null,
  content jsonb not null,
  removed boolean not null default false,
  import_id uuid,
  updated_at timestamptz not null,
  primary key (city, kind, key)
);
comment on table ledger_record is
  'Plans, measures, tasks, indicator facts, limit facts, units and what else the city''s data or an import states.';
comment on column ledger_record.import_id is
  'The accepted import the record comes from; null for the city''s own data, which never overwrites an import.';
comment on column ledger_record.removed is 'An accepted import took the record out; the city''s data does not bring it back.';
create index ledger_record_in_order on ledger_record (city, kind, position, key);
