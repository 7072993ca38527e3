-- Who works for two offices has a deputy in one of them, and is represented in that one alone.

alter table deputy add column office text collate "C";
update deputy d set office = coalesce((
  select g->>'office' from account a, jsonb_array_elements(a.grants) g
  where a.city = d.city and a.id = d.account and g ? 'office' limit 1), '');
alter table deputy alter column office set not null;
alter table deputy drop constraint deputy_pkey;
alter table deputy add primary key (city, deputy, account, office, from_day);
comment on column deputy.office is 'Where the one stands in for the other.';
