-- Messages to and from outside parties.

create table outbox_message (
  city text collate "C" not null,
  id uuid not null,
  case_id uuid,
  step text collate "C",
  round integer,
  operation text collate "C" not null,
  party text collate "C" not null,
  payload jsonb not null,
  state text collate "C" not null default 'queued' check (state in ('queued', 'sent', 'answered', 'failed')),
  attempts integer not null default 0,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  answered_at timestamptz,
  primary key (city, id)
);
comment on table outbox_message is
  'What is to be told to an outside party, written with the act that causes it and sent afterwards.';
create index outbox_by_age on outbox_message (city, created_at desc, id desc);
create index outbox_of_case on outbox_message (city, case_id) where case_id is not null;

create table inbox_message (
  city text collate "C" not null,
  party text collate "C" not null,
  id text collate "C" not null,
  received_at timestamptz not null,
  case_id uuid,
  operation text collate "C" not null,
  body jsonb not null,
  primary key (city, party, id)
);
comment on table inbox_message is
  'Messages taken in from outside parties, written with the act they cause: the same message acts once.';
