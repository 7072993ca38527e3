-- What is done to the product itself, and in no case, is in the log too: one stream for each city.
do $$
declare
  held record;
begin
  for held in
    select c.conrelid::regclass::text as of_table, c.conname, pg_get_constraintdef(c.oid) as said
    from pg_constraint c
    where c.conname in ('event_kind_check', 'people_stream_kind_check')
  loop
    execute format('alter table %s drop constraint %I', held.of_table, held.conname);
    execute format('alter table %s add constraint %I %s', held.of_table, held.conname,
      replace(held.said, '''signing''::text', '''signing''::text, ''operation''::text'));
  end loop;
end
$$;
