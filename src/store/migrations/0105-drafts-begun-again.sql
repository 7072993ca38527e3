-- A draft may begin with what was typed for a case that has ended.

alter table draft add column begun_from jsonb;
comment on column draft.begun_from is
  'The ended case it was begun again from, by id and number, and the labels of what could not go along.';
