-- A reviewer is shown each repair and each doubt in the line where the document has it.

alter table plan_import add column lines text[] not null default '{}';
comment on column plan_import.lines is
  'The document as it was read, line by line; what was found in it names lines from 1.';
