-- What a bulletin says in figures is that of one moment: drawn up once, kept under its hash, never written again.

create table figure_statement (
  city text collate "C" not null,
  hash text collate "C" not null check (hash ~ '^[0-9a-f]{64}$'),
  scope text collate "C" not null,
  until date not null,
  made_at timestamptz not null,
  content jsonb not null,
  primary key (city, hash)
);
comment on table figure_statement is
  'Figures, tasks and clocks as they stood at one moment. The hash is that of the content in canonical JSON; a case names it.';
comment on column figure_statement.scope is
  'Which statements are of one kind: service, kind, plan and place. The one before is compared with.';
create index figure_statement_of_scope on figure_statement (city, scope, until desc, made_at desc);
grant select, insert on figure_statement to yingshang_app;
alter table figure_statement enable row level security;
create policy own_city on figure_statement using (city = current_setting('yingshang.city', true));
create trigger figure_statement_is_append_only
  before update or delete or truncate on figure_statement
  for each statement execute function refuse_rewriting_history();
