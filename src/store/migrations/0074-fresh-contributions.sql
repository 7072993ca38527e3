-- A rebuild of all figures lays its contributions aside by COPY, and they take the place of those there were in one
-- transaction. What lies here is worked out again if it is lost, so it is not logged; one rebuild of a city at a time.

create unlogged table fresh_contribution (
  city text collate "C" not null,
  indicator text collate "C" not null,
  source uuid not null,
  formula integer not null,
  period text collate "C" not null,
  region text collate "C" not null,
  channel text collate "C" not null,
  value double precision,
  numerator boolean,
  above double precision,
  below double precision,
  excluded jsonb,
  sandbox boolean not null,
  primary key (city, source, indicator)
);
comment on table fresh_contribution is
  'Contributions that a rebuild has worked out and not yet put in the place of those there are. Empty between rebuilds.';

grant select, insert, delete on fresh_contribution to yingshang_app;
alter table fresh_contribution enable row level security;
create policy own_city on fresh_contribution using (city = current_setting('yingshang.city', true));
