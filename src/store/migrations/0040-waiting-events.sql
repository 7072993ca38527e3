-- Row-level security lets no comparison of transactions into an index, since those are not known to be leakproof: whether
-- events wait was answered by reading the whole log. These two read for the connection's city with the owner's rights.

create function events_wait() returns boolean
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  return (
    select e.tx from public.event e
    where e.city = current_setting('yingshang.city') and e.tx >= coalesce((
      select s.horizon from public.sequencer s where s.city = current_setting('yingshang.city')), '0'::xid8)
    order by e.tx limit 1
  ) is not null;
end
$$;
comment on function events_wait() is
  'Whether events of this connection''s city have no place in its order yet.';

create function waiting_events(from_tx xid8, below_tx xid8, most integer)
  returns table (tx xid8, stream uuid, seq integer)
  language plpgsql stable security definer
  set search_path = pg_catalog, pg_temp
as $$
begin
  return query
    select e.tx, e.stream, e.seq from public.event e
    where e.city = current_setting('yingshang.city') and e.tx >= from_tx and e.tx < below_tx
    -- A transaction is never cut in two.
    order by e.tx fetch first (most) rows with ties;
end
$$;
comment on function waiting_events(xid8, xid8, integer) is
  'Events of this connection''s city by their transactions, in that order: the next to be put in the city''s one order.';

revoke all on function events_wait(), waiting_events(xid8, xid8, integer) from public;
grant execute on function events_wait(), waiting_events(xid8, xid8, integer) to yingshang_app;
