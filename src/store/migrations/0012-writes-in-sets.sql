-- The write statement changes rows in sets now, found by whole keys in arrays: no function stands between
-- it and the tables any more.
drop function end_work(text, uuid, text);
drop function turn_involvement(text, uuid, boolean);
drop function spend_draft(text, uuid);
drop function answer_message(text, uuid, timestamptz);

create function hold_entry(
  of_city text, of_register text, of_key text, writes boolean, out id uuid, out version integer
) language plpgsql volatile as $$
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
$$;
comment on function hold_entry(text, text, text, boolean) is
  'Holds the key of an entry until the transaction ends, whether there is an entry or not, and tells what is there then: also what was committed after the calling statement began.';

-- Nobody asks inside a state. Kept as text it is taken as it comes, instead of being taken apart and sorted.
alter table case_file alter column state type json using state::json;
