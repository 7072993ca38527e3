-- How people show who they are, and how long that holds.

alter table session
  add column id uuid not null default gen_random_uuid(),
  add column seen_at timestamptz,
  add column proven_at timestamptz,
  add column proven_by text collate "C" check (proven_by in ('password', 'factor')),
  add column way text collate "C" not null default 'password',
  add column device text not null default '';
create unique index session_of_id on session (city, id);
create index session_of_account on session (city, account);
comment on column session.id is 'By which its owner names it; it opens nothing.';
comment on column session.seen_at is 'When it was last used, to within some minutes; null until then.';
comment on column session.proven_at is 'When its owner last showed all that they have to show who they are.';
comment on column session.proven_by is 'password where there is nothing more, factor for a passkey or a one-time code.';
comment on column session.way is 'password, passkey, or the provider that vouched for the person.';
comment on column session.device is 'Browser and system in words, such as Firefox, Linux.';

create table sign_in_failure (
  city text collate "C" not null,
  subject bytea not null,
  failures integer not null check (failures > 0),
  last_at timestamptz not null,
  until timestamptz,
  primary key (city, subject)
);
comment on table sign_in_failure is
  'Attempts that have not succeeded, counted before they are looked at, so that many at once count too. What subject names is told by nobody without the master key.';
create index sign_in_failure_by_age on sign_in_failure (city, last_at);

create table totp (
  city text collate "C" not null,
  account text collate "C" not null,
  secret bytea not null,
  confirmed_at timestamptz,
  last_step bigint not null default 0,
  created_at timestamptz not null,
  primary key (city, account),
  foreign key (city, account) references account (city, id)
);
comment on table totp is 'Secrets of authenticator apps (RFC 6238), sealed by the master key. A step that has been used is not taken again.';

create table recovery_code (
  city text collate "C" not null,
  account text collate "C" not null,
  digest bytea not null,
  issued_by text collate "C",
  expires_at timestamptz,
  primary key (city, account, digest),
  foreign key (city, account) references account (city, id)
);
comment on table recovery_code is
  'Codes for whoever has lost a second factor, each for one use; with issued_by one that an administrator gave out, to set a new password.';

create table passkey (
  city text collate "C" not null,
  id text collate "C" not null,
  account text collate "C" not null,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null,
  label text not null,
  created_at timestamptz not null,
  used_at timestamptz,
  primary key (city, id),
  foreign key (city, account) references account (city, id)
);
comment on table passkey is 'Public keys by which people sign in without a password (WebAuthn).';
create index passkey_of_account on passkey (city, account);

create table ceremony (
  city text collate "C" not null,
  digest bytea not null,
  kind text collate "C" not null check (kind in ('passkey', 'new-passkey', 'provider')),
  account text collate "C",
  content jsonb not null,
  expires_at timestamptz not null,
  primary key (city, digest)
);
comment on table ceremony is 'What was asked of a browser and is awaited from it: taken once, for some minutes.';
create index ceremony_by_expiry on ceremony (city, expires_at);

create table identity_link (
  city text collate "C" not null,
  provider text collate "C" not null,
  subject text collate "C" not null,
  account text collate "C" not null,
  level text collate "C" not null,
  linked_at timestamptz not null,
  primary key (city, provider, subject),
  foreign key (city, account) references account (city, id)
);
comment on table identity_link is 'Who somebody is at another provider, as told by a verified identity number and name.';
create index identity_link_of_account on identity_link (city, account);

create table account_record (
  city text collate "C" not null,
  id uuid not null,
  account text collate "C" not null,
  at timestamptz not null,
  kind text collate "C" not null,
  by_account text collate "C",
  device text not null,
  primary key (city, id)
);
comment on table account_record is
  'What happened to somebody''s ways of signing in: who set, used, changed or took away what. Append-only.';
create index account_record_of_account on account_record (city, account, at desc, id);

create table api_client (
  city text collate "C" not null,
  id text collate "C" not null,
  name text not null,
  account text collate "C" not null,
  secret_digest text collate "C" not null,
  scopes text[] not null,
  created_by text collate "C" not null,
  created_at timestamptz not null,
  revoked_at timestamptz,
  primary key (city, id),
  foreign key (city, account) references account (city, id)
);
comment on table api_client is
  'Programs that may ask for somebody, within scopes (OAuth 2 client credentials). Of the secret only a digest is kept.';

create table provider_record (
  city text collate "C" not null,
  model text collate "C" not null,
  digest bytea not null,
  payload jsonb not null,
  grant_id text collate "C",
  uid text collate "C",
  expires_at timestamptz,
  primary key (city, model, digest)
);
comment on table provider_record is
  'What the embedded OpenID provider keeps: interactions, codes, tokens, each under the digest of its id.';
create index provider_record_of_grant on provider_record (city, grant_id) where grant_id is not null;
create index provider_record_by_uid on provider_record (city, model, uid) where uid is not null;
create index provider_record_by_expiry on provider_record (city, expires_at);

create trigger account_record_is_append_only before update or delete or truncate on account_record
  for each statement execute function refuse_rewriting_history();

do $$
declare
  item text;
begin
  foreach item in array array[
    'sign_in_failure', 'totp', 'recovery_code', 'passkey', 'ceremony', 'identity_link', 'api_client',
    'provider_record', 'account_record'] loop
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
  grant select, insert on account_record to yingshang_app;
  grant select, insert, update on api_client to yingshang_app;
  grant select, insert, delete on identity_link to yingshang_app;
  grant select, insert, update, delete on
    sign_in_failure, totp, recovery_code, passkey, ceremony, provider_record
  to yingshang_app;
end
$$;
