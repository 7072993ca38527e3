-- Cases as their events leave them, and the work they make.

create table case_file (
  city text collate "C" not null,
  id uuid not null,
  version integer not null check (version > 0),
  head_hash bytea not null check (octet_length(head_hash) = 32),
  number text collate "C" not null,
  query_code text collate "C" not null,
  service text collate "C" not null,
  definition text collate "C" not null,
  phase text collate "C" not null,
  region text collate "C" not null,
  office text collate "C",
  applicant_party text collate "C",
  account text collate "C",
  parent_case uuid,
  parent_step text collate "C",
  parent_round integer,
  opened_at timestamptz not null,
  accepted_at timestamptz,
  ended_at timestamptz,
  outcome text collate "C",
  outcome_class text collate "C",
  due_at timestamptz,
  next_check_at timestamptz,
  channel text collate "C" not null,
  sandbox boolean not null,
  applicant_name jsonb not null,
  search text not null,
  summary jsonb not null,
  state jsonb not null,
  primary key (city, id),
  unique (city, number)
) with (fillfactor = 80);
comment on table case_file is
  'The current state of each case: the fold of its events, with personal fields sealed. Rebuilt from events at any time.';
comment on column case_file.applicant_name is 'A plain name, or a sealed one where the applicant is a natural person.';
comment on column case_file.search is 'Lower-case words lists may be searched by; holds nothing personal.';
comment on column case_file.summary is 'What lists show besides the columns, such as the clock; holds nothing personal.';
comment on column case_file.next_check_at is 'When the sweep must look at the clocks again; null when nothing runs.';
create index case_file_by_age on case_file (city, opened_at desc, id desc);
create index case_file_by_parent on case_file (city, parent_case) where parent_case is not null;
create index case_file_to_check on case_file (city, next_check_at, id) where next_check_at is not null;
create index case_file_open_definitions on case_file (city, definition) where ended_at is null;

create table involvement (
  city text collate "C" not null,
  case_id uuid not null,
  kind text collate "C" not null check (kind in ('office', 'outside', 'party', 'account')),
  who text collate "C" not null,
  open boolean not null,
  opened_at timestamptz not null,
  primary key (city, case_id, kind, who)
);
comment on table involvement is
  'Who has, or had, a part in a case: the list of cases an office, an outside party or an applicant may see.';
create index involvement_list on involvement (city, kind, who, opened_at desc, case_id desc);
create index involvement_open_list on involvement (city, kind, who, opened_at desc, case_id desc) where open;

create table work_item (
  city text collate "C" not null,
  case_id uuid not null,
  item text collate "C" not null,
  kind text collate "C" not null,
  service text collate "C" not null,
  region text collate "C" not null,
  office text collate "C",
  outside text collate "C",
  party text collate "C",
  account text collate "C",
  step text collate "C",
  round integer not null,
  opened_at timestamptz not null,
  due_at timestamptz not null default 'infinity',
  blue_at timestamptz,
  yellow_at timestamptz,
  primary key (city, case_id, item)
);
comment on table work_item is
  'What waits for somebody now: an acceptance, a correction or an open step. due_at is infinity where nothing is due.';
create index work_item_of_office on work_item (city, office, due_at, case_id, item) where office is not null;
create index work_item_of_outside on work_item (city, outside, due_at, case_id, item) where outside is not null;
create index work_item_of_party on work_item (city, party, due_at, case_id, item) where party is not null;

create table certificate (
  city text collate "C" not null,
  id uuid not null,
  type text collate "C" not null,
  number text collate "C" not null,
  case_id uuid not null,
  holder jsonb not null,
  content jsonb not null,
  issued_at timestamptz not null,
  revoked_at timestamptz,
  primary key (city, id),
  unique (city, type, number)
);
comment on table certificate is 'Every certificate issued, so that its number can be verified.';
create index certificate_by_number on certificate (city, number);

create table draft (
  city text collate "C" not null,
  id uuid not null,
  account text collate "C" not null,
  party text collate "C",
  service text collate "C" not null,
  version integer not null check (version > 0),
  region text collate "C",
  form jsonb not null,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  primary key (city, id)
);
comment on table draft is
  'A form being filled in. Gone once submitted, in the same transaction. Personal fields are sealed.';
create index draft_of_account on draft (city, account, updated_at desc, id desc);

create table idempotency (
  city text collate "C" not null,
  account text collate "C" not null,
  key text collate "C" not null,
  request_hash text collate "C" not null,
  response jsonb not null,
  created_at timestamptz not null,
  primary key (city, account, key)
);
comment on table idempotency is 'The answer already given to a request, so that sending it twice acts once.';
create index idempotency_by_age on idempotency (city, created_at);

create table serial (
  city text collate "C" not null,
  series text collate "C" not null,
  value bigint not null,
  primary key (city, series)
);
comment on table serial is 'The last number drawn of each named series. Gaps are allowed, repeats are not.';
