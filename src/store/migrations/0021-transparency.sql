-- Two trees grow over what happened and over who read personal data; heads of them go to people who do not trust us.

-- Readings need one order too. Rows that are there already belong to the transaction of this migration.
alter table access_log add column tx xid8 not null default pg_current_xact_id();
comment on column access_log.tx is 'Writing transaction; tells which readings can no longer be overtaken.';
create index access_log_by_transaction on access_log (city, tx);

create table read_sequence (
  city text collate "C" not null,
  log_index bigint not null check (log_index > 0),
  id uuid not null,
  hash bytea not null check (octet_length(hash) = 32),
  primary key (city, log_index),
  unique (city, id)
);
comment on table read_sequence is
  'The one order of all readings of personal data: dense from 1, given once; hash covers the whole row of access_log.';

create table read_sequencer (
  city text collate "C" primary key,
  horizon xid8 not null,
  last_index bigint not null check (last_index >= 0)
);
comment on table read_sequencer is 'How far the order of readings has been given.';

create table log_tile (
  city text collate "C" not null,
  tree text collate "C" not null check (tree in ('events', 'reads')),
  level smallint not null check (level >= 0),
  tile bigint not null check (tile >= 0),
  root bytea not null check (octet_length(root) = 32),
  leaves bytea check (octet_length(leaves) = 8192),
  primary key (city, tree, level, tile),
  check ((level = 0) = (leaves is not null))
);
comment on table log_tile is
  'Complete subtrees, 256 wide: at level 0 over leaves, above over the roots of the level below. Written once; what is not full yet is worked out from the log.';
-- Hashes do not compress, and a row is read by its root far more often than by its leaves.
alter table log_tile alter column leaves set storage external;

create table log_key (
  city text collate "C" not null,
  id text collate "C" not null,
  public_key bytea not null check (octet_length(public_key) = 32),
  since timestamptz not null,
  endorsed_by text collate "C",
  endorsement bytea check (octet_length(endorsement) = 64),
  primary key (city, id),
  check ((endorsed_by is null) = (endorsement is null))
);
comment on table log_key is
  'The keys that have signed heads. Each but the first is endorsed by the one before; private parts are kept elsewhere.';

create table tree_head (
  city text collate "C" not null,
  tree text collate "C" not null check (tree in ('events', 'reads')),
  size bigint not null check (size >= 0),
  at timestamptz not null,
  root bytea not null check (octet_length(root) = 32),
  key text collate "C" not null,
  note text not null,
  primary key (city, tree, size, at)
);
comment on table tree_head is 'Signed heads of the trees, as they were given out; note is the signed text.';

create table witness (
  city text collate "C" not null,
  name text collate "C" not null,
  public_key bytea not null check (octet_length(public_key) = 32),
  since timestamptz not null,
  primary key (city, name, public_key)
);
comment on table witness is 'Whose cosignatures are taken and shown.';

create table cosignature (
  city text collate "C" not null,
  tree text collate "C" not null,
  size bigint not null,
  at timestamptz not null,
  witness text collate "C" not null,
  cosigned_at timestamptz not null,
  line text not null,
  primary key (city, tree, size, at, witness)
);
comment on table cosignature is 'What witnesses have put under a head, by their own clocks.';

do $$
declare
  item text;
begin
  foreach item in array array['read_sequence', 'log_tile', 'log_key', 'tree_head', 'witness', 'cosignature'] loop
    execute format('create trigger %I before update or delete or truncate on %I
      for each statement execute function refuse_rewriting_history()', item || '_is_append_only', item);
    execute format('grant select, insert on %I to yingshang_app', item);
  end loop;
  grant select, insert, update on read_sequencer to yingshang_app;
  foreach item in array array[
    'read_sequence', 'read_sequencer', 'log_tile', 'log_key', 'tree_head', 'witness', 'cosignature'] loop
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
end
$$;
