-- A job belongs to the city of the connection that queues it: the name of its task begins with the city,
-- so that a city's worker takes its own jobs and no others.
create or replace function queue_jobs(jobs jsonb) returns integer
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  queued integer;
begin
  if jobs is null or jsonb_array_length(jobs) = 0 then
    return 0;
  end if;
  select count(*) into queued from graphile_worker.add_jobs(array(
    select row(
      current_setting('yingshang.city') || '/' || (j->>'task'), coalesce(j->'payload', '{}')::json,
      j->>'queue', (j->>'runAt')::timestamptz, (j->>'maxAttempts')::smallint, j->>'key',
      (j->>'priority')::smallint, null
    )::graphile_worker.job_spec
    from jsonb_array_elements(jobs) with ordinality as t (j, n)
    order by n
  ));
  return queued;
end
$$;
comment on function queue_jobs(jsonb) is
  'Queues background jobs of this connection''s city: [{task, payload, key, runAt, queue, maxAttempts, priority}]. A job with the key of a waiting one replaces it.';
