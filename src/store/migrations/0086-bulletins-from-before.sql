-- Bulletins are listed along `statement_of_case`, which was filled from what statements said of their case. One drawn up
-- before that was kept says nothing, and one that two bulletins share names the first alone: those cases say it
-- themselves, in the event that each began with.

insert into statement_of_case (city, case_id, hash, made_at)
  select s.city, f.id, s.hash, s.made_at
  from case_file f
  join event e on e.city = f.city and e.stream = f.id and e.seq = 1
  join figure_statement s on s.city = f.city and s.hash = e.body->'form'->>'statement'
  where f.service = 'bulletin'
  on conflict do nothing;
