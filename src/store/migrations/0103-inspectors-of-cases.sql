-- An office that inspects a case which was drawn reads it, and has a part in it of a kind of its own.

alter table involvement drop constraint involvement_kind_check;
alter table involvement add constraint involvement_kind_check
  check (kind in ('office', 'outside', 'member', 'inspector'));
comment on table involvement is
  'Which offices, outside parties, members of panels and inspecting offices have, or had, a part in a case: the list of cases they may see.';
