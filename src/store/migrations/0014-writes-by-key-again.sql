-- Changed in sets, rows were found by whatever index seemed cheapest while a table was small, and that plan was
-- kept. So what goes with an act is written again by functions that take the key of one row.

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

