-- What people are told outside the product, by e-mail and text message, and when a document of an office has
-- been served. The words of a message are made when it is sent; nothing of them is kept.

create table message_settings (
  city text collate "C" not null,
  account text collate "C" not null,
  settings jsonb not null,
  updated_at timestamptz not null,
  primary key (city, account)
);
comment on table message_settings is 'How somebody wants to be told: of what, by which channel, at what hours.';

create table message_contact (
  city text collate "C" not null,
  account text collate "C" not null,
  channel text collate "C" not null check (channel in ('email', 'sms')),
  address jsonb not null,
  asked_at timestamptz not null,
  tries integer not null,
  confirmed_at timestamptz,
  primary key (city, account, channel)
);
comment on table message_contact is 'Where somebody is reached, sealed; used only once they have shown that it is theirs.';

create table message (
  city text collate "C" not null,
  id uuid not null,
  account text collate "C" not null,
  channel text collate "C" not null check (channel in ('email', 'sms')),
  kind text collate "C" not null check (kind in ('statutory', 'todo', 'progress')),
  notice text collate "C" not null,
  case_id uuid not null,
  seq integer not null,
  state text collate "C" not null check (state in ('waiting', 'sent', 'delivered', 'failed', 'dropped')),
  created_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null,
  fault text collate "C",
  reference text collate "C",
  sent_at timestamptz,
  ended_at timestamptz,
  primary key (city, id),
  unique (city, account, channel, notice)
);
comment on table message is 'One notice on its way to one person by one channel: once, whatever is worked out again.';
comment on column message.reference is 'By which whoever carries it knows it; several that went as one share it.';
create index message_waiting on message (city, account, channel, due_at) where state = 'waiting';
create index message_overdue on message (city, due_at) where state = 'waiting';
create index message_of_case on message (city, case_id, seq);

create table service_reading (
  city text collate "C" not null,
  case_id uuid not null,
  seq integer not null,
  account text collate "C" not null,
  at timestamptz not null,
  primary key (city, case_id, seq, account)
);
comment on table service_reading is 'When somebody on the side of whoever asked first read what they were told. Never changed.';

create table notice_document (
  city text collate "C" not null,
  case_id uuid not null,
  seq integer not null,
  address text collate "C" not null,
  hash jsonb not null,
  created_at timestamptz not null,
  primary key (city, case_id, seq),
  foreign key (city, address) references file_content (city, address)
);
comment on table notice_document is 'The signed document of a statutory notice: its bytes lie with the files, under the same key.';

grant select, insert, update, delete on message_settings, message_contact, message to yingshang_app;
grant select, insert on service_reading, notice_document to yingshang_app;
alter table message_settings enable row level security;
create policy own_city on message_settings using (city = current_setting('yingshang.city', true));
alter table message_contact enable row level security;
create policy own_city on message_contact using (city = current_setting('yingshang.city', true));
alter table message enable row level security;
create policy own_city on message using (city = current_setting('yingshang.city', true));
alter table service_reading enable row level security;
create policy own_city on service_reading using (city = current_setting('yingshang.city', true));
alter table notice_document enable row level security;
create policy own_city on notice_document using (city = current_setting('yingshang.city', true));
