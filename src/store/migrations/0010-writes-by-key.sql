-- Writes that go with an act, each to the rows of one whole key. Inside one statement the planner may
-- take the city alone for a key while a table looks empty, and keep that plan; here it has no choice.

create function end_work(of_city text, of_case uuid, of_item text) returns void language plpgsql as $$
begin
  delete from work_item where city = of_city and case_id = of_case and item = of_item;
end
$$;
comment on function end_work(text, uuid, text) is 'What waited for somebody waits no more.';

create function turn_involvement(of_city text, of_case uuid, is_open boolean) returns void language plpgsql as $$
begin
  update involvement set open = is_open where city = of_city and case_id = of_case and open <> is_open;
end
$$;
comment on function turn_involvement(text, uuid, boolean) is
  'Tells all readers of a case, past ones too, that it has ended or was reopened.';

create function spend_draft(of_city text, of_id uuid) returns void language plpgsql as $$
begin
  delete from draft where city = of_city and id = of_id;
end
$$;
comment on function spend_draft(text, uuid) is 'The draft has become a case.';

create function answer_message(of_city text, of_id uuid, at timestamptz) returns void language plpgsql as $$
begin
  update outbox_message set state = 'answered', answered_at = at where city = of_city and id = of_id;
end
$$;
comment on function answer_message(text, uuid, timestamptz) is 'An outside party has answered what it was asked.';

-- On a small table all indexes look equally cheap, and of equals the planner takes the one made last.
-- Plans of the write lanes are kept while tables grow, so the index by which one row is found is last.
alter table event drop constraint event_pkey, add primary key (city, stream, seq);
alter table case_file drop constraint case_file_pkey, add primary key (city, id);
alter table involvement drop constraint involvement_pkey, add primary key (city, case_id, kind, who);
alter table draft drop constraint draft_pkey, add primary key (city, id);
alter table outbox_message drop constraint outbox_message_pkey, add primary key (city, id);
alter table idempotency drop constraint idempotency_pkey, add primary key (city, account, key);
