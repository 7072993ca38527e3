-- Figures stay fast however many cases stand behind them: what contributions add up to is kept for each month, place
-- and way in, with the transaction that stores them; and how often each value occurs, for medians and percentiles.
-- Sums are numeric, so that adding and taking away in any order gives the same last digit.

alter table contribution
  add column above double precision,
  add column below double precision;
comment on column contribution.above is 'For a reported share: what was counted. below: what it is a share of.';

create table contribution_sum (
  city text collate "C" not null,
  indicator text collate "C" not null,
  period text collate "C" not null,
  region text collate "C" not null,
  channel text collate "C" not null,
  included bigint not null,
  excluded bigint not null,
  valued bigint not null,
  total numeric not null,
  numerator bigint not null,
  sandbox bigint not null,
  primary key (city, indicator, period, region, channel)
);
comment on table contribution_sum is
  'What the contributions of one indicator add up to in one month, place and channel. Always equal to the contributions.';

create table contribution_value (
  city text collate "C" not null,
  indicator text collate "C" not null,
  split text collate "C" not null check (split in ('whole', 'region', 'channel', 'period')),
  key text collate "C" not null,
  value double precision not null,
  cases bigint not null,
  primary key (city, indicator, split, key, value)
);
comment on table contribution_value is
  'How often a value occurs among what an indicator counts: in all, and by place, channel and month. Gives percentiles exactly.';

insert into contribution_sum
select city, indicator, period, region, channel, count(*) filter (where excluded is null),
  count(*) filter (where excluded is not null), count(value) filter (where excluded is null),
  coalesce(sum(value::numeric) filter (where excluded is null), 0),
  count(*) filter (where excluded is null and numerator), count(*) filter (where sandbox)
from contribution group by city, indicator, period, region, channel;

insert into contribution_value
select c.city, c.indicator, k.split, k.key, c.value, count(*)
from contribution c cross join lateral (
  values ('whole', ''), ('region', c.region), ('channel', c.channel), ('period', c.period)) k (split, key)
where c.excluded is null and c.value is not null
group by c.city, c.indicator, k.split, k.key, c.value;

create table indicator_formula (
  city text collate "C" not null,
  indicator text collate "C" not null,
  formula integer not null,
  since timestamptz not null,
  primary key (city, indicator, formula)
);
comment on table indicator_formula is
  'Since when an indicator is computed by which version of its formula. The latest is what its contributions were made by.';

create table figure_revision (
  city text collate "C" not null,
  indicator text collate "C" not null,
  period text collate "C" not null,
  cause text collate "C" not null check (cause in ('late', 'formula', 'correction')),
  revised_at timestamptz not null,
  primary key (city, indicator, period)
);
comment on table figure_revision is 'Months whose figure has changed after it counted as published, when last, and why.';

do $$
declare
  item text;
begin
  foreach item in array array['contribution_sum', 'contribution_value', 'indicator_formula', 'figure_revision']
  loop
    execute format('grant select, insert, update, delete on %I to yingshang_app', item);
    execute format('alter table %I enable row level security', item);
    execute format(
      'create policy own_city on %I using (city = current_setting(''yingshang.city'', true))', item);
  end loop;
end
$$;
