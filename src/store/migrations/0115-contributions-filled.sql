-- Where a city has no contribution, a rebuild writes them where they belong at once, and their sums when all are there. The
-- projector stands still meanwhile: what it wrote would be added up twice. A filling that was broken off is taken back.

alter table projector add column standing boolean not null default false;
comment on column projector.standing is
  'Somebody fills what this projector keeps from nothing, or died over it: it goes on when that is done, or taken back.';
