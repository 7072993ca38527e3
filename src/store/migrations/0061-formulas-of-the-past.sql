-- What there is was made by the oldest version that it names: without this, nobody would see that a formula has changed.
insert into indicator_formula (city, indicator, formula, since)
select c.city, c.indicator, min(c.formula), coalesce(min(f.ended_at), now())
from contribution c left join case_file f on f.city = c.city and f.id = c.source
where c.indicator not like 'reported:%'
  and not exists (select from indicator_formula i where i.city = c.city and i.indicator = c.indicator)
group by c.city, c.indicator;
