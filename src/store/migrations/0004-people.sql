-- Who is who, and the keys under which what is personal is kept.

create table person_key (
  city text collate "C" not null,
  person text collate "C" not null,
  key bytea,
  created_at timestamptz not null,
  erased_at timestamptz,
  primary key (city, person),
  check ((key is null) = (erased_at is not null))
);
comment on table person_key is
  'One key per natural person, wrapped by the city''s master key. Erasing it makes all that was sealed under it unreadable.';
comment on column person_key.person is 'A pseudonym: a keyed digest of the identity number, never the number itself.';

create table party (
  city text collate "C" not null,
  id text collate "C" not null,
  kind text collate "C" not null check (kind in ('person', 'enterprise')),
  identifier_mark text collate "C" not null,
  person text collate "C",
  content jsonb not null,
  updated_at timestamptz not null,
  primary key (city, id),
  unique (city, identifier_mark)
);
comment on table party is 'Enterprises and natural persons who ask. What is personal in content is sealed.';
comment on column party.identifier_mark is 'A keyed digest of the resident ID or unified code, to find the party by.';

create table delegation (
  city text collate "C" not null,
  enterprise text collate "C" not null,
  person text collate "C" not null,
  scopes text[] not null,
  primary key (city, enterprise, person),
  foreign key (city, enterprise) references party (city, id),
  foreign key (city, person) references party (city, id)
);
comment on table delegation is 'Which person may act for which enterprise, and in what.';
create index delegation_of_person on delegation (city, person);

create table account (
  city text collate "C" not null,
  id text collate "C" not null,
  username text collate "C" not null,
  password_hash text collate "C",
  name jsonb not null,
  grants jsonb not null,
  party text collate "C",
  demonstration boolean not null,
  disabled_at timestamptz,
  updated_at timestamptz not null,
  primary key (city, id),
  unique (city, username)
);
comment on table account is 'A sign-in with its roles. party is set for applicants and delegates.';

create table session (
  city text collate "C" not null,
  token_hash bytea not null,
  account text collate "C" not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  primary key (city, token_hash),
  foreign key (city, account) references account (city, id) on delete cascade
);
comment on table session is 'Who is signed in. Only a digest of the token is kept.';
create index session_by_expiry on session (city, expires_at);

create table access_log (
  city text collate "C" not null,
  id uuid not null,
  at timestamptz not null,
  account text collate "C" not null,
  purpose text not null,
  case_id uuid,
  fields text[] not null,
  primary key (city, id)
);
comment on table access_log is 'Every reading of personal data: who, when, why, of which case. Append-only.';
create index access_log_of_case on access_log (city, case_id, at);
create trigger access_log_is_append_only before update or delete or truncate on access_log
  for each statement execute function refuse_rewriting_history();
