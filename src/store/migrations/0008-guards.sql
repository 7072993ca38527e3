-- Who may do what. The application role is created before the first migration (see app-role.ts).

grant usage on schema public to yingshang_app;

-- Append-only.
grant select, insert on event, event_sequence, definition, access_log to yingshang_app;

-- Kept for good, but followed by their events or states.
grant select, insert, update on
  sequencer, case_file, certificate, register_entry, person_key, party, account,
  outbox_message, plan_import, ledger_record, serial, projector
to yingshang_app;
grant select, insert on inbox_message to yingshang_app;

-- Replaced and cleared away in the course of work.
grant select, insert, update, delete on
  involvement, work_item, draft, idempotency, session, delegation, contribution
to yingshang_app;
grant delete on ledger_record to yingshang_app;

-- Each connection belongs to one city and sees no other.
do $$
declare
  item record;
begin
  for item in
    select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where n.nspname = 'public' and c.relkind = 'r' and c.relname <> 'schema_migration'
  loop
    execute format('alter table %I enable row level security', item.relname);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item.relname);
  end loop;
end
$$;

-- The application queues jobs inside its own transaction but cannot touch the job tables.
create function queue_jobs(jobs jsonb) returns integer
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
      j->>'task', coalesce(j->'payload', '{}')::json, j->>'queue', (j->>'runAt')::timestamptz,
      (j->>'maxAttempts')::smallint, j->>'key', (j->>'priority')::smallint, null
    )::graphile_worker.job_spec
    from jsonb_array_elements(jobs) with ordinality as t (j, n)
    order by n
  ));
  return queued;
end
$$;
comment on function queue_jobs(jsonb) is
  'Queues background jobs: [{task, payload, key, runAt, queue, maxAttempts, priority}]. A job with the key of a waiting one replaces it.';
revoke all on function queue_jobs(jsonb) from public;
grant execute on function queue_jobs(jsonb) to yingshang_app;
