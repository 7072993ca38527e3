-- Files: what people hand in with an application or an act. The bytes lie in pieces, each sealed under the key
-- of the person whose case it is, so that destroying that key makes them unreadable with everything else.

create table file_content (
  city text collate "C" not null,
  address text collate "C" not null,
  person text collate "C" not null,
  size integer not null check (size > 0),
  complete boolean not null,
  created_at timestamptz not null,
  primary key (city, address)
);
comment on table file_content is
  'The bytes of files, each once for each person whose key seals it, however often it is handed in.';
comment on column file_content.address is
  'A keyed digest of the person and of the SHA-256 of the bytes: nobody can try out whether some file is here.';

create table file_chunk (
  city text collate "C" not null,
  address text collate "C" not null,
  n integer not null check (n >= 0),
  data bytea not null,
  primary key (city, address, n),
  foreign key (city, address) references file_content (city, address) on delete cascade
);
comment on table file_chunk is 'One sealed piece of a file: a random start, then ciphertext and tag.';
-- Sealed bytes do not shrink.
alter table file_chunk alter column data set storage external;

create table file (
  city text collate "C" not null,
  id uuid not null,
  account text collate "C" not null,
  draft uuid,
  address text collate "C" not null,
  about jsonb not null,
  type text collate "C" not null,
  size integer not null,
  ready boolean not null,
  created_at timestamptz not null,
  primary key (city, id),
  foreign key (city, address) references file_content (city, address)
);
comment on table file is 'A file that somebody sends, or has sent: whose, what for, and under which name.';
comment on column file.about is 'Its name and the SHA-256 of its bytes, sealed.';
comment on column file.ready is 'All of it has arrived and was looked through.';
create index file_of_draft on file (city, draft) where draft is not null;
create index file_of_content on file (city, address);
create index file_by_age on file (city, created_at, id);

create table file_use (
  city text collate "C" not null,
  file uuid not null,
  case_id uuid not null,
  settled boolean not null,
  created_at timestamptz not null,
  primary key (city, file, case_id),
  foreign key (city, file) references file (city, id) on delete cascade
);
comment on table file_use is
  'Which cases a file is for. Written before the act that hands it in: whether it was, the case''s events say.';
comment on column file_use.settled is 'The case''s events have been seen to name it: from then on it stays.';
create index file_use_of_case on file_use (city, case_id);
create index file_use_open on file_use (city, created_at) where not settled;

grant select, insert, update, delete on file_content, file_chunk, file, file_use to yingshang_app;
alter table file_content enable row level security;
create policy own_city on file_content using (city = current_setting('yingshang.city', true));
alter table file_chunk enable row level security;
create policy own_city on file_chunk using (city = current_setting('yingshang.city', true));
alter table file enable row level security;
create policy own_city on file using (city = current_setting('yingshang.city', true));
alter table file_use enable row level security;
create policy own_city on file_use using (city = current_setting('yingshang.city', true));
