-- Channels with equal standing: several people sign one content, each on a device of their own or at a desk; a clerk fills
-- in for somebody who is there or on the telephone; helpers prepare what others send.

-- What happens to a round of signatures is in the log too, in a stream of its own. Kinds that other changes added stay.
do $$
declare
  held record;
begin
  for held in
    select c.conrelid::regclass::text as of_table, c.conname, pg_get_constraintdef(c.oid) as said
    from pg_constraint c
    where c.conname in ('event_kind_check', 'people_stream_kind_check')
  loop
    execute format('alter table %s drop constraint %I', held.of_table, held.conname);
    execute format('alter table %s add constraint %I %s', held.of_table, held.conname,
      replace(held.said, '''staff''::text', '''staff''::text, ''signing''::text'));
  end loop;
end
$$;

create table signature_round (
  city text collate "C" not null,
  id uuid not null,
  draft uuid not null,
  draft_version integer not null,
  service text collate "C" not null,
  party text collate "C",
  begun_by text collate "C" not null,
  hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
  nonce jsonb not null,
  state text collate "C" not null check (state in ('open', 'complete', 'refused', 'void', 'submitted')),
  begun_at timestamptz not null,
  ended_at timestamptz,
  case_id uuid,
  fault text collate "C",
  primary key (city, id)
);
comment on table signature_round is 'One content that was frozen for several people to sign: a draft in one version.';
comment on column signature_round.hash is 'SHA-256 of the canonical content with its nonce, so that nobody tries contents out.';
comment on column signature_round.fault is 'Why it could not be handed in by itself when all had signed: the code of the refusal.';
create unique index signature_round_under_way on signature_round (city, draft) where state in ('open', 'complete');
create index signature_round_of_draft on signature_round (city, draft, begun_at desc);

create table signature_ask (
  city text collate "C" not null,
  round uuid not null,
  no integer not null,
  mark text collate "C" not null,
  roles text[] not null,
  name jsonb not null,
  phone jsonb,
  own_phone boolean not null default false,
  phone_mark text collate "C",
  links integer not null default 0,
  state text collate "C" not null check (state in ('waiting', 'signed', 'refused')),
  asked_at timestamptz not null,
  link bytea,
  tries integer not null default 0,
  code_at timestamptz,
  how text collate "C" check (how in ('account', 'link', 'link-own', 'desk-drawn', 'desk-paper')),
  at timestamptz,
  account text collate "C",
  powers uuid[] not null default '{}',
  file uuid,
  reason jsonb,
  primary key (city, round, no),
  unique (city, round, mark),
  foreign key (city, round) references signature_round (city, id),
  check ((state = 'waiting') = (at is null))
);
comment on table signature_ask is 'Who is asked to sign a content, in which capacities, and what they said.';
comment on column signature_ask.mark is 'The pseudonym of whoever is asked, by their identity number or unified code.';
comment on column signature_ask.link is 'Digest of the token in the link that was sent to their telephone.';
comment on column signature_ask.tries is 'How often an identity number or a code was tried at the link.';
comment on column signature_ask.own_phone is 'Whether the number was known as their own before, and not only entered for them.';
comment on column signature_ask.phone_mark is 'A keyed digest of the number, to count what is sent there.';
comment on column signature_ask.links is 'How many links were sent.';
create index signature_ask_of_number on signature_ask (city, phone_mark, asked_at) where phone_mark is not null;
create index signature_ask_of_person on signature_ask (city, mark, asked_at desc);
create unique index signature_ask_by_link on signature_ask (city, link) where link is not null;

create table counter_visit (
  city text collate "C" not null,
  id uuid not null,
  office text collate "C" not null,
  clerk text collate "C" not null,
  channel text collate "C" not null check (channel in ('counter', 'phone')),
  ticket text not null,
  party text collate "C" not null,
  document text collate "C",
  service text collate "C" not null,
  draft uuid not null,
  opened_at timestamptz not null,
  ended_at timestamptz,
  case_id uuid,
  primary key (city, id),
  foreign key (city, party) references party (city, id),
  check (channel = 'phone' or document is not null)
);
comment on table counter_visit is 'Somebody at a counter or on the telephone, for whom a clerk fills in a form.';
create index counter_visit_of_office on counter_visit (city, office, opened_at desc, id desc);
create unique index counter_visit_of_draft on counter_visit (city, draft);

create table helper (
  city text collate "C" not null,
  account text collate "C" not null,
  kind text collate "C" not null check (kind in ('staff', 'volunteer')),
  office text collate "C" not null,
  services text[] not null,
  regions text[] not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  added_by text collate "C" not null,
  added_at timestamptz not null,
  primary key (city, account)
);
comment on table helper is 'Who helps others with their applications: in which services and regions, on which days. Public.';

create table help_request (
  city text collate "C" not null,
  id uuid not null,
  service text collate "C" not null,
  region text collate "C" not null,
  account text collate "C" not null,
  party text collate "C",
  draft uuid not null,
  helper text collate "C",
  asked_at timestamptz not null,
  taken_at timestamptz,
  ended_at timestamptz,
  rating smallint check (rating between 1 and 5),
  primary key (city, id)
);
comment on table help_request is 'Somebody asks for help with an application, and with that lets a helper read and fill it in until it ends.';
create unique index help_request_of_draft on help_request (city, draft) where ended_at is null;
create index help_request_waiting on help_request (city, asked_at) where ended_at is null;
create index help_request_of_account on help_request (city, account, asked_at desc);

grant select, insert, update on signature_round, signature_ask, counter_visit, help_request to yingshang_app;
grant select, insert, update, delete on helper to yingshang_app;

do $$
declare
  item text;
begin
  foreach item in array array['signature_round', 'signature_ask', 'counter_visit', 'helper', 'help_request'] loop
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
end
$$;
