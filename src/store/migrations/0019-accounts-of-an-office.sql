-- Whom a step of an office may be given to is shown with the case: without an index every account would be read for it.
-- People act by the first of their grants; columns, because row level security keeps indexes on expressions unused.

alter table account
  add column acting_role text collate "C" generated always as (grants -> 0 ->> 'role') stored,
  add column acting_office text collate "C" generated always as (grants -> 0 ->> 'office') stored;
create index account_in_role on account (city, acting_role, acting_office) where disabled_at is null;
comment on column account.acting_role is 'The role of the first grant, by which the person acts.';
comment on column account.acting_office is 'The office of the first grant.';
