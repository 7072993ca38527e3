-- What opens by the calendar: since when the city works with each schedule, which periods are dealt with, and what was
-- opened for which item. The key of an opening is what makes it happen once.

create table schedule (
  city text collate "C" not null,
  code text collate "C" not null,
  since date not null,
  primary key (city, code)
);
comment on table schedule is 'A schedule of a pack, and the day on which the city began to work with it.';

create table schedule_period (
  city text collate "C" not null,
  schedule text collate "C" not null,
  period text collate "C" not null,
  done_at timestamptz not null,
  primary key (city, schedule, period),
  foreign key (city, schedule) references schedule (city, code)
);
comment on table schedule_period is 'A period that is over and for which everything was opened: it is not looked at again.';

create table schedule_opening (
  city text collate "C" not null,
  schedule text collate "C" not null,
  period text collate "C" not null,
  item text collate "C" not null,
  case_id uuid not null,
  opened_at timestamptz not null,
  primary key (city, schedule, period, item),
  foreign key (city, schedule) references schedule (city, code)
);
comment on table schedule_opening is 'One case that a schedule has opened for one period and one item.';
comment on column schedule_opening.item is 'A region, plan, unit, task or indicator; empty where the case is the city''s.';

grant select, insert on schedule, schedule_period, schedule_opening to yingshang_app;

do $$
declare
  item text;
begin
  foreach item in array array['schedule', 'schedule_period', 'schedule_opening'] loop
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
end
$$;
