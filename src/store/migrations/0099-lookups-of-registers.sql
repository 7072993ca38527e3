-- Entries of a register were found by their key alone, and otherwise by words looked for in each of them. What a register
-- declares that its entries are found by has an index of its own now: a page of them is read from it in the order of
-- their keys, however many entries there are.

alter table register_entry add column lookups jsonb;
comment on column register_entry.lookups is 'What the entry is found by besides its key, [[lookup, value]]; null: nothing.';

create table register_lookup (
  city text collate "C" not null,
  register text collate "C" not null,
  lookup text collate "C" not null,
  value text collate "C" not null,
  key text collate "C" not null,
  primary key (city, register, lookup, value, key)
);
comment on table register_lookup is 'The keys of the entries that are found by a value; whose identity number it is stands under a pseudonym.';
grant select, insert, delete on register_lookup to yingshang_app;
alter table register_lookup enable row level security;
create policy own_city on register_lookup using (city = current_setting('yingshang.city', true));
-- No two are alike: nothing is gained by looking for such when a page is full.
alter index register_lookup_pkey set (deduplicate_items = off);

create function keep_lookups() returns trigger language plpgsql as $$
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
$$;
comment on function keep_lookups is 'Keeps the index of what an entry is found by as the entry says it.';
create trigger register_entry_lookups_at_first after insert on register_entry
  for each row when (new.lookups is not null) execute function keep_lookups();
create trigger register_entry_lookups after update on register_entry
  for each row when (new.lookups is distinct from old.lookups) execute function keep_lookups();

-- Acts bring it with the entry. The function that stores them is long and changes nowhere else, so that only these lines
-- of it are written anew, whatever else it has become by now.
alter type given_entry add attribute lookups jsonb;
do $$
declare
  body text := pg_get_functiondef('commit_acts'::regproc);
  changed text := body;
begin
  changed := replace(changed,
    'head_hash, open, content, public, search, case_id, updated_at)
    select of_city, e.id, e.register',
    'head_hash, open, content, public, search, case_id, updated_at, lookups)
    select of_city, e.id, e.register');
  changed := replace(changed,
    'nullif(e.public, ''null''), e.search, e.case_id, e.updated_at
    from unnest(entries) e',
    'nullif(e.public, ''null''), e.search, e.case_id, e.updated_at, nullif(e.lookups, ''null'')
    from unnest(entries) e');
  changed := replace(changed,
    'case_id = coalesce(excluded.case_id, r.case_id), updated_at = excluded.updated_at;',
    'case_id = coalesce(excluded.case_id, r.case_id), updated_at = excluded.updated_at,
      lookups = excluded.lookups;');
  if (length(changed) - length(replace(changed, 'lookups', ''))) / length('lookups') <> 4 then
    raise exception 'commit_acts is not the function that this migration knows';
  end if;
  execute changed;
end
$$;
