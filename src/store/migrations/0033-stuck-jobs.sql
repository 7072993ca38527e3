-- What goes on behind the pages and does not get done is somebody's work: administrators see it, try it again, or say
-- how it was settled otherwise. The job tables belong to the library and to the schema's owner; the application reads
-- its own city's jobs through these functions alone.

create table settled_job (
  city text collate "C" not null,
  job bigint not null,
  task text collate "C" not null,
  case_id uuid,
  fault text not null,
  attempts integer not null,
  queued_at timestamptz not null,
  settled_at timestamptz not null,
  account text collate "C" not null,
  note text not null,
  primary key (city, job)
);
comment on table settled_job is 'Background work that could not be done, and how somebody settled it instead.';
grant select, insert on settled_job to yingshang_app;
alter table settled_job enable row level security;
create policy own_city on settled_job using (city = current_setting('yingshang.city', true));

create function stuck_jobs(least_attempts integer, before bigint, most integer)
  returns table (
    id bigint, task text, payload json, attempts integer, max_attempts integer, fault text,
    queued_at timestamptz, next_at timestamptz
  )
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  prefix text := current_setting('yingshang.city') || '/';
begin
  return query
    select j.id, substr(t.identifier, length(prefix) + 1), j.payload, j.attempts::integer,
      j.max_attempts::integer, j.last_error, j.created_at,
      case when j.attempts < j.max_attempts then j.run_at end
    from graphile_worker._private_jobs j
    join graphile_worker._private_tasks t on t.id = j.task_id
    where starts_with(t.identifier, prefix) and j.last_error is not null
      and j.attempts >= least(least_attempts, j.max_attempts) and j.id < before
    order by j.id desc
    limit most;
end
$$;
comment on function stuck_jobs(integer, bigint, integer) is
  'Jobs of this connection''s city that have failed at least so often, the newest first, before this id.';

create function retry_stuck_job(job bigint) returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  update graphile_worker._private_jobs j
  set run_at = now(), attempts = least(j.attempts, j.max_attempts - 1)
  from graphile_worker._private_tasks t
  where j.id = job and t.id = j.task_id and j.locked_at is null and j.last_error is not null
    and starts_with(t.identifier, current_setting('yingshang.city') || '/');
  if found then
    perform pg_notify('jobs:insert', '{"r":0,"count":1}');
  end if;
  return found;
end
$$;
comment on function retry_stuck_job(bigint) is 'Has a failed job of this connection''s city tried again at once.';

create function settle_stuck_job(job bigint, settled_at timestamptz, account text, note text) returns boolean
  language plpgsql volatile security definer
  set search_path = pg_catalog, pg_temp
as $$
declare
  own_city text := current_setting('yingshang.city');
begin
  with gone as (
    delete from graphile_worker._private_jobs j
    using graphile_worker._private_tasks t
    where j.id = job and t.id = j.task_id and j.locked_at is null and j.last_error is not null
      and starts_with(t.identifier, own_city || '/')
    returning j.id, substr(t.identifier, length(own_city) + 2) as task, j.payload, j.last_error, j.attempts, j.created_at
  )
  insert into public.settled_job
  select own_city, g.id, g.task, coalesce(g.payload->>'case', g.payload->>'child', g.payload->>'of')::uuid, g.last_error, g.attempts, g.created_at,
    settle_stuck_job.settled_at, settle_stuck_job.account, settle_stuck_job.note
  from gone g;
  return found;
end
$$;
comment on function settle_stuck_job(bigint, timestamptz, text, text) is
  'Takes a failed job of this connection''s city away and keeps who settled it, and how.';

revoke all on function stuck_jobs(integer, bigint, integer), retry_stuck_job(bigint),
  settle_stuck_job(bigint, timestamptz, text, text) from public;
grant execute on function stuck_jobs(integer, bigint, integer), retry_stuck_job(bigint),
  settle_stuck_job(bigint, timestamptz, text, text) to yingshang_app;
