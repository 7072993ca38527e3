-- A case has one applicant from its first act on: its own row says so, and a row among the readers said it again.

create index case_file_of_party on case_file (city, applicant_party, opened_at desc, id desc)
  where applicant_party is not null;
delete from involvement where kind in ('party', 'account');
alter table involvement drop constraint involvement_kind_check;
alter table involvement add constraint involvement_kind_check check (kind in ('office', 'outside'));
comment on table involvement is
  'Which offices and outside parties have, or had, a part in a case: the list of cases they may see.';
