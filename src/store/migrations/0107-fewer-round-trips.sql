-- What was asked in five statements of a transaction, with the processes waiting for each other between them, is one call.

create function give_places(of_city text, most integer, channel text)
  returns table (mine boolean, given bigint, reached bigint, more boolean, restored boolean)
  language plpgsql as $$
declare
  from_tx xid8;
  below_tx xid8;
  last bigint;
  last_tx xid8;
  taken bigint;
begin
  mine := pg_try_advisory_xact_lock(hashtextextended('sequencer ' || of_city, 0));
  given := 0;
  reached := 0;
  more := false;
  restored := false;
  if not mine then
    return next;
    return;
  end if;
  -- A statement behind the lock: it sees what whoever had it before has committed.
  select s.horizon, pg_snapshot_xmin(pg_current_snapshot()), s.last_index,
      s.horizon > pg_snapshot_xmax(pg_current_snapshot())
    into from_tx, below_tx, last, restored
    from sequencer s where s.city = of_city;
  if not found then
    insert into sequencer (city, horizon, last_index) values (of_city, '0', 0) on conflict (city) do nothing;
    select s.horizon, pg_snapshot_xmin(pg_current_snapshot()), s.last_index,
        s.horizon > pg_snapshot_xmax(pg_current_snapshot())
      into from_tx, below_tx, last, restored
      from sequencer s where s.city = of_city;
  end if;
  reached := last;
  if restored then
    return next;
    return;
  end if;
  with batch as materialized (
    select e.tx, e.stream, e.seq from waiting_events(from_tx, below_tx, most) e
  ), numbered as (
    insert into event_sequence (city, log_index, stream, seq)
    select of_city, last + row_number() over (order by b.tx, b.stream, b.seq), b.stream, b.seq
    from batch b
    where (
      select s.seq from event_sequence s
      where s.city = of_city and s.stream = b.stream and s.seq = b.seq limit 1) is null
    returning 1
  )
  select (select count(*) from numbered), (select count(*) from batch),
      (select b.tx from batch b order by b.tx desc limit 1)
    into given, taken, last_tx;
  more := taken >= most;
  reached := last + given;
  update sequencer set
    last_index = reached,
    horizon = case when more then ((last_tx::text::bigint + 1)::text)::xid8 else below_tx end
  where city = of_city;
  if given > 0 then
    perform pg_notify(channel, of_city || ' ' || reached);
  end if;
  return next;
end
$$;
comment on function give_places(text, integer, text) is
  'Gives waiting events of a city their place in its one order and says so on the channel: whether it was this connection''s turn, how many got one, how far the order reaches, whether more wait; restored: nothing was done, because the old transaction numbers mean nothing here.';
