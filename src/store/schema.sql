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
  subjects text[] -- Pseudonyms of the persons who were read about, where it is known; what a person may look up of themselves.
  access_log_pkey: PRIMARY KEY (city, id)
  CREATE INDEX access_log_by_transaction ON public.access_log USING btree (city, tx)
  CREATE INDEX access_log_of_case ON public.access_log USING btree (city, case_id, at)
  CREATE INDEX access_log_of_subjects ON public.access_log USING gin (subjects)
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
  account_pkey: PRIMARY KEY (city, id)
  account_city_username_key: UNIQUE (city, username)
  CREATE INDEX account_of_party ON public.account USING btree (city, party) WHERE (party IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table account_grant (row level security)
  -- The grants of accounts, written with them; -infinity and infinity where no day is named.
  city text collate "C" not null
  account text collate "C" not null
  no integer not null
  role text collate "C" not null
  office text collate "C"
  from_day date not null
  to_day date not null
  account_grant_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id)
  account_grant_pkey: PRIMARY KEY (city, account, no)
  CREATE INDEX account_grant_in_role ON public.account_grant USING btree (city, role, office, account)
  CREATE INDEX account_grant_of_office ON public.account_grant USING btree (city, office, account) WHERE (office IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table account_record (row level security)
  -- What happened to somebody's ways of signing in: who set, used, changed or took away what. Append-only.
  city text collate "C" not null
  id uuid not null
  account text collate "C" not null
  at timestamp with time zone not null
  kind text collate "C" not null
  by_account text collate "C"
  device text not null
  account_record_pkey: PRIMARY KEY (city, id)
  CREATE INDEX account_record_of_account ON public.account_record USING btree (city, account, at DESC, id)
  CREATE TRIGGER account_record_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.account_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table api_client (row level security)
  -- Programs that may ask for somebody, within scopes (OAuth 2 client credentials). Of the secret only a digest is kept.
  city text collate "C" not null
  id text collate "C" not null
  name text not null
  account text collate "C" not null
  secret_digest text collate "C" not null
  scopes text[] not null
  created_by text collate "C" not null
  created_at timestamp with time zone not null
  revoked_at timestamp with time zone
  api_client_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id)
  api_client_pkey: PRIMARY KEY (city, id)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table calendar_feed (row level security)
  -- A secret address under which an office's deadlines are read by calendar programs.
  city text collate "C" not null
  id uuid not null
  office text collate "C" not null
  digest bytea not null
  made_by text collate "C" not null
  made_at timestamp with time zone not null
  revoked_at timestamp with time zone
  calendar_feed_digest_check: CHECK ((octet_length(digest) = 32))
  calendar_feed_pkey: PRIMARY KEY (city, id)
  calendar_feed_city_digest_key: UNIQUE (city, digest)
  CREATE INDEX calendar_feed_of_office ON public.calendar_feed USING btree (city, office, made_at DESC)
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
  CREATE INDEX case_file_by_age ON public.case_file USING btree (city, opened_at DESC, id DESC) WITH (deduplicate_items=off)
  CREATE INDEX case_file_by_ending ON public.case_file USING btree (city, ended_at, id) WHERE (ended_at IS NOT NULL)
  CREATE INDEX case_file_by_parent ON public.case_file USING btree (city, parent_case) WHERE (parent_case IS NOT NULL)
  CREATE INDEX case_file_of_party ON public.case_file USING btree (city, applicant_party, opened_at DESC, id DESC) WITH (deduplicate_items=off) WHERE (applicant_party IS NOT NULL)
  CREATE INDEX case_file_open_by_due ON public.case_file USING btree (city, due_at) WHERE (ended_at IS NULL)
  CREATE INDEX case_file_open_definitions ON public.case_file USING btree (city, definition) WHERE (ended_at IS NULL)
  CREATE INDEX case_file_to_check ON public.case_file USING btree (city, next_check_at, id) WITH (deduplicate_items=off) WHERE (next_check_at IS NOT NULL)
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

table ceremony (row level security)
  -- What was asked of a browser and is awaited from it: taken once, for some minutes.
  city text collate "C" not null
  digest bytea not null
  kind text collate "C" not null
  account text collate "C"
  content jsonb not null
  expires_at timestamp with time zone not null
  ceremony_kind_check: CHECK ((kind = ANY (ARRAY['passkey'::text, 'new-passkey'::text, 'provider'::text, 'licence'::text])))
  ceremony_pkey: PRIMARY KEY (city, digest)
  CREATE INDEX ceremony_by_expiry ON public.ceremony USING btree (city, expires_at)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

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
  version integer not null default 1 -- The how-manieth certificate of this type and number.
  superseded_by uuid -- The certificate that took its place.
  expires_on date -- Last day on which it holds; null for one that holds for good.
  party text collate "C" -- Whoever asked for it.
  holder_code text collate "C" -- The holder's unified code, where its type says which field has it.
  status_index bigint -- Its place in the city's status list, given when something signed first names it.
  certificate_status_index_check: CHECK ((status_index >= 0))
  certificate_version_check: CHECK (((version >= 1) AND (version <= 999)))
  certificate_pkey: PRIMARY KEY (city, id)
  certificate_city_type_number_key: UNIQUE (city, type, number, version)
  CREATE INDEX certificate_by_number ON public.certificate USING btree (city, number)
  CREATE UNIQUE INDEX certificate_by_status ON public.certificate USING btree (city, status_index)
  CREATE INDEX certificate_of_case ON public.certificate USING btree (city, case_id)
  CREATE INDEX certificate_of_holder ON public.certificate USING btree (city, holder_code, issued_at DESC, id DESC)
  CREATE INDEX certificate_of_party ON public.certificate USING btree (city, party, issued_at DESC, id DESC)
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
  above double precision -- For a reported share: what was counted. below: what it is a share of.
  below double precision
  contribution_pkey: PRIMARY KEY (city, source, indicator)
  CREATE INDEX contribution_by_period ON public.contribution USING btree (city, indicator, period, region, source)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table contribution_sum (row level security)
  -- What the contributions of one indicator add up to in one month, place and channel. Always equal to the contributions.
  city text collate "C" not null
  indicator text collate "C" not null
  period text collate "C" not null
  region text collate "C" not null
  channel text collate "C" not null
  included bigint not null
  excluded bigint not null
  valued bigint not null
  total numeric not null
  numerator bigint not null
  sandbox bigint not null
  contribution_sum_pkey: PRIMARY KEY (city, indicator, period, region, channel)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table contribution_value (row level security)
  -- How often a value occurs among what an indicator counts: in all, and by place, channel and month. Gives percentiles exactly.
  city text collate "C" not null
  indicator text collate "C" not null
  split text collate "C" not null
  key text collate "C" not null
  value double precision not null
  cases bigint not null
  contribution_value_split_check: CHECK ((split = ANY (ARRAY['whole'::text, 'region'::text, 'channel'::text, 'period'::text])))
  contribution_value_pkey: PRIMARY KEY (city, indicator, split, key, value)
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
  CREATE INDEX cosignature_of_witness ON public.cosignature USING btree (city, tree, witness, size, at)
  CREATE TRIGGER cosignature_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.cosignature FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table counter_visit (row level security)
  -- Somebody at a counter or on the telephone, for whom a clerk fills in a form.
  city text collate "C" not null
  id uuid not null
  office text collate "C" not null
  clerk text collate "C" not null
  channel text collate "C" not null
  ticket text not null
  party text collate "C" not null -- Whoever is at the counter or on the telephone.
  document text collate "C"
  service text collate "C" not null
  draft uuid not null
  opened_at timestamp with time zone not null
  ended_at timestamp with time zone
  case_id uuid
  acts_for text collate "C" -- For whom they ask, by a power; null: for themselves.
  about jsonb -- What is done in a case that is there: its id, the act, the number of corrections asked for by then, and a reason; null: one is begun.
  counter_visit_channel_check: CHECK ((channel = ANY (ARRAY['counter'::text, 'phone'::text])))
  counter_visit_check: CHECK (((channel = 'phone'::text) OR (document IS NOT NULL)))
  counter_visit_check1: CHECK ((acts_for <> party))
  counter_visit_city_acts_for_fkey: FOREIGN KEY (city, acts_for) REFERENCES party(city, id)
  counter_visit_city_party_fkey: FOREIGN KEY (city, party) REFERENCES party(city, id)
  counter_visit_pkey: PRIMARY KEY (city, id)
  CREATE UNIQUE INDEX counter_visit_of_draft ON public.counter_visit USING btree (city, draft)
  CREATE INDEX counter_visit_of_office ON public.counter_visit USING btree (city, office, opened_at DESC, id DESC)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table days_to_keep (row level security)
  -- Cities whose ended cases are still to be given the last moment of their clock, and how far that has come.
  city text collate "C" not null
  after uuid not null
  days_to_keep_pkey: PRIMARY KEY (city)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, select, update

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
  begun_from jsonb -- The ended case it was begun again from, by id and number, and the labels of what could not go along.
  draft_version_check: CHECK ((version > 0))
  draft_pkey: PRIMARY KEY (city, id)
  CREATE INDEX draft_of_account ON public.draft USING btree (city, account, updated_at DESC, id DESC)
  CREATE INDEX draft_of_party ON public.draft USING btree (city, party, updated_at DESC, id DESC) WHERE (party IS NOT NULL)
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
  event_kind_check: CHECK ((kind = ANY (ARRAY['case'::text, 'entry'::text, 'power'::text, 'person'::text, 'staff'::text, 'signing'::text, 'operation'::text])))
  event_prev_hash_check: CHECK ((octet_length(prev_hash) = 32))
  event_schema_check: CHECK ((schema > 0))
  event_seq_check: CHECK ((seq > 0))
  event_pkey: PRIMARY KEY (city, stream, seq)
  CREATE INDEX event_by_transaction ON public.event USING btree (city, tx)
  CREATE INDEX event_ratings ON public.event USING btree (city, stream) WHERE (type = 'case-rated'::text)
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

table exchange_call (row level security)
  -- Every question that came over the exchange under a known key, answered or refused: who, what, what for, in which matter. Append-only.
  city text collate "C" not null
  id uuid not null
  consumer text collate "C" not null
  question uuid not null
  at timestamp with time zone not null
  operation text collate "C" not null
  dataset text collate "C" not null
  purpose text not null
  case_number text not null
  grant_number text collate "C"
  subject text collate "C" not null -- A keyed digest of what was asked about: the owner of the data sees that somebody asked, the subject that it was about them.
  fields text[] not null
  refused text collate "C" -- The code of the refusal; null where it was answered.
  exchange_call_pkey: PRIMARY KEY (city, id)
  exchange_call_city_consumer_question_key: UNIQUE (city, consumer, question)
  CREATE INDEX exchange_call_of_dataset ON public.exchange_call USING btree (city, dataset, at DESC, id DESC)
  CREATE INDEX exchange_call_of_subject ON public.exchange_call USING btree (city, subject, at DESC, id DESC)
  CREATE TRIGGER exchange_call_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.exchange_call FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table exchange_key (row level security)
  -- Public keys under which offices and institutions ask questions over the exchange. Each has several while it changes them.
  city text collate "C" not null
  kid text collate "C" not null
  consumer text collate "C" not null -- The id of an office, or of an outside party.
  public_key jsonb not null
  added_at timestamp with time zone not null
  added_by text collate "C" not null
  revoked_at timestamp with time zone
  revoked_by text collate "C"
  exchange_key_check: CHECK (((revoked_at IS NULL) = (revoked_by IS NULL)))
  exchange_key_pkey: PRIMARY KEY (city, kid)
  CREATE INDEX exchange_key_of_consumer ON public.exchange_key USING btree (city, consumer, added_at)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table exchange_quota (row level security)
  -- How many questions were answered under a grant on a day of the city.
  city text collate "C" not null
  grant_number text collate "C" not null
  day date not null
  used integer not null
  exchange_quota_used_check: CHECK ((used > 0))
  exchange_quota_pkey: PRIMARY KEY (city, grant_number, day)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table figure_revision (row level security)
  -- Months whose figure has changed after it counted as published, when last, and why.
  city text collate "C" not null
  indicator text collate "C" not null
  period text collate "C" not null
  cause text collate "C" not null
  revised_at timestamp with time zone not null
  figure_revision_cause_check: CHECK ((cause = ANY (ARRAY['late'::text, 'formula'::text, 'correction'::text])))
  figure_revision_pkey: PRIMARY KEY (city, indicator, period)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table figure_statement (row level security)
  -- Figures, tasks and clocks as they stood at one moment. The hash is that of the content in canonical JSON; a case names it.
  city text collate "C" not null
  hash text collate "C" not null
  scope text collate "C" not null -- Which statements are of one kind: service, kind, plan and place. The one before is compared with.
  until date not null
  made_at timestamp with time zone not null
  content jsonb not null
  case_id uuid -- The case that it was drawn up for; null for one drawn up before this was kept, which nothing is compared with.
  figure_statement_hash_check: CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  figure_statement_pkey: PRIMARY KEY (city, hash)
  CREATE INDEX figure_statement_of_scope ON public.figure_statement USING btree (city, scope, until DESC, made_at DESC)
  CREATE TRIGGER figure_statement_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.figure_statement FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table file (row level security)
  -- A file that somebody sends, or has sent: whose, what for, and under which name.
  city text collate "C" not null
  id uuid not null
  account text collate "C" not null
  draft uuid
  address text collate "C" not null
  about jsonb not null -- Its name and the SHA-256 of its bytes, sealed.
  type text collate "C" not null
  size integer not null
  ready boolean not null -- All of it has arrived and was looked through.
  created_at timestamp with time zone not null
  file_city_address_fkey: FOREIGN KEY (city, address) REFERENCES file_content(city, address)
  file_pkey: PRIMARY KEY (city, id)
  CREATE INDEX file_by_age ON public.file USING btree (city, created_at, id)
  CREATE INDEX file_of_content ON public.file USING btree (city, address)
  CREATE INDEX file_of_draft ON public.file USING btree (city, draft) WHERE (draft IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table file_chunk (row level security)
  -- One sealed piece of a file: a random start, then ciphertext and tag.
  city text collate "C" not null
  address text collate "C" not null
  n integer not null
  data bytea not null
  file_chunk_n_check: CHECK ((n >= 0))
  file_chunk_city_address_fkey: FOREIGN KEY (city, address) REFERENCES file_content(city, address) ON DELETE CASCADE
  file_chunk_pkey: PRIMARY KEY (city, address, n)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table file_content (row level security)
  -- The bytes of files, each once for each person whose key seals it, however often it is handed in.
  city text collate "C" not null
  address text collate "C" not null -- A keyed digest of the person and of the SHA-256 of the bytes: nobody can try out whether some file is here.
  person text collate "C" not null
  size integer not null
  complete boolean not null
  created_at timestamp with time zone not null
  file_content_size_check: CHECK ((size > 0))
  file_content_pkey: PRIMARY KEY (city, address)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table file_use (row level security)
  -- Which cases a file is for. Written before the act that hands it in: whether it was, the case's events say.
  city text collate "C" not null
  file uuid not null
  case_id uuid not null
  settled boolean not null -- The case's events have been seen to name it: from then on it stays.
  created_at timestamp with time zone not null
  file_use_city_file_fkey: FOREIGN KEY (city, file) REFERENCES file(city, id) ON DELETE CASCADE
  file_use_pkey: PRIMARY KEY (city, file, case_id)
  CREATE INDEX file_use_of_case ON public.file_use USING btree (city, case_id)
  CREATE INDEX file_use_open ON public.file_use USING btree (city, created_at) WHERE (NOT settled)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table fresh_contribution (row level security)
  -- Contributions that a rebuild has worked out and not yet put in the place of those there are. Empty between rebuilds.
  city text collate "C" not null
  indicator text collate "C" not null
  source uuid not null
  formula integer not null
  period text collate "C" not null
  region text collate "C" not null
  channel text collate "C" not null
  value double precision
  numerator boolean
  above double precision
  below double precision
  excluded jsonb
  sandbox boolean not null
  fresh_contribution_pkey: PRIMARY KEY (city, source, indicator)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select

table hall_day (row level security)
  -- How many numbers a hall has given on a day.
  city text collate "C" not null
  hall text collate "C" not null
  day date not null
  given integer not null
  hall_day_given_check: CHECK ((given > 0))
  hall_day_pkey: PRIMARY KEY (city, hall, day)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table hall_ticket (row level security)
  -- A number of a hall on a day. Who has it is not known.
  city text collate "C" not null
  id uuid not null
  hall text collate "C" not null -- The service hall, by its id in the city's data.
  day date not null
  number integer not null
  channel text collate "C" not null
  holder bytea not null -- Digest of the secret that the holder's telephone or slip has.
  taken_at timestamp with time zone not null
  state text collate "C" not null
  called_at timestamp with time zone
  called_by text collate "C"
  place text -- The window to which it was called.
  ended_at timestamp with time zone
  hall_ticket_channel_check: CHECK ((channel = ANY (ARRAY['hall'::text, 'phone'::text])))
  hall_ticket_check: CHECK (((state = ANY (ARRAY['waiting'::text, 'left'::text])) OR (called_at IS NOT NULL)))
  hall_ticket_state_check: CHECK ((state = ANY (ARRAY['waiting'::text, 'called'::text, 'ended'::text, 'missed'::text, 'left'::text])))
  hall_ticket_pkey: PRIMARY KEY (city, id)
  hall_ticket_city_hall_day_number_key: UNIQUE (city, hall, day, number)
  CREATE UNIQUE INDEX hall_ticket_by_holder ON public.hall_ticket USING btree (city, holder)
  CREATE INDEX hall_ticket_waiting ON public.hall_ticket USING btree (city, hall, day, number) WHERE (state = 'waiting'::text)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table help_request (row level security)
  -- Somebody asks for help with an application, and with that lets a helper read and fill it in until it ends.
  city text collate "C" not null
  id uuid not null
  service text collate "C" not null
  region text collate "C" not null
  account text collate "C" not null
  party text collate "C"
  draft uuid not null
  helper text collate "C"
  asked_at timestamp with time zone not null
  taken_at timestamp with time zone
  ended_at timestamp with time zone
  rating smallint
  assigned boolean not null default false -- Given by a register that names the helper of what the draft is about: it holds only as long as that says so.
  help_request_rating_check: CHECK (((rating >= 1) AND (rating <= 5)))
  help_request_pkey: PRIMARY KEY (city, id)
  CREATE INDEX help_request_of_account ON public.help_request USING btree (city, account, asked_at DESC)
  CREATE UNIQUE INDEX help_request_of_draft ON public.help_request USING btree (city, draft) WHERE (ended_at IS NULL)
  CREATE INDEX help_request_waiting ON public.help_request USING btree (city, asked_at) WHERE (ended_at IS NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table helper (row level security)
  -- Who helps others with their applications: in which services and regions, on which days. Public.
  city text collate "C" not null
  account text collate "C" not null
  kind text collate "C" not null
  office text collate "C" not null
  services text[] not null
  regions text[] not null
  from_day date not null
  to_day date not null
  added_by text collate "C" not null
  added_at timestamp with time zone not null
  helper_check: CHECK ((to_day >= from_day))
  helper_kind_check: CHECK ((kind = ANY (ARRAY['staff'::text, 'volunteer'::text])))
  helper_pkey: PRIMARY KEY (city, account)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table idempotency (row level security)
  -- The answer already given to a request, so that sending it twice acts once.
  city text collate "C" not null
  account text collate "C" not null
  key text collate "C" not null
  request_hash text collate "C" not null
  response jsonb not null
  created_at timestamp with time zone not null
  idempotency_pkey: PRIMARY KEY (city, account, key)
  CREATE INDEX idempotency_by_age ON public.idempotency USING brin (created_at) WITH (autosummarize='on')
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table identity_link (row level security)
  -- Who somebody is at another provider, as told by a verified identity number and name.
  city text collate "C" not null
  provider text collate "C" not null
  subject text collate "C" not null
  account text collate "C" not null
  level text collate "C" not null
  linked_at timestamp with time zone not null
  identity_link_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id)
  identity_link_pkey: PRIMARY KEY (city, provider, subject)
  CREATE INDEX identity_link_of_account ON public.identity_link USING btree (city, account)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select

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

table indicator_formula (row level security)
  -- Since when an indicator is computed by which version of its formula. The latest is what its contributions were made by.
  city text collate "C" not null
  indicator text collate "C" not null
  formula integer not null
  since timestamp with time zone not null
  indicator_formula_pkey: PRIMARY KEY (city, indicator, formula)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table involvement (row level security)
  -- Which offices, outside parties, members of panels and inspecting offices have, or had, a part in a case: the list of cases they may see.
  city text collate "C" not null
  case_id uuid not null
  kind text collate "C" not null
  who text collate "C" not null
  opened_at timestamp with time zone not null
  involvement_kind_check: CHECK ((kind = ANY (ARRAY['office'::text, 'outside'::text, 'member'::text, 'inspector'::text])))
  involvement_pkey: PRIMARY KEY (city, case_id, kind, who)
  CREATE INDEX involvement_list ON public.involvement USING btree (city, kind, who, opened_at, case_id) WITH (deduplicate_items=off)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table leaving (row level security)
  -- Who leaves an office, after which day, and who takes their open work; null: the office.
  city text collate "C" not null
  id uuid not null
  account text collate "C" not null
  office text collate "C" not null
  last_day date not null
  colleague text collate "C"
  reason text not null
  ordered_by text collate "C" not null
  ordered_at timestamp with time zone not null
  done_at timestamp with time zone -- When nothing of that office was assigned to them any more.
  left_over jsonb not null default '[]'::jsonb -- What could not be handed over at the last try, with the code of the reason.
  leaving_pkey: PRIMARY KEY (city, id)
  CREATE INDEX leaving_of_account ON public.leaving USING btree (city, account, office, id DESC)
  CREATE INDEX leaving_to_do ON public.leaving USING btree (city, last_day) WHERE (done_at IS NULL)
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

table message (row level security)
  -- One notice on its way to one person by one channel: once, whatever is worked out again.
  city text collate "C" not null
  id uuid not null
  account text collate "C" not null
  channel text collate "C" not null
  kind text collate "C" not null
  notice text collate "C" not null
  case_id uuid not null
  seq integer not null
  state text collate "C" not null
  created_at timestamp with time zone not null
  due_at timestamp with time zone not null
  tries integer not null
  fault text collate "C"
  reference text collate "C" -- By which whoever carries it knows it; several that went as one share it.
  sent_at timestamp with time zone
  ended_at timestamp with time zone
  message_channel_check: CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
  message_kind_check: CHECK ((kind = ANY (ARRAY['statutory'::text, 'todo'::text, 'progress'::text])))
  message_state_check: CHECK ((state = ANY (ARRAY['waiting'::text, 'sent'::text, 'delivered'::text, 'failed'::text, 'dropped'::text])))
  message_pkey: PRIMARY KEY (city, id)
  message_city_account_channel_notice_key: UNIQUE (city, account, channel, notice)
  CREATE INDEX message_of_case ON public.message USING btree (city, case_id, seq)
  CREATE INDEX message_overdue ON public.message USING btree (city, due_at) WHERE (state = 'waiting'::text)
  CREATE INDEX message_waiting ON public.message USING btree (city, account, channel, due_at) WHERE (state = 'waiting'::text)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table message_contact (row level security)
  -- Where somebody is reached, sealed; used only once they have shown that it is theirs.
  city text collate "C" not null
  account text collate "C" not null
  channel text collate "C" not null
  address jsonb not null
  asked_at timestamp with time zone not null
  tries integer not null
  confirmed_at timestamp with time zone
  message_contact_channel_check: CHECK ((channel = ANY (ARRAY['email'::text, 'sms'::text])))
  message_contact_pkey: PRIMARY KEY (city, account, channel)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table message_settings (row level security)
  -- How somebody wants to be told: of what, by which channel, at what hours.
  city text collate "C" not null
  account text collate "C" not null
  settings jsonb not null
  updated_at timestamp with time zone not null
  message_settings_pkey: PRIMARY KEY (city, account)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table named_in (row level security)
  -- In which cases and entries something is sealed under whose key. Follows from the log; a projector writes it.
  city text collate "C" not null
  person text collate "C" not null
  stream uuid not null
  named_in_pkey: PRIMARY KEY (city, person, stream)
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

table notice_document (row level security)
  -- The signed document of a statutory notice: its bytes lie with the files, under the same key.
  city text collate "C" not null
  case_id uuid not null
  seq integer not null
  address text collate "C" not null
  hash jsonb not null
  created_at timestamp with time zone not null
  notice_document_city_address_fkey: FOREIGN KEY (city, address) REFERENCES file_content(city, address)
  notice_document_pkey: PRIMARY KEY (city, case_id, seq)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

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

table open_involvement (row level security)
  -- Which of the rows of involvement are of cases that have not ended.
  city text collate "C" not null
  kind text collate "C" not null
  who text collate "C" not null
  opened_at timestamp with time zone not null
  case_id uuid not null
  open_involvement_pkey: PRIMARY KEY (city, kind, who, opened_at, case_id)
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
  CREATE INDEX outbox_open ON public.outbox_message USING btree (city, state) WHERE (state = ANY (ARRAY['queued'::text, 'sent'::text]))
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table outbox_replay (row level security)
  -- Who had a message sent once more that had been given up, and why. Append-only.
  city text collate "C" not null
  id uuid not null
  message uuid not null
  at timestamp with time zone not null
  account text collate "C" not null
  reason text not null
  outbox_replay_pkey: PRIMARY KEY (city, id)
  CREATE INDEX outbox_replay_of_message ON public.outbox_replay USING btree (city, message, at)
  CREATE TRIGGER outbox_replay_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.outbox_replay FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

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
  CREATE INDEX party_of_name ON public.party USING btree (city, (((content -> 'name'::text) ->> 'zh'::text)) COLLATE "C") WHERE (kind = 'enterprise'::text)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table passkey (row level security)
  -- Public keys by which people sign in without a password (WebAuthn).
  city text collate "C" not null
  id text collate "C" not null
  account text collate "C" not null
  public_key bytea not null
  counter bigint not null
  transports text[] not null
  label text not null
  created_at timestamp with time zone not null
  used_at timestamp with time zone
  passkey_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id)
  passkey_pkey: PRIMARY KEY (city, id)
  CREATE INDEX passkey_of_account ON public.passkey USING btree (city, account)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table people_stream (row level security)
  -- Where the streams of powers, persons and staff end.
  city text collate "C" not null
  id uuid not null
  kind text collate "C" not null
  version integer not null
  head_hash bytea not null
  people_stream_head_hash_check: CHECK ((octet_length(head_hash) = 32))
  people_stream_kind_check: CHECK ((kind = ANY (ARRAY['power'::text, 'person'::text, 'staff'::text, 'signing'::text, 'operation'::text])))
  people_stream_version_check: CHECK ((version > 0))
  people_stream_pkey: PRIMARY KEY (city, id)
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
  CREATE TRIGGER erasure_told AFTER UPDATE OF key ON public.person_key FOR EACH ROW WHEN (((old.key IS NOT NULL) AND (new.key IS NULL))) EXECUTE FUNCTION tell_erasure()
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

table power (row level security)
  -- Who may act for which party, in which services and acts, on which days. Kept after it has ended.
  city text collate "C" not null
  id uuid not null
  kind text collate "C" not null
  party text collate "C" not null
  agent text collate "C" not null
  services text[] not null -- Codes of services, each with its parts; * is every service.
  acts text[] not null
  from_day date not null
  to_day date
  via uuid[] not null -- The powers that whoever gave it acted by: it stands only while they do. Empty where the party itself gave it.
  reason text not null
  source jsonb -- Where a representative is known from: the register, its key and the case.
  granted_by text collate "C"
  granted_at timestamp with time zone not null
  revoked_at timestamp with time zone
  revoked_by text collate "C"
  revoked_reason text
  power_check: CHECK ((agent <> party))
  power_check1: CHECK ((to_day >= from_day))
  power_kind_check: CHECK ((kind = ANY (ARRAY['representative'::text, 'delegate'::text, 'agency'::text])))
  power_city_agent_fkey: FOREIGN KEY (city, agent) REFERENCES party(city, id)
  power_city_party_fkey: FOREIGN KEY (city, party) REFERENCES party(city, id)
  power_pkey: PRIMARY KEY (city, id)
  CREATE INDEX power_of_agent ON public.power USING btree (city, agent) WHERE (revoked_at IS NULL)
  CREATE INDEX power_of_party ON public.power USING btree (city, party, granted_at DESC)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table projector (row level security)
  -- The log index up to which each projector has read.
  city text collate "C" not null
  name text collate "C" not null
  position bigint not null
  standing boolean not null default false -- Somebody fills what this projector keeps from nothing, or died over it: it goes on when that is done, or taken back.
  projector_position_check: CHECK (("position" >= 0))
  projector_pkey: PRIMARY KEY (city, name)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table provider_record (row level security)
  -- What the embedded OpenID provider keeps: interactions, codes, tokens, each under the digest of its id.
  city text collate "C" not null
  model text collate "C" not null
  digest bytea not null
  payload jsonb not null
  grant_id text collate "C"
  uid text collate "C"
  expires_at timestamp with time zone
  provider_record_pkey: PRIMARY KEY (city, model, digest)
  CREATE INDEX provider_record_by_expiry ON public.provider_record USING btree (city, expires_at)
  CREATE INDEX provider_record_by_uid ON public.provider_record USING btree (city, model, uid) WHERE (uid IS NOT NULL)
  CREATE INDEX provider_record_of_grant ON public.provider_record USING btree (city, grant_id) WHERE (grant_id IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

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

table real_name_proof (row level security)
  -- When and by what it was shown who somebody is. Append-only.
  city text collate "C" not null
  id uuid not null
  person text collate "C" not null
  level text collate "C" not null
  how text not null
  office text collate "C"
  case_id uuid
  proven_by text collate "C"
  proven_at timestamp with time zone not null
  valid_until date -- The last day it is good for; null: no end.
  real_name_proof_level_check: CHECK ((level = ANY (ARRAY['counter'::text, 'source'::text, 'licence'::text])))
  real_name_proof_city_person_fkey: FOREIGN KEY (city, person) REFERENCES party(city, id)
  real_name_proof_pkey: PRIMARY KEY (city, id)
  CREATE INDEX real_name_proof_of_person ON public.real_name_proof USING btree (city, person)
  CREATE TRIGGER real_name_proof_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.real_name_proof FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table recovery_code (row level security)
  -- Codes for whoever has lost a second factor, each for one use; with issued_by one that an administrator gave out, to set a new password.
  city text collate "C" not null
  account text collate "C" not null
  digest bytea not null
  issued_by text collate "C"
  expires_at timestamp with time zone
  recovery_code_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id)
  recovery_code_pkey: PRIMARY KEY (city, account, digest)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

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
  lookups jsonb -- What the entry is found by besides its key, [[lookup, value]]; null: nothing.
  register_entry_head_hash_check: CHECK ((octet_length(head_hash) = 32))
  register_entry_version_check: CHECK ((version > 0))
  register_entry_pkey: PRIMARY KEY (city, id)
  register_entry_city_register_key_key: UNIQUE (city, register, key)
  CREATE INDEX register_entry_of_case ON public.register_entry USING btree (city, case_id) WHERE (case_id IS NOT NULL)
  CREATE TRIGGER register_entry_lookups AFTER UPDATE ON public.register_entry FOR EACH ROW WHEN ((new.lookups IS DISTINCT FROM old.lookups)) EXECUTE FUNCTION keep_lookups()
  CREATE TRIGGER register_entry_lookups_at_first AFTER INSERT ON public.register_entry FOR EACH ROW WHEN ((new.lookups IS NOT NULL)) EXECUTE FUNCTION keep_lookups()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table register_lookup (row level security)
  -- The keys of the entries that are found by a value; whose identity number it is stands under a pseudonym.
  city text collate "C" not null
  register text collate "C" not null
  lookup text collate "C" not null
  value text collate "C" not null
  key text collate "C" not null
  register_lookup_pkey: PRIMARY KEY (city, register, lookup, value, key)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select

table schedule (row level security)
  -- A schedule of a pack, and the day on which the city began to work with it.
  city text collate "C" not null
  code text collate "C" not null
  since date not null
  schedule_pkey: PRIMARY KEY (city, code)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table schedule_opening (row level security)
  -- One case that a schedule has opened for one period and one item.
  city text collate "C" not null
  schedule text collate "C" not null
  period text collate "C" not null
  item text collate "C" not null -- A region, plan, unit, task or indicator; empty where the case is the city's.
  case_id uuid not null
  opened_at timestamp with time zone not null
  schedule_opening_city_schedule_fkey: FOREIGN KEY (city, schedule) REFERENCES schedule(city, code)
  schedule_opening_pkey: PRIMARY KEY (city, schedule, period, item)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table schedule_period (row level security)
  -- A period that is over and for which everything was opened: it is not looked at again.
  city text collate "C" not null
  schedule text collate "C" not null
  period text collate "C" not null
  done_at timestamp with time zone not null
  schedule_period_city_schedule_fkey: FOREIGN KEY (city, schedule) REFERENCES schedule(city, code)
  schedule_period_pkey: PRIMARY KEY (city, schedule, period)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

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

table service_reading (row level security)
  -- When somebody on the side of whoever asked first read what they were told. Never changed.
  city text collate "C" not null
  case_id uuid not null
  seq integer not null
  account text collate "C" not null
  at timestamp with time zone not null
  service_reading_pkey: PRIMARY KEY (city, case_id, seq, account)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table session (row level security)
  -- Who is signed in. Only a digest of the token is kept.
  city text collate "C" not null
  token_hash bytea not null
  account text collate "C" not null
  created_at timestamp with time zone not null
  expires_at timestamp with time zone not null
  id uuid not null default gen_random_uuid() -- By which its owner names it; it opens nothing.
  seen_at timestamp with time zone -- When it was last used, to within some minutes; null until then.
  proven_at timestamp with time zone -- When its owner last showed all that they have to show who they are.
  proven_by text collate "C" -- password where there is nothing more, factor for a passkey or a one-time code.
  way text collate "C" not null default 'password'::text -- password, passkey, or the provider that vouched for the person.
  device text not null default ''::text -- Browser and system in words, such as Firefox, Linux.
  id_token jsonb -- Sealed: the ID token of the provider outside that vouched for the person.
  session_proven_by_check: CHECK ((proven_by = ANY (ARRAY['password'::text, 'factor'::text])))
  session_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id) ON DELETE CASCADE
  session_pkey: PRIMARY KEY (city, token_hash)
  CREATE INDEX session_by_expiry ON public.session USING btree (city, expires_at)
  CREATE INDEX session_of_account ON public.session USING btree (city, account)
  CREATE UNIQUE INDEX session_of_id ON public.session USING btree (city, id)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table settled_job (row level security)
  -- Background work that could not be done, and how somebody settled it instead.
  city text collate "C" not null
  job bigint not null
  task text collate "C" not null
  case_id uuid
  fault text not null
  attempts integer not null
  queued_at timestamp with time zone not null
  settled_at timestamp with time zone not null
  account text collate "C" not null
  note text not null
  settled_job_pkey: PRIMARY KEY (city, job)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table sign_in_failure (row level security)
  -- Attempts that have not succeeded, counted before they are looked at, so that many at once count too. What subject names is told by nobody without the master key.
  city text collate "C" not null
  subject bytea not null
  failures integer not null
  last_at timestamp with time zone not null
  until timestamp with time zone
  sign_in_failure_failures_check: CHECK ((failures > 0))
  sign_in_failure_pkey: PRIMARY KEY (city, subject)
  CREATE INDEX sign_in_failure_by_age ON public.sign_in_failure USING btree (city, last_at)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

table signature_ask (row level security)
  -- Who is asked to sign a content, in which capacities, and what they said.
  city text collate "C" not null
  round uuid not null
  no integer not null
  mark text collate "C" not null -- The pseudonym of whoever is asked, by their identity number or unified code.
  roles text[] not null
  name jsonb not null
  phone jsonb
  own_phone boolean not null default false -- Whether the number was known as their own before, and not only entered for them.
  phone_mark text collate "C" -- A keyed digest of the number, to count what is sent there.
  links integer not null default 0 -- How many links were sent.
  state text collate "C" not null
  asked_at timestamp with time zone not null
  link bytea -- Digest of the token in the link that was sent to their telephone.
  tries integer not null default 0 -- How often an identity number or a code was tried at the link.
  code_at timestamp with time zone
  how text collate "C"
  at timestamp with time zone
  account text collate "C"
  powers uuid[] not null default '{}'::uuid[]
  file uuid
  reason jsonb
  certificate uuid -- The electronic licence by which an enterprise signed.
  signature_ask_check: CHECK (((state = 'waiting'::text) = (at IS NULL)))
  signature_ask_how_check: CHECK ((how = ANY (ARRAY['account'::text, 'licence'::text, 'link'::text, 'link-own'::text, 'desk-drawn'::text, 'desk-paper'::text])))
  signature_ask_state_check: CHECK ((state = ANY (ARRAY['waiting'::text, 'signed'::text, 'refused'::text])))
  signature_ask_city_round_fkey: FOREIGN KEY (city, round) REFERENCES signature_round(city, id)
  signature_ask_pkey: PRIMARY KEY (city, round, no)
  signature_ask_city_round_mark_key: UNIQUE (city, round, mark)
  CREATE UNIQUE INDEX signature_ask_by_link ON public.signature_ask USING btree (city, link) WHERE (link IS NOT NULL)
  CREATE INDEX signature_ask_of_number ON public.signature_ask USING btree (city, phone_mark, asked_at) WHERE (phone_mark IS NOT NULL)
  CREATE INDEX signature_ask_of_person ON public.signature_ask USING btree (city, mark, asked_at DESC)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table signature_round (row level security)
  -- One content that was frozen for several people to sign: a draft in one version.
  city text collate "C" not null
  id uuid not null
  draft uuid not null
  draft_version integer not null
  service text collate "C" not null
  party text collate "C"
  begun_by text collate "C" not null
  hash text collate "C" not null -- SHA-256 of the canonical content with its nonce, so that nobody tries contents out.
  nonce jsonb not null
  state text collate "C" not null
  begun_at timestamp with time zone not null
  ended_at timestamp with time zone
  case_id uuid
  fault text collate "C" -- Why it could not be handed in by itself when all had signed: the code of the refusal.
  signature_round_hash_check: CHECK ((hash ~ '^[0-9a-f]{64}$'::text))
  signature_round_state_check: CHECK ((state = ANY (ARRAY['open'::text, 'complete'::text, 'refused'::text, 'void'::text, 'submitted'::text])))
  signature_round_pkey: PRIMARY KEY (city, id)
  CREATE INDEX signature_round_of_draft ON public.signature_round USING btree (city, draft, begun_at DESC)
  CREATE UNIQUE INDEX signature_round_under_way ON public.signature_round USING btree (city, draft) WHERE (state = ANY (ARRAY['open'::text, 'complete'::text]))
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select, update

table statement_of_case (row level security)
  -- Which statement of figures each case was opened with. Bulletins are listed along it.
  city text collate "C" not null
  case_id uuid not null
  hash text collate "C" not null
  made_at timestamp with time zone not null
  statement_of_case_city_hash_fkey: FOREIGN KEY (city, hash) REFERENCES figure_statement(city, hash)
  statement_of_case_pkey: PRIMARY KEY (city, case_id)
  CREATE INDEX statement_of_case_by_age ON public.statement_of_case USING btree (city, made_at DESC, case_id DESC)
  CREATE INDEX statement_of_case_by_hash ON public.statement_of_case USING btree (city, hash)
  CREATE TRIGGER statement_of_case_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.statement_of_case FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: insert, select

table totp (row level security)
  -- Secrets of authenticator apps (RFC 6238), sealed by the master key. A step that has been used is not taken again.
  city text collate "C" not null
  account text collate "C" not null
  secret bytea not null
  confirmed_at timestamp with time zone
  last_step bigint not null default 0
  created_at timestamp with time zone not null
  totp_city_account_fkey: FOREIGN KEY (city, account) REFERENCES account(city, id)
  totp_pkey: PRIMARY KEY (city, account)
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
  CREATE INDEX work_item_of_assignee ON public.work_item USING btree (city, assignee, due_at, case_id, item) WITH (deduplicate_items=off) WHERE (assignee IS NOT NULL)
  CREATE INDEX work_item_of_office ON public.work_item USING btree (city, office, due_at, case_id, item) WITH (deduplicate_items=off) WHERE (office IS NOT NULL)
  CREATE INDEX work_item_of_outside ON public.work_item USING btree (city, outside, due_at, case_id, item) WITH (deduplicate_items=off) WHERE (outside IS NOT NULL)
  CREATE INDEX work_item_of_party ON public.work_item USING btree (city, party, due_at, case_id, item) WITH (deduplicate_items=off) WHERE (party IS NOT NULL)
  policy own_city: (city = current_setting('yingshang.city'::text, true))
  yingshang_app: delete, insert, select, update

type act_fault: act integer, rank integer, what text, a text, b text
type given_answer: act integer, id uuid, at timestamp with time zone
type given_case: act integer, id uuid, version integer, head_hash bytea, number text, query_code text, service text, definition text, phase text, region text, office text, applicant_party text, account text, parent_case uuid, parent_step text, parent_round integer, opened_at timestamp with time zone, accepted_at timestamp with time zone, ended_at timestamp with time zone, outcome text, outcome_class text, due_at timestamp with time zone, next_check_at timestamp with time zone, channel text, sandbox boolean, applicant_name jsonb, search text, summary jsonb, calendar text
type given_certificate: act integer, id uuid, type text, number text, case_id uuid, holder jsonb, content jsonb, issued_at timestamp with time zone, expires_on text, party text, holder_code text, replaces boolean
type given_door: act integer, "case" uuid, item text, round integer
type given_draft: act integer, id uuid, version integer
type given_end: act integer, case_id uuid, item text
type given_entry: act integer, id uuid, register text, key text, expected_version integer, version integer, head_hash bytea, open boolean, content jsonb, public jsonb, search text, case_id uuid, updated_at timestamp with time zone, lookups jsonb
type given_event: act integer, stream uuid, seq integer, kind text, type text, schema smallint, occurred_at timestamp with time zone, recorded_at timestamp with time zone, actor jsonb, body jsonb, prev_hash bytea, hash bytea
type given_fact: act integer, register text, key text, version integer
type given_item: act integer, case_id uuid, item text, kind text, service text, region text, office text, outside text, party text, account text, step text, assignee text, round integer, opened_at timestamp with time zone, due_at timestamp with time zone, blue_at timestamp with time zone, yellow_at timestamp with time zone
type given_job: act integer, job jsonb
type given_key: act integer, account text, key text, request_hash text, response jsonb, created_at timestamp with time zone
type given_message: act integer, party text, id text, received_at timestamp with time zone, case_id uuid, operation text, body jsonb
type given_move: act integer, id uuid, expected_version integer, version integer, head_hash bytea, definition text, phase text, region text, office text, applicant_party text, account text, accepted_at timestamp with time zone, ended_at timestamp with time zone, outcome text, outcome_class text, due_at timestamp with time zone, next_check_at timestamp with time zone, applicant_name jsonb, search text, summary jsonb, calendar text
type given_part: act integer, case_id uuid, kind text, who text, open boolean, opened_at timestamp with time zone
type given_question: act integer, id uuid, case_id uuid, step text, round integer, operation text, party text, payload jsonb, created_at timestamp with time zone
type given_revocation: act integer, id uuid, at timestamp with time zone, type text, number text
type given_snapshot: act integer, case_id uuid, version integer, head_hash bytea, shape integer, state json
type given_turn: act integer, case_id uuid, open boolean
type held_entry: register text, key text, id uuid, version integer

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

CREATE OR REPLACE FUNCTION public.close_involvement(places tid[])
 RETURNS void
 LANGUAGE plpgsql
 SET enable_indexscan TO 'off'
AS $function$
begin
  delete from open_involvement o where o.ctid = any (places);
end
$function$
-- These readers no longer have their cases among the open ones.
-- executed by: all

CREATE OR REPLACE FUNCTION public.commit_acts(of_city text, cases given_case[], moves given_move[], turns given_turn[], snapshots given_snapshot[], events given_event[], items given_item[], ends given_end[], parts given_part[], doors given_door[], keys given_key[], entries given_entry[], facts given_fact[], drafts given_draft[], certificates given_certificate[], revocations given_revocation[], questions given_question[], messages given_message[], answers given_answer[], jobs given_job[])
 RETURNS jsonb
 LANGUAGE plpgsql
AS $function$
declare
  faults act_fault[] := '{}';
  faulty integer[] := '{}';
  held held_entry[];
  places tid[];
  versions integer[];
begin
  -- Keys of entries are held before the rows of cases, and both in one order: nobody waits in a ring.
  if entries is not null or facts is not null then
    perform case when k.writes
        then pg_advisory_xact_lock(k.place) else pg_advisory_xact_lock_shared(k.place) end
      from (
        select hashtextextended(concat_ws(' ', of_city, a.register, a.key), 0) as place,
          bool_or(a.writes) as writes
        from (
          select e.register, e.key, true as writes from unnest(entries) e
          union all select f.register, f.key, false from unnest(facts) f) a
        group by 1 order by 1 offset 0) k;
    held := array(
      select (k.register, k.key, r.id, r.version)::held_entry
      from (
        select e.register, e.key from unnest(entries) e
        union select f.register, f.key from unnest(facts) f) k
      cross join lateral (
        select r.id, r.version from register_entry r
        where r.city = of_city and r.register = k.register and r.key = k.key limit 1) r);
    faults := faults || array(
      select (e.act, 5, case when e.expected_version = 0 then 'key-taken' else 'entry' end, e.register, e.key)::act_fault
      from unnest(entries) e
      where (e.expected_version = 0 and (e.register, e.key) in (select h.register, h.key from unnest(held) h))
        or (e.expected_version > 0 and (e.register, e.key, e.expected_version, e.id) not in (
          select h.register, h.key, h.version, h.id from unnest(held) h)));
    faults := faults || array(
      select (f.act, 6, 'relied', f.register, f.key)::act_fault
      from unnest(facts) f
      where (f.version = 0 and (f.register, f.key) in (select h.register, h.key from unnest(held) h))
        or (f.version > 0 and (f.register, f.key, f.version) not in (
          select h.register, h.key, h.version from unnest(held) h)));
  end if;

  if moves is not null then
    select array_agg(f.place order by m.n), array_agg(f.version order by m.n) into places, versions
    from (select m.id, m.n from unnest(moves) with ordinality m (
        act, id, expected_version, version, head_hash, definition, phase, region, office, applicant_party, account,
        accepted_at, ended_at, outcome, outcome_class, due_at, next_check_at, applicant_name, search, summary,
        calendar, n) order by m.id offset 0) m
    left join lateral (
      select f.ctid as place, f.version from case_file f
      where f.city = of_city and f.id = m.id limit 1 for update) f on true;
    faults := faults || array(
      select (m.act, 3, 'case', m.id::text, null)::act_fault
      from unnest(moves, versions) as m (
        act, id, expected_version, version, head_hash, definition, phase, region, office, applicant_party, account,
        accepted_at, ended_at, outcome, outcome_class, due_at, next_check_at, applicant_name, search, summary,
        calendar, found)
      where m.found is distinct from m.expected_version);
  end if;

  -- A case that joins another's gathering holds its door: it closes before, or behind, but never meanwhile.
  -- Cases are held first, so that whoever closes a door has its case already.
  if doors is not null then
    faults := faults || array(
      select (d.act, 3, 'door', d.case::text, d.item)::act_fault
      from (select d.* from unnest(doors) d order by d.case, d.item offset 0) d
      left join lateral (
        select true as open from work_item w
        where w.city = of_city and w.case_id = d.case and w.item = d.item and w.round = d.round
        limit 1 for share) w on true
      where w.open is null);
  end if;

  if keys is not null then
    faults := faults || array(
      select (k.act, 1, 'idempotency', k.account, k.key)::act_fault
      from unnest(keys) k cross join lateral (
        select from idempotency i where i.city = of_city and i.account = k.account and i.key = k.key limit 1) i);
  end if;

  if drafts is not null then
    faults := faults || array(
      select (g.act, 4, 'draft', g.id::text, null)::act_fault
      from (select g.* from unnest(drafts) g order by g.id offset 0) g
      left join lateral (
        select d.version from draft d where d.city = of_city and d.id = g.id limit 1 for update) d on true
      where d.version is distinct from g.version);
  end if;

  if messages is not null then
    faults := faults || array(
      select (m.act, 2, 'inbox', m.party, m.id)::act_fault
      from unnest(messages) m cross join lateral (
        select from inbox_message i where i.city = of_city and i.party = m.party and i.id = m.id limit 1) i);
  end if;

  if cardinality(faults) > 0 then
    faulty := array(select f.act from unnest(faults) f);
  end if;

  if cases is not null then
    insert into case_file (
      city, id, version, head_hash, number, query_code, service, definition, phase, region, office,
      applicant_party, account, parent_case, parent_step, parent_round, opened_at, accepted_at, ended_at,
      outcome, outcome_class, due_at, next_check_at, channel, sandbox, applicant_name, search, summary, calendar)
    select
      of_city, c.id, c.version, c.head_hash, c.number, c.query_code, c.service, c.definition, c.phase, c.region,
      c.office, c.applicant_party, c.account, c.parent_case, c.parent_step, c.parent_round, c.opened_at,
      c.accepted_at, c.ended_at, c.outcome, c.outcome_class, c.due_at, c.next_check_at, c.channel, c.sandbox,
      c.applicant_name, c.search, c.summary, c.calendar
    from unnest(cases) c where c.act <> all (faulty);
  end if;
  if moves is not null then
    perform move_cases(moves, places, faulty);
  end if;
  if snapshots is not null then
    insert into case_snapshot (city, case_id, version, head_hash, shape, state)
    select of_city, s.case_id, s.version, s.head_hash, s.shape, s.state
    from unnest(snapshots) s where s.act <> all (faulty)
    on conflict (city, case_id) do update set
      version = excluded.version, head_hash = excluded.head_hash, shape = excluded.shape, state = excluded.state;
  end if;
  if entries is not null then
    insert into register_entry as r (
      city, id, register, key, version, head_hash, open, content, public, search, case_id, updated_at, lookups)
    select of_city, e.id, e.register, e.key, e.version, e.head_hash, e.open, e.content,
      nullif(e.public, 'null'), e.search, e.case_id, e.updated_at, nullif(e.lookups, 'null')
    from unnest(entries) e where e.act <> all (faulty)
    on conflict (city, id) do update set
      version = excluded.version, head_hash = excluded.head_hash, open = excluded.open,
      content = excluded.content, public = excluded.public, search = excluded.search,
      case_id = coalesce(excluded.case_id, r.case_id), updated_at = excluded.updated_at,
      lookups = excluded.lookups;
  end if;
  if events is not null then
    insert into event (
      city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
    select of_city, e.stream, e.seq, e.kind, e.type, e.schema, e.occurred_at, e.recorded_at, e.actor, e.body,
      e.prev_hash, e.hash
    from unnest(events) e where e.act <> all (faulty);
  end if;

  -- What waits no more; where that is not known, the case alone: of what waited, all that is not given.
  if ends is not null then
    places := array(
      select w.place
      from unnest(ends) e cross join lateral (
        select w.ctid as place, w.item from work_item w
        where w.city = of_city and w.case_id = e.case_id and w.item = e.item limit 1) w
      where e.act <> all (faulty));
    places := places || array(
      select w.place
      from unnest(ends) e cross join lateral (
        select w.ctid as place, w.item::text as item from work_item w
        where w.city = of_city and w.case_id = e.case_id offset 0) w
      where e.item is null and e.act <> all (faulty)
        and (e.case_id, w.item) not in (select i.case_id, i.item from unnest(items) i));
    perform end_work(places);
  end if;
  if items is not null then
    insert into work_item as w (
      city, case_id, item, kind, service, region, office, outside, party, account, step, assignee,
      round, opened_at, due_at, blue_at, yellow_at)
    select
      of_city, i.case_id, i.item, i.kind, i.service, i.region, i.office, i.outside, i.party, i.account, i.step,
      i.assignee, i.round, i.opened_at, coalesce(i.due_at, 'infinity'), i.blue_at, i.yellow_at
    from unnest(items) i where i.act <> all (faulty)
    on conflict (city, case_id, item) do update set
      kind = excluded.kind, region = excluded.region, office = excluded.office, outside = excluded.outside,
      party = excluded.party, account = excluded.account, step = excluded.step,
      assignee = excluded.assignee, round = excluded.round, opened_at = excluded.opened_at,
      due_at = excluded.due_at, blue_at = excluded.blue_at, yellow_at = excluded.yellow_at
    where (w.kind, w.region, w.office, w.outside, w.party, w.account, w.step, w.assignee, w.round,
        w.opened_at, w.due_at, w.blue_at, w.yellow_at)
      is distinct from (excluded.kind, excluded.region, excluded.office, excluded.outside, excluded.party,
        excluded.account, excluded.step, excluded.assignee, excluded.round, excluded.opened_at,
        excluded.due_at, excluded.blue_at, excluded.yellow_at);
  end if;
  if parts is not null then
    insert into involvement (city, case_id, kind, who, opened_at)
    select of_city, p.case_id, p.kind, p.who, p.opened_at
    from unnest(parts) p where p.act <> all (faulty)
    on conflict (city, case_id, kind, who) do nothing;
    insert into open_involvement (city, kind, who, opened_at, case_id)
    select of_city, p.kind, p.who, p.opened_at, p.case_id
    from unnest(parts) p where p.open and p.act <> all (faulty)
    on conflict (city, kind, who, opened_at, case_id) do nothing;
  end if;
  -- Whoever has had a part in a case learns that it has ended, or goes on.
  if turns is not null then
    places := array(
      select o.place
      from unnest(turns) t cross join lateral (
        select v.kind, v.who, v.opened_at from involvement v
        where v.city = of_city and v.case_id = t.case_id offset 0) v
      cross join lateral (
        select o.ctid as place from open_involvement o
        where o.city = of_city and o.kind = v.kind and o.who = v.who and o.opened_at = v.opened_at
          and o.case_id = t.case_id limit 1) o
      where not t.open and t.act <> all (faulty));
    perform close_involvement(places);
    insert into open_involvement (city, kind, who, opened_at, case_id)
    select of_city, v.kind, v.who, v.opened_at, t.case_id
    from unnest(turns) t cross join lateral (
      select v.kind, v.who, v.opened_at from involvement v
      where v.city = of_city and v.case_id = t.case_id offset 0) v
    where t.open and t.act <> all (faulty)
    on conflict (city, kind, who, opened_at, case_id) do nothing;
  end if;

  if keys is not null then
    insert into idempotency (city, account, key, request_hash, response, created_at)
    select of_city, k.account, k.key, k.request_hash, k.response, k.created_at
    from unnest(keys) k where k.act <> all (faulty);
  end if;
  if drafts is not null then
    perform spend_draft(of_city, g.id) from unnest(drafts) g where g.act <> all (faulty);
  end if;
  if certificates is not null then
    perform issue_certificates(of_city, certificates, faulty);
  end if;
  if revocations is not null then
    perform revoke_certificates(of_city, revocations, faulty);
  end if;
  if questions is not null then
    insert into outbox_message (city, id, case_id, step, round, operation, party, payload, created_at)
    select of_city, q.id, q.case_id, q.step, q.round, q.operation, q.party, q.payload, q.created_at
    from unnest(questions) q where q.act <> all (faulty);
  end if;
  if messages is not null then
    insert into inbox_message (city, party, id, received_at, case_id, operation, body)
    select of_city, m.party, m.id, m.received_at, m.case_id, m.operation, m.body
    from unnest(messages) m where m.act <> all (faulty);
  end if;
  if answers is not null then
    perform answer_message(of_city, a.id, a.at) from unnest(answers) a where a.act <> all (faulty);
  end if;
  if jobs is not null then
    perform queue_jobs((
      select jsonb_agg(j.job order by j.n) from unnest(jobs) with ordinality j (act, job, n)
      where j.act <> all (faulty)));
  end if;

  if cardinality(faults) = 0 then
    return null;
  end if;
  return (
    select jsonb_agg(jsonb_build_object('act', f.act, 'what', f.what, 'a', f.a, 'b', f.b) order by f.act, f.rank)
    from unnest(faults) f);
end
$function$
-- Stores acts, each entirely or not at all, and tells what is wrong with those that it did not store: [{act, what, a, b}], or null. An act is known by its number in `act`.
-- executed by: all

CREATE OR REPLACE FUNCTION public.count_jobs()
 RETURNS TABLE(due bigint, later bigint)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  prefix text := current_setting('yingshang.city') || '/';
begin
  return query
    select count(*) filter (where j.locked_at is not null or j.run_at <= now()),
      count(*) filter (where j.locked_at is null and j.run_at > now())
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where starts_with(t.identifier, prefix) and j.attempts < j.max_attempts;
end
$function$
-- Jobs of this connection's city: under way or due, and to be done at a later moment. What was given up is in neither.
-- executed by: yingshang_app

CREATE OR REPLACE FUNCTION public.end_work(places tid[])
 RETURNS void
 LANGUAGE plpgsql
 SET enable_indexscan TO 'off'
AS $function$
begin
  delete from work_item w where w.ctid = any (places);
end
$function$
-- What waited for somebody waits no more.
-- executed by: all

CREATE OR REPLACE FUNCTION public.events_wait()
 RETURNS boolean
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return (
    select e.tx from public.event e
    where e.city = current_setting('yingshang.city') and e.tx >= coalesce((
      select s.horizon from public.sequencer s where s.city = current_setting('yingshang.city')), '0'::xid8)
    order by e.tx limit 1
  ) is not null;
end
$function$
-- Whether events of this connection's city have no place in its order yet.
-- executed by: yingshang_app

CREATE OR REPLACE FUNCTION public.give_places(of_city text, most integer, channel text)
 RETURNS TABLE(mine boolean, given bigint, reached bigint, more boolean, restored boolean)
 LANGUAGE plpgsql
AS $function$
declare
  from_tx xid8;
  below_tx xid8;
  last bigint;
  last_tx xid8;
  taken bigint;
begin
  mine := pg_try_advisory_xact_lock(hashtextextended('sequencer ' || of_city, 0));
  given := 0;
  reached := 0;
  more := false;
  restored := false;
  if not mine then
    return next;
    return;
  end if;
  -- A statement behind the lock: it sees what whoever had it before has committed.
  select s.horizon, pg_snapshot_xmin(pg_current_snapshot()), s.last_index,
      s.horizon > pg_snapshot_xmax(pg_current_snapshot())
    into from_tx, below_tx, last, restored
    from sequencer s where s.city = of_city;
  if not found then
    insert into sequencer (city, horizon, last_index) values (of_city, '0', 0) on conflict (city) do nothing;
    select s.horizon, pg_snapshot_xmin(pg_current_snapshot()), s.last_index,
        s.horizon > pg_snapshot_xmax(pg_current_snapshot())
      into from_tx, below_tx, last, restored
      from sequencer s where s.city = of_city;
  end if;
  reached := last;
  if restored then
    return next;
    return;
  end if;
  with batch as materialized (
    select e.tx, e.stream, e.seq from waiting_events(from_tx, below_tx, most) e
  ), numbered as (
    insert into event_sequence (city, log_index, stream, seq)
    select of_city, last + row_number() over (order by b.tx, b.stream, b.seq), b.stream, b.seq
    from batch b
    where (
      select s.seq from event_sequence s
      where s.city = of_city and s.stream = b.stream and s.seq = b.seq limit 1) is null
    returning 1
  )
  select (select count(*) from numbered), (select count(*) from batch),
      (select b.tx from batch b order by b.tx desc limit 1)
    into given, taken, last_tx;
  more := taken >= most;
  reached := last + given;
  update sequencer set
    last_index = reached,
    horizon = case when more then ((last_tx::text::bigint + 1)::text)::xid8 else below_tx end
  where city = of_city;
  if given > 0 then
    perform pg_notify(channel, of_city || ' ' || reached);
  end if;
  return next;
end
$function$
-- Gives waiting events of a city their place in its one order and says so on the channel: whether it was this connection's turn, how many got one, how far the order reaches, whether more wait; restored: nothing was done, because the old transaction numbers mean nothing here.
-- executed by: all

CREATE OR REPLACE FUNCTION public.issue_certificates(of_city text, certificates given_certificate[], faulty integer[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  insert into certificate (
    city, id, type, number, case_id, holder, content, issued_at, expires_on, party, holder_code, version)
  select of_city, c.id, c.type, c.number, c.case_id, c.holder, c.content, c.issued_at, c.expires_on::date, c.party,
    c.holder_code, case when c.replaces then 1 + coalesce((
      select max(o.version) from certificate o where o.city = of_city and o.type = c.type and o.number = c.number
    ), 0) else 1 end
  from unnest(certificates) c where c.act <> all (faulty);
  update certificate o set superseded_by = c.id
  from unnest(certificates) c
  where c.replaces and c.act <> all (faulty) and o.city = of_city and o.type = c.type and o.number = c.number
    and o.id <> c.id and o.superseded_by is null;
end
$function$
-- New certificates. One that replaces others of its type and number is the next version, and they say so.
-- executed by: all

CREATE OR REPLACE FUNCTION public.keep_lookups()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  if tg_op = 'UPDATE' and old.lookups is not null then
    delete from register_lookup l
    using jsonb_array_elements(old.lookups) o
    where l.city = old.city and l.register = old.register and l.lookup = o ->> 0 and l.value = o ->> 1
      and l.key = old.key and not coalesce(new.lookups, '[]') @> jsonb_build_array(o);
  end if;
  if new.lookups is not null then
    insert into register_lookup (city, register, lookup, value, key)
    select new.city, new.register, n ->> 0, n ->> 1, new.key from jsonb_array_elements(new.lookups) n
    on conflict do nothing;
  end if;
  return null;
end
$function$
-- Keeps the index of what an entry is found by as the entry says it.
-- executed by: all

CREATE OR REPLACE FUNCTION public.move_cases(moves given_move[], places tid[], faulty integer[])
 RETURNS void
 LANGUAGE plpgsql
 SET enable_indexscan TO 'off'
AS $function$
begin
  update case_file f set
    version = m.version, head_hash = m.head_hash, definition = m.definition, phase = m.phase,
    region = m.region, office = m.office, applicant_party = m.applicant_party, account = m.account, accepted_at = m.accepted_at,
    ended_at = m.ended_at, outcome = m.outcome, outcome_class = m.outcome_class, due_at = m.due_at,
    next_check_at = m.next_check_at, applicant_name = m.applicant_name, search = m.search,
    summary = m.summary, calendar = m.calendar
  from unnest(moves, places) as m (
    act, id, expected_version, version, head_hash, definition, phase, region, office, applicant_party, account,
    accepted_at, ended_at, outcome, outcome_class, due_at, next_check_at, applicant_name, search, summary,
    calendar, place)
  where f.ctid = m.place and m.act <> all (faulty);
end
$function$
-- The rows of cases after these acts, at the places where the cases were found and held.
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

CREATE OR REPLACE FUNCTION public.retry_stuck_job(job bigint)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  update graphile_worker._private_jobs j
  set run_at = now(), attempts = least(j.attempts, j.max_attempts - 1)
  from graphile_worker._private_tasks t
  where j.id = job and t.id = j.task_id and j.locked_at is null and j.last_error is not null
    and starts_with(t.identifier, current_setting('yingshang.city') || '/');
  if found then
    perform pg_notify('jobs:insert', '{"r":0,"count":1}');
  end if;
  return found;
end
$function$
-- Has a failed job of this connection's city tried again at once.
-- executed by: yingshang_app

CREATE OR REPLACE FUNCTION public.revoke_certificates(of_city text, revocations given_revocation[], faulty integer[])
 RETURNS void
 LANGUAGE plpgsql
AS $function$
begin
  update certificate o set revoked_at = r.at
  from unnest(revocations) r
  where r.id is not null and r.act <> all (faulty) and o.city = of_city and o.id = r.id;
  update certificate o set revoked_at = r.at
  from unnest(revocations) r
  where r.id is null and r.act <> all (faulty) and o.city = of_city and o.type = r.type and o.number = r.number
    and o.superseded_by is null and o.revoked_at is null;
end
$function$
-- Certificates stop being valid: one by its id, or the one in force with this number.
-- executed by: all

CREATE OR REPLACE FUNCTION public.settle_stuck_job(job bigint, settled_at timestamp with time zone, account text, note text)
 RETURNS boolean
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  own_city text := current_setting('yingshang.city');
begin
  with gone as (
    delete from graphile_worker._private_jobs j
    using graphile_worker._private_tasks t
    where j.id = job and t.id = j.task_id and j.locked_at is null and j.last_error is not null
      and starts_with(t.identifier, own_city || '/')
    returning j.id, substr(t.identifier, length(own_city) + 2) as task, j.payload, j.last_error, j.attempts, j.created_at
  )
  insert into public.settled_job
  select own_city, g.id, g.task, coalesce(g.payload->>'case', g.payload->>'child', g.payload->>'of')::uuid, g.last_error, g.attempts, g.created_at,
    settle_stuck_job.settled_at, settle_stuck_job.account, settle_stuck_job.note
  from gone g;
  return found;
end
$function$
-- Takes a failed job of this connection's city away and keeps who settled it, and how.
-- executed by: yingshang_app

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

CREATE OR REPLACE FUNCTION public.stuck_jobs(least_attempts integer, before bigint, most integer)
 RETURNS TABLE(id bigint, task text, payload json, attempts integer, max_attempts integer, fault text, queued_at timestamp with time zone, next_at timestamp with time zone)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
declare
  prefix text := current_setting('yingshang.city') || '/';
begin
  return query
    select j.id, substr(t.identifier, length(prefix) + 1), j.payload, j.attempts::integer,
      j.max_attempts::integer, j.last_error, j.created_at,
      case when j.attempts < j.max_attempts then j.run_at end
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where starts_with(t.identifier, prefix) and j.last_error is not null
      and j.attempts >= least(least_attempts, j.max_attempts) and j.id < before
    order by j.id desc
    limit most;
end
$function$
-- Jobs of this connection's city that have failed at least so often, the newest first, before this id.
-- executed by: yingshang_app

CREATE OR REPLACE FUNCTION public.tell_erasure()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
begin
  perform pg_notify('yingshang_erasures', new.city || ' ' || new.person);
  return null;
end $function$
-- Tells every process that a person's key was destroyed.
-- executed by: all

CREATE OR REPLACE FUNCTION public.waiting_events(from_tx xid8, below_tx xid8, most integer)
 RETURNS TABLE(tx xid8, stream uuid, seq integer)
 LANGUAGE plpgsql
 STABLE SECURITY DEFINER
 SET search_path TO 'pg_catalog', 'pg_temp'
AS $function$
begin
  return query
    select e.tx, e.stream, e.seq from public.event e
    where e.city = current_setting('yingshang.city') and e.tx >= from_tx and e.tx < below_tx
    -- A transaction is never cut in two.
    order by e.tx fetch first (most) rows with ties;
end
$function$
-- Events of this connection's city by their transactions, in that order: the next to be put in the city's one order.
-- executed by: yingshang_app
