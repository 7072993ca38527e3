-- Whoever sits on a panel sees its case, in lists as well as alone: they have a part in it, as offices have.

alter table involvement drop constraint involvement_kind_check;
alter table involvement add constraint involvement_kind_check check (kind in ('office', 'outside', 'member'));
insert into involvement (city, case_id, kind, who, opened_at)
select distinct w.city, w.case_id, 'member', w.assignee, c.opened_at
from work_item w join case_file c on c.city = w.city and c.id = w.case_id
where w.assignee is not null and w.step is not null and w.item <> w.step
on conflict (city, case_id, kind, who) do nothing;
insert into open_involvement (city, kind, who, opened_at, case_id)
select v.city, v.kind, v.who, v.opened_at, v.case_id
from involvement v join case_file c on c.city = v.city and c.id = v.case_id
where v.kind = 'member' and c.ended_at is null
on conflict (city, kind, who, opened_at, case_id) do nothing;
comment on table involvement is
  'Which offices, outside parties and members of panels have, or had, a part in a case: the list of cases they may see.';
