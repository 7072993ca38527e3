-- How much goes on behind the pages at this moment: administrators see whether the city has come to rest. The job
-- tables belong to the library and to the schema's owner; the application counts its own city's jobs through this.

create function count_jobs() returns table (due bigint, later bigint)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
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
$$;
comment on function count_jobs() is
  'Jobs of this connection''s city: under way or due, and to be done at a later moment. What was given up is in neither.';

revoke all on function count_jobs() from public;
grant execute on function count_jobs() to yingshang_app;

create index outbox_open on outbox_message (city, state) where state in ('queued', 'sent');
comment on index outbox_open is 'What has not gone out or has no answer yet: few, however many have been.';
