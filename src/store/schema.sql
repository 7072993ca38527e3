table access_log (row level security)
  -- Every reading of personal data: who, when, why, of which case. Append-only.
  city text collate "C" not null
  id uuid not null
  at timestamp with time zone not null
  account text collate "C" not null
  purpose text not null
  case_id uuid
  fields text[] not null
  tx xid8 not null default pg_current_xact_id() -- Writing transaction; tells which readings can no longer be overtaken.
  access_log_pkey: PRIMARY KEY (city, id)
  CREATE INDEX access_log_by_transaction ON public.access_log USING btree (city, tx)
  CREATE INDEX access_log_of_case ON public.access_log USING btree (city, case_id, at)
  CREATE TRIGGER access_log_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.access_log FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table account (row level security)
  -- A sign-in with its roles. party is set for applicants and delegates.
  city text collate "C" not null
  id text collate "C" not null
  username text collate "C" not null
  password_hash text collate "C"
  name jsonb not null
  grants jsonb not null
  party text collate "C"
  demonstration boolean not null
  disabled_at timestamp with time zone
  updated_at timestamp with time zone not null
  acting_role text collate "C" default ((grants -> 0) ->> 'role'::text) -- The role of the first grant, by which the person acts.
  acting_office text collate "C" default ((grants -> 0) ->> 'office'::text) -- The office of the first grant.
  account_pkey: PRIMARY KEY (city, id)
  account_city_username_key: UNIQUE (city, username)
  CREATE INDEX account_in_role ON public.account USING btree (city, acting_role, acting_office) WHERE (disabled_at IS NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table case_file (row level security)
  -- What lists and queues show of each case: worked out from its events, and rebuilt from them at any time.
  city text collate "C" not null
  id uuid not null
  version integer not null
  head_hash bytea not null
  number text collate "C" not null
  query_code text collate "C" not null
  service text collate "C" not null
  definition text collate "C" not null
  phase text collate "C" not null
  region text collate "C" not null
  office text collate "C"
  applicant_party text collate "C"
  account text collate "C"
  parent_case uuid
  parent_step text collate "C"
  parent_round integer
  opened_at timestamp with time zone not null
  accepted_at timestamp with time zone
  ended_at timestamp with time zone
  outcome text collate "C"
  outcome_class text collate "C"
  due_at timestamp with time zone
  next_check_at timestamp with time zone -- When the sweep must look at the clocks again, or earlier; null when nothing runs.
  channel text collate "C" not null
  sandbox boolean not null
  applicant_name jsonb not null -- A plain name, or a sealed one where the applicant is a natural person.
  search text not null -- Lower-case words lists may be searched by; holds nothing personal.
  summary jsonb not null -- What lists show besides the columns, such as the clock; holds nothing personal.
  calendar text collate "C" not null -- The version of the calendar its dates were last worked out under.
  case_file_head_hash_check: CHECK ((octet_length(head_hash) = 32))
  case_file_version_check: CHECK ((version > 0))
  case_file_pkey: PRIMARY KEY (city, id)
  case_file_city_number_key: UNIQUE (city, number)
  CREATE INDEX case_file_by_age ON public.case_file USING btree (city, opened_at DESC, id DESC)
  CREATE INDEX case_file_by_parent ON public.case_file USING btree (city, parent_case) WHERE (parent_case IS NOT NULL)
  CREATE INDEX case_file_of_party ON public.case_file USING btree (city, applicant_party, opened_at DESC, id DESC) WHERE (applicant_party IS NOT NULL)
  CREATE INDEX case_file_open_definitions ON public.case_file USING btree (city, definition) WHERE (ended_at IS NULL)
  CREATE INDEX case_file_to_check ON public.case_file USING btree (city, next_check_at, id) WHERE (next_check_at IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table case_snapshot (row level security)
  -- A state of a case with a long stream, to fold its later events from; personal fields sealed. May be deleted at any time.
  city text collate "C" not null
  case_id uuid not null
  version integer not null
  head_hash bytea not null
  shape integer not null -- Which shape of state it is; one of another shape is passed over.
  state json not null
  case_snapshot_head_hash_check: CHECK ((octet_length(head_hash) = 32))
  case_snapshot_shape_check: CHECK ((shape > 0))
  case_snapshot_version_check: CHECK ((version > 0))
  case_snapshot_pkey: PRIMARY KEY (city, case_id)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table certificate (row level security)
  -- Every certificate issued, so that its number can be verified.
  city text collate "C" not null
  id uuid not null
  type text collate "C" not null
  number text collate "C" not null
  case_id uuid not null
  holder jsonb not null
  content jsonb not null
  issued_at timestamp with time zone not null
  revoked_at timestamp with time zone
  certificate_pkey: PRIMARY KEY (city, id)
  certificate_city_type_number_key: UNIQUE (city, type, number)
  CREATE INDEX certificate_by_number ON public.certificate USING btree (city, number)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table contribution (row level security)
  -- What one case adds to one indicator. Figures and drill-down read nothing else. excluded holds the reason, null when counted.
  city text collate "C" not null
  indicator text collate "C" not null
  source uuid not null
  formula integer not null
  period text collate "C" not null
  region text collate "C" not null
  channel text collate "C" not null
  value double precision
  numerator boolean
  excluded jsonb
  sandbox boolean not null
  contribution_pkey: PRIMARY KEY (city, indicator, source)
  CREATE INDEX contribution_by_period ON public.contribution USING btree (city, indicator, period, region, source)
  CREATE INDEX contribution_of_source ON public.contribution USING btree (city, source)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table cosignature (row level security)
  -- What witnesses have put under a head, by their own clocks.
  city text collate "C" not null
  tree text collate "C" not null
  size bigint not null
  at timestamp with time zone not null
  witness text collate "C" not null
  cosigned_at timestamp with time zone not null
  line text not null
  cosignature_pkey: PRIMARY KEY (city, tree, size, at, witness)
  CREATE TRIGGER cosignature_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.cosignature FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table definition (row level security)
  -- Services, registers and indicators as they were when published. A published version never changes.
  city text collate "C" not null
  kind text collate "C" not null
  code text collate "C" not null
  version integer not null
  hash bytea not null
  canonical jsonb not null
  published_at timestamp with time zone not null
  definition_hash_check: CHECK ((octet_length(hash) = 32))
  definition_version_check: CHECK ((version > 0))
  definition_pkey: PRIMARY KEY (city, kind, code, version)
  CREATE TRIGGER definition_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.definition FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table delegation (row level security)
  -- Which person may act for which enterprise, and in what.
  city text collate "C" not null
  enterprise text collate "C" not null
  person text collate "C" not null
  scopes text[] not null
  delegation_city_enterprise_fkey: FOREIGN KEY (city, enterprise) REFERENCES party(city, id)
  delegation_city_person_fkey: FOREIGN KEY (city, person) REFERENCES party(city, id)
  delegation_pkey: PRIMARY KEY (city, enterprise, person)
  CREATE INDEX delegation_of_person ON public.delegation USING btree (city, person)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table deputy (row level security)
  -- Who acts in whose stead, on which days. Whatever is done so says for whom it was done.
  city text collate "C" not null
  account text collate "C" not null
  deputy text collate "C" not null
  from_day date not null
  to_day date not null
  reason text not null
  named_by text collate "C" not null
  named_at timestamp with time zone not null
  office text collate "C" not null -- Where the one stands in for the other.
  deputy_check: CHECK ((to_day >= from_day))
  deputy_pkey: PRIMARY KEY (city, deputy, account, office, from_day)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table draft (row level security)
  -- A form being filled in. Gone once submitted, in the same transaction. Personal fields are sealed.
  city text collate "C" not null
  id uuid not null
  account text collate "C" not null
  party text collate "C"
  service text collate "C" not null
  version integer not null
  region text collate "C"
  form jsonb not null
  created_at timestamp with time zone not null
  updated_at timestamp with time zone not null
  draft_version_check: CHECK ((version > 0))
  draft_pkey: PRIMARY KEY (city, id)
  CREATE INDEX draft_of_account ON public.draft USING btree (city, account, updated_at DESC, id DESC)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table event (row level security)
  -- One fact per row, never changed or deleted. Personal fields of body are sealed; hash covers the sealed form and prev_hash.
  city text collate "C" not null
  stream uuid not null
  seq integer not null
  kind text collate "C" not null
  type text collate "C" not null
  schema smallint not null
  occurred_at timestamp with time zone not null -- The legal moment.
  recorded_at timestamp with time zone not null -- When the system wrote it down.
  actor jsonb not null
  body jsonb not null
  prev_hash bytea
  hash bytea not null
  tx xid8 not null default pg_current_xact_id() -- Writing transaction; tells the sequencer which events can no longer be overtaken.
  event_check: CHECK (((seq = 1) = (prev_hash IS NULL)))
  event_hash_check: CHECK ((octet_length(hash) = 32))
  event_kind_check: CHECK ((kind = ANY (ARRAY['case'::text, 'entry'::text])))
  event_prev_hash_check: CHECK ((octet_length(prev_hash) = 32))
  event_schema_check: CHECK ((schema > 0))
  event_seq_check: CHECK ((seq > 0))
  event_pkey: PRIMARY KEY (city, stream, seq)
  CREATE INDEX event_by_transaction ON public.event USING btree (city, tx)
  CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table event_sequence (row level security)
  -- The one order of all events of a city: dense from 1, given once, kept through restores.
  city text collate "C" not null
  log_index bigint not null
  stream uuid not null
  seq integer not null
  event_sequence_log_index_check: CHECK ((log_index > 0))
  event_sequence_pkey: PRIMARY KEY (city, log_index)
  event_sequence_city_stream_seq_key: UNIQUE (city, stream, seq)
  CREATE TRIGGER event_sequence_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event_sequence FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table idempotency (row level security)
  -- The answer already given to a request, so that sending it twice acts once.
  city text collate "C" not null
  account text collate "C" not null
  key text collate "C" not null
  request_hash text collate "C" not null
  response jsonb not null
  created_at timestamp with time zone not null
  idempotency_pkey: PRIMARY KEY (city, account, key)
  CREATE INDEX idempotency_by_age ON public.idempotency USING btree (city, created_at)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table inbox_message (row level security)
  -- Messages taken in from outside parties, written with the act they cause: the same message acts once.
  city text collate "C" not null
  party text collate "C" not null
  id text collate "C" not null
  received_at timestamp with time zone not null
  case_id uuid
  operation text collate "C" not null
  body jsonb not null
  inbox_message_pkey: PRIMARY KEY (city, party, id)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table involvement (row level security)
  -- Which offices and outside parties have, or had, a part in a case: the list of cases they may see.
  city text collate "C" not null
  case_id uuid not null
  kind text collate "C" not null
  who text collate "C" not null
  open boolean not null
  opened_at timestamp with time zone not null
  involvement_kind_check: CHECK ((kind = ANY (ARRAY['office'::text, 'outside'::text])))
  involvement_pkey: PRIMARY KEY (city, case_id, kind, who)
  CREATE INDEX involvement_list ON public.involvement USING btree (city, kind, who, opened_at DESC, case_id DESC)
  CREATE INDEX involvement_open_list ON public.involvement USING btree (city, kind, who, opened_at DESC, case_id DESC) WHERE open
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table ledger_record (row level security)
  -- Plans, measures, tasks, indicator facts, limit facts, units and what else the city's data or an import states.
  city text collate "C" not null
  kind text collate "C" not null
  key text collate "C" not null
  position integer not null
  content jsonb not null
  removed boolean not null default false -- An accepted import took the record out; the city's data does not bring it back.
  import_id uuid -- The accepted import the record comes from; null for the city's own data, which never overwrites an import.
  updated_at timestamp with time zone not null
  ledger_record_pkey: PRIMARY KEY (city, kind, key)
  CREATE INDEX ledger_record_in_order ON public.ledger_record USING btree (city, kind, "position", key)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table log_key (row level security)
  -- The keys that have signed heads. Each but the first is endorsed by the one before; private parts are kept elsewhere.
  city text collate "C" not null
  id text collate "C" not null
  public_key bytea not null
  since timestamp with time zone not null
  endorsed_by text collate "C"
  endorsement bytea
  log_key_check: CHECK (((endorsed_by IS NULL) = (endorsement IS NULL)))
  log_key_endorsement_check: CHECK ((octet_length(endorsement) = 64))
  log_key_public_key_check: CHECK ((octet_length(public_key) = 32))
  log_key_pkey: PRIMARY KEY (city, id)
  CREATE TRIGGER log_key_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_key FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table log_tile (row level security)
  -- Complete subtrees, 256 wide: at level 0 over leaves, above over the roots of the level below. Written once; what is not full yet is worked out from the log.
  city text collate "C" not null
  tree text collate "C" not null
  level smallint not null
  tile bigint not null
  root bytea not null
  leaves bytea
  log_tile_check: CHECK (((level = 0) = (leaves IS NOT NULL)))
  log_tile_leaves_check: CHECK ((octet_length(leaves) = 8192))
  log_tile_level_check: CHECK ((level >= 0))
  log_tile_root_check: CHECK ((octet_length(root) = 32))
  log_tile_tile_check: CHECK ((tile >= 0))
  log_tile_tree_check: CHECK ((tree = ANY (ARRAY['events'::text, 'reads'::text])))
  log_tile_pkey: PRIMARY KEY (city, tree, level, tile)
  CREATE TRIGGER log_tile_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.log_tile FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table nightly_check (row level security)
  -- What the check of a night came to. One process takes a night by inserting its row; ended_at is null until the check was through.
  city text collate "C" not null
  night date not null
  begun_at timestamp with time zone not null
  ended_at timestamp with time zone
  cases bigint not null default 0
  events bigint not null default 0
  found bigint not null default 0
  findings jsonb not null default '[]'::jsonb -- The first hundred: the name of the case or entry, what differs and where. Nothing of what is in them.
  nightly_check_pkey: PRIMARY KEY (city, night)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table notice (row level security)
  -- Who is told of what: of an event of a case by its place in the log, or of what is no event, such as a deputation.
  city text collate "C" not null
  address text collate "C" not null -- Whom it is for: "handler OFFICE", "head OFFICE", "supervisor", "party ID", "account ID" (also for whoever stands in), "self ID".
  id text collate "C" not null
  at timestamp with time zone not null
  log_index bigint
  case_id uuid
  seq integer
  about jsonb -- What is told where it is no event; nothing personal of a party.
  notice_check: CHECK (((log_index IS NULL) = (about IS NOT NULL)))
  notice_check1: CHECK ((((log_index IS NULL) = (case_id IS NULL)) AND ((case_id IS NULL) = (seq IS NULL))))
  notice_pkey: PRIMARY KEY (city, address, id)
  CREATE INDEX notice_list ON public.notice USING btree (city, address, at DESC, id DESC)
  CREATE INDEX notice_to_count ON public.notice USING btree (city, address, log_index)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table notice_mark (row level security)
  -- Up to which place in the log somebody has read all that was told.
  city text collate "C" not null
  account text collate "C" not null
  log_index bigint not null
  notice_mark_pkey: PRIMARY KEY (city, account)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table notice_read (row level security)
  -- Single notices that somebody has read.
  city text collate "C" not null
  account text collate "C" not null
  id text collate "C" not null
  notice_read_pkey: PRIMARY KEY (city, account, id)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select

table outbox_message (row level security)
  -- What is to be told to an outside party, written with the act that causes it and sent afterwards.
  city text collate "C" not null
  id uuid not null
  case_id uuid
  step text collate "C"
  round integer
  operation text collate "C" not null
  party text collate "C" not null
  payload jsonb not null
  state text collate "C" not null default 'queued'::text
  attempts integer not null default 0
  last_error text
  created_at timestamp with time zone not null
  sent_at timestamp with time zone
  answered_at timestamp with time zone
  outbox_message_state_check: CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'answered'::text, 'failed'::text])))
  outbox_message_pkey: PRIMARY KEY (city, id)
  CREATE INDEX outbox_by_age ON public.outbox_message USING btree (city, created_at DESC, id DESC)
  CREATE INDEX outbox_of_case ON public.outbox_message USING btree (city, case_id) WHERE (case_id IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table party (row level security)
  -- Enterprises and natural persons who ask. What is personal in content is sealed.
  city text collate "C" not null
  id text collate "C" not null
  kind text collate "C" not null
  identifier_mark text collate "C" not null -- A keyed digest of the resident ID or unified code, to find the party by.
  person text collate "C"
  content jsonb not null
  updated_at timestamp with time zone not null
  party_kind_check: CHECK ((kind = ANY (ARRAY['person'::text, 'enterprise'::text])))
  party_pkey: PRIMARY KEY (city, id)
  party_city_identifier_mark_key: UNIQUE (city, identifier_mark)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table person_key (row level security)
  -- One key per natural person, wrapped by the city's master key. Erasing it makes all that was sealed under it unreadable.
  city text collate "C" not null
  person text collate "C" not null -- A pseudonym: a keyed digest of the identity number, never the number itself.
  key bytea
  created_at timestamp with time zone not null
  erased_at timestamp with time zone
  person_key_check: CHECK (((key IS NULL) = (erased_at IS NOT NULL)))
  person_key_pkey: PRIMARY KEY (city, person)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table plan_import (row level security)
  -- A plan document read in, waiting for a reviewer. It takes effect only when applied.
  city text collate "C" not null
  id uuid not null
  file_name text not null
  sha256 text collate "C" not null
  state text collate "C" not null default 'review'::text
  version integer not null default 1
  result jsonb not null
  decisions jsonb not null default '{}'::jsonb
  created_by text collate "C" not null
  created_at timestamp with time zone not null
  closed_by text collate "C"
  closed_at timestamp with time zone
  lines text[] not null default '{}'::text[] -- The document as it was read, line by line; what was found in it names lines from 1.
  plan_import_state_check: CHECK ((state = ANY (ARRAY['review'::text, 'applied'::text, 'discarded'::text])))
  plan_import_pkey: PRIMARY KEY (city, id)
  CREATE INDEX plan_import_by_age ON public.plan_import USING btree (city, created_at DESC, id DESC)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table projector (row level security)
  -- The log index up to which each projector has read.
  city text collate "C" not null
  name text collate "C" not null
  position bigint not null
  projector_position_check: CHECK (("position" >= 0))
  projector_pkey: PRIMARY KEY (city, name)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table read_sequence (row level security)
  -- The one order of all readings of personal data: dense from 1, given once; hash covers the whole row of access_log.
  city text collate "C" not null
  log_index bigint not null
  id uuid not null
  hash bytea not null
  read_sequence_hash_check: CHECK ((octet_length(hash) = 32))
  read_sequence_log_index_check: CHECK ((log_index > 0))
  read_sequence_pkey: PRIMARY KEY (city, log_index)
  read_sequence_city_id_key: UNIQUE (city, id)
  CREATE TRIGGER read_sequence_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.read_sequence FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table read_sequencer (row level security)
  -- How far the order of readings has been given.
  city text collate "C" not null
  horizon xid8 not null
  last_index bigint not null
  read_sequencer_last_index_check: CHECK ((last_index >= 0))
  read_sequencer_pkey: PRIMARY KEY (city)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table register_entry (row level security)
  -- The current state of each register entry. A closed entry keeps its key; opened again it continues its stream.
  city text collate "C" not null
  id uuid not null
  register text collate "C" not null
  key text collate "C" not null
  version integer not null
  head_hash bytea not null
  open boolean not null
  content jsonb not null
  public jsonb -- The fields the register publishes; null when it publishes none.
  search text not null -- Lower-case words of the public part.
  case_id uuid -- The case that wrote the entry last.
  updated_at timestamp with time zone not null
  register_entry_head_hash_check: CHECK ((octet_length(head_hash) = 32))
  register_entry_version_check: CHECK ((version > 0))
  register_entry_pkey: PRIMARY KEY (city, id)
  register_entry_city_register_key_key: UNIQUE (city, register, key)
  CREATE INDEX register_entry_of_case ON public.register_entry USING btree (city, case_id) WHERE (case_id IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table schema_migration
  -- Which numbered changes this schema has had.
  id integer not null
  name text not null
  hash text not null
  applied_at timestamp with time zone not null default now()
  schema_migration_pkey: PRIMARY KEY (id)

table sequencer (row level security)
  -- How far the order of events has been given: every event of a transaction below horizon has its index.
  city text collate "C" not null
  horizon xid8 not null
  last_index bigint not null
  sequencer_last_index_check: CHECK ((last_index >= 0))
  sequencer_pkey: PRIMARY KEY (city)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table serial (row level security)
  -- The last number drawn of each named series. Gaps are allowed, repeats are not.
  city text collate "C" not null
  series text collate "C" not null
  value bigint not null
  serial_pkey: PRIMARY KEY (city, series)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table session (row level security)
  -- Who is signed in. Only a digest of the token is kept.
  city text collate "C" not null
  token_hash bytea not null
  account text collate "C" not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  session_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id) ON DELETE CASCADE
  session_pkey: PRIMARY KEY (city, token_hash)
  CREATE INDEX session_by_expiry ON public.session USING btree (city, expires_at)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table tree_head (row level security)
  -- Signed heads of the trees, as they were given out; note is the signed text.
  city text collate "C" not null
  tree text collate "C" not null
  size bigint not null
  at timestamp with time zone not null
  root bytea not null
  key text collate "C" not null
  note text not null
  tree_head_root_check: CHECK ((octet_length(root) = 32))
  tree_head_size_check: CHECK ((size >= 0))
  tree_head_tree_check: CHECK ((tree = ANY (ARRAY['events'::text, 'reads'::text])))
  tree_head_pkey: PRIMARY KEY (city, tree, size, at)
  CREATE TRIGGER tree_head_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.tree_head FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table witness (row level security)
  -- Whose cosignatures are taken and shown.
  city text collate "C" not null
  name text collate "C" not null
  public_key bytea not null
  since timestamp with time zone not null
  witness_public_key_check: CHECK ((octet_length(public_key) = 32))
  witness_pkey: PRIMARY KEY (city, name, public_key)
  CREATE TRIGGER witness_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.witness FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table work_item (row level security)
  -- What waits for somebody now: an acceptance, a correction or an open step. due_at is infinity where nothing is due.
  city text collate "C" not null
  case_id uuid not null
  item text collate "C" not null
  kind text collate "C" not null
  service text collate "C" not null
  region text collate "C" not null
  office text collate "C"
  outside text collate "C"
  party text collate "C"
  account text collate "C"
  step text collate "C"
  round integer not null
  opened_at timestamp with time zone not null
  due_at timestamp with time zone not null default 'infinity'::timestamp with time zone
  blue_at timestamp with time zone
  yellow_at timestamp with time zone
  assignee text collate "C" -- The one account it waits for; null where anybody of the office may do it.
  work_item_pkey: PRIMARY KEY (city, case_id, item)
  CREATE INDEX work_item_gathering ON public.work_item USING btree (city, due_at, case_id, item) WHERE (kind = 'gather'::text)
  CREATE INDEX work_item_of_assignee ON public.work_item USING btree (city, assignee, due_at, case_id, item) WHERE (assignee IS NOT NULL)
  CREATE INDEX work_item_of_office ON public.work_item USING btree (city, office, due_at, case_id, item) WHERE (office IS NOT NULL)
  CREATE INDEX work_item_of_outside ON public.work_item USING btree (city, outside, due_at, case_id, item) WHERE (outside IS NOT NULL)
  CREATE INDEX work_item_of_party ON public.work_item USING btree (city, party, due_at, case_id, item) WHERE (party IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

CREATE OR REPLACE FUNCTION public.answer_message(of_city text, of_id uuid, at timestamp with time zone)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  update outbox_message set state = 'answered', answered_at = at where city = of_city and id = of_id;
end
$function$
-- An outside party has answered what it was asked.
-- executed by: all

CREATE OR REPLACE FUNCTION public.end_work(of_city text, of_case uuid, of_item text)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  delete from work_item where city = of_city and case_id = of_case and item = of_item;
end
$function$
-- What waited for somebody waits no more.
-- executed by: all

CREATE OR REPLACE FUNCTION public.hold_entry(of_city text, of_register text, of_key text, writes boolean, OUT id uuid, OUT version integer)
 RETURNS record
 LANGUAGE plpgsql
AS $function$
declare
  lock bigint := hashtextextended(concat_ws(' ', of_city, of_register, of_key), 0);
begin
  if writes then
    perform pg_advisory_xact_lock(lock);
  else
    perform pg_advisory_xact_lock_shared(lock);
  end if;
  select r.id, r.version into id, version
    from register_entry r where r.city = of_city and r.register = of_register and r.key = of_key;
end
$function$
-- Holds the key of an entry until the transaction ends, whether there is an entry or not, and tells what is there then: also what was committed after the calling statement began.
-- executed by: all

CREATE OR REPLACE FUNCTION public.queue_jobs(jobs jsonb)
 RETURNS integer
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  queued integer;
begin
  if jobs is null or jsonb_array_length(jobs) = 0 then
    return 0;
  end if;
  select count(*) into queued from graphile_worker.add_jobs(array(
    select row(
      current_setting('yingshang.city') || '/' || (j->>'task'), coalesce(j->'payload', '{}')::json,
      j->>'queue', (j->>'runAt')::timestamptz, (j->>'maxAttempts')::smallint, j->>'key',
      (j->>'priority')::smallint, null
    )::graphile_worker.job_spec
    from jsonb_array_elements(jobs) with ordinality as t (j, n)
    order by n
  ));
  return queued;
end
$function$
-- Queues background jobs of this connection's city: [{task, payload, key, runAt, queue, maxAttempts, priority}]. A job with the key of a waiting one replaces it.
-- executed by: yingshang_app

CREATE OR REPLACE FUNCTION public.refuse_rewriting_history()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  raise exception 'table % is append-only', tg_table_name using errcode = 'restrict_violation';
end
$function$
-- Second guard of append-only tables: refuses even those whose grants would allow a change.
-- executed by: all

CREATE OR REPLACE FUNCTION public.spend_draft(of_city text, of_id uuid)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  delete from draft where city = of_city and id = of_id;
end
$function$
-- The draft has become a case.
-- executed by: all

CREATE OR REPLACE FUNCTION public.turn_involvement(of_city text, of_case uuid, is_open boolean)
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  update involvement set open = is_open where city = of_city and case_id = of_case and open <> is_open;
end
$function$
-- Tells all readers of a case, past ones too, that it has ended or was reopened.
-- executed by: all
