-- Indicators: contributions, and how far the projectors have come.

create table contribution (
  city text collate "C" not null,
  indicator text collate "C" not null,
  source uuid not null,
  formula integer not null,
  period text collate "C" not null,
  region text collate "C" not null,
  channel text collate "C" not null,
  value double precision,
  numerator boolean,
  excluded jsonb,
  sandbox boolean not null,
  primary key (city, indicator, source)
);
comment on table contribution is
  'What one case adds to one indicator. Figures and drill-down read nothing else. excluded holds the reason, null when counted.';
create index contribution_of_source on contribution (city, source);
create index contribution_by_period on contribution (city, indicator, period, region, source);

create table projector (
  city text collate "C" not null,
  name text collate "C" not null,
  position bigint not null check (position >= 0),
  primary key (city, name)
);
comment on table projector is 'The log index up to which each projector has read.';
