-- Work that waits for one person of an office, and who stands in for whom.

alter table work_item add column assignee text collate "C";
comment on column work_item.assignee is 'The one account it waits for; null where anybody of the office may do it.';
create index work_item_of_assignee on work_item (city, assignee, due_at, case_id, item) where assignee is not null;

create table deputy (
  city text collate "C" not null,
  account text collate "C" not null,
  deputy text collate "C" not null,
  from_day date not null,
  to_day date not null check (to_day >= from_day),
  reason text not null,
  named_by text collate "C" not null,
  named_at timestamptz not null,
  primary key (city, deputy, account, from_day)
);
comment on table deputy is 'Who acts in whose stead, on which days. Whatever is done so says for whom it was done.';
grant select, insert, update, delete on deputy to yingshang_app;
alter table deputy enable row level security;
create policy own_city on deputy using (city = current_setting('yingshang.city', true));
