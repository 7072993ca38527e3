-- Whoever has a person's key at hand hears at once that it was destroyed, in whatever way it was.
create function tell_erasure() returns trigger language plpgsql as $$
begin
  perform pg_notify('yingshang_erasures', new.city || ' ' || new.person);
  return null;
end $$;
comment on function tell_erasure() is 'Tells every process that a person''s key was destroyed.';

create trigger erasure_told after update of key on person_key
  for each row when (old.key is not null and new.key is null) execute function tell_erasure();
