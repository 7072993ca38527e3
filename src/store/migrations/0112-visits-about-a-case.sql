-- Whoever comes to a counter may come for a case that is there: to answer a correction, or to withdraw it.

alter table counter_visit add column about jsonb;
comment on column counter_visit.about is
  'What is done in a case that is there: its id, the act, the number of corrections asked for by then, and a reason; null: one is begun.';
