-- A statement is compared with the last one that was sent, never with a draft: so each names its case.

alter table figure_statement add column case_id uuid;
comment on column figure_statement.case_id is
  'The case that it was drawn up for; null for one drawn up before this was kept, which nothing is compared with.';
