-- Whoever comes to a counter may act for somebody else: an enterprise that they represent, or that has empowered them.

alter table counter_visit add column acts_for text collate "C";
alter table counter_visit add foreign key (city, acts_for) references party (city, id);
alter table counter_visit add check (acts_for <> party);
comment on column counter_visit.party is 'Whoever is at the counter or on the telephone.';
comment on column counter_visit.acts_for is 'For whom they ask, by a power; null: for themselves.';

-- A clerk finds an enterprise by how its name begins.
create index party_of_name on party (city, ((content -> 'name' ->> 'zh')) collate "C") where kind = 'enterprise';
