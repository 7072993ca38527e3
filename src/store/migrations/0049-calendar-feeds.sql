-- Addresses at which an office's deadlines can be subscribed to. Only the digest of the secret part is kept.

create table calendar_feed (
  city text collate "C" not null,
  id uuid not null,
  office text collate "C" not null,
  digest bytea not null check (octet_length(digest) = 32),
  made_by text collate "C" not null,
  made_at timestamptz not null,
  revoked_at timestamptz,
  primary key (city, id),
  unique (city, digest)
);
comment on table calendar_feed is 'A secret address under which an office''s deadlines are read by calendar programs.';
create index calendar_feed_of_office on calendar_feed (city, office, made_at desc);

grant select, insert, update on calendar_feed to yingshang_app;
alter table calendar_feed enable row level security;
create policy own_city on calendar_feed using (city = current_setting('yingshang.city', true));
