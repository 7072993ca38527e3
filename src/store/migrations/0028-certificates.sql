-- Certificates that come after one another, end, are looked for by their holder, and have a place in a status list.

alter table certificate
  add column version integer not null default 1 check (version between 1 and 999),
  add column superseded_by uuid,
  add column expires_on date,
  add column party text collate "C",
  add column holder_code text collate "C",
  add column status_index bigint check (status_index >= 0);
comment on column certificate.version is 'The how-manieth certificate of this type and number.';
comment on column certificate.superseded_by is 'The certificate that took its place.';
comment on column certificate.expires_on is 'Last day on which it holds; null for one that holds for good.';
comment on column certificate.party is 'Whoever asked for it.';
comment on column certificate.holder_code is 'The holder''s unified code, where its type says which field has it.';
comment on column certificate.status_index is
  'Its place in the city''s status list, given when something signed first names it.';

alter table certificate drop constraint certificate_city_type_number_key;
alter table certificate add constraint certificate_city_type_number_key unique (city, type, number, version);
create unique index certificate_by_status on certificate (city, status_index);
create index certificate_of_case on certificate (city, case_id);
create index certificate_of_party on certificate (city, party, issued_at desc, id desc);
create index certificate_of_holder on certificate (city, holder_code, issued_at desc, id desc);

update certificate c set party = f.applicant_party
from case_file f where f.city = c.city and f.id = c.case_id;

alter type given_certificate add attribute expires_on text;
alter type given_certificate add attribute party text;
alter type given_certificate add attribute holder_code text;
alter type given_certificate add attribute replaces boolean;
alter type given_revocation add attribute type text;
alter type given_revocation add attribute number text;

create function issue_certificates(of_city text, certificates given_certificate[], faulty integer[])
  returns void language plpgsql as $$
begin
  insert into certificate (
    city, id, type, number, case_id, holder, content, issued_at, expires_on, party, holder_code, version)
  select of_city, c.id, c.type, c.number, c.case_id, c.holder, c.content, c.issued_at, c.expires_on::date, c.party,
    c.holder_code, case when c.replaces then 1 + coalesce((
      select max(o.version) from certificate o where o.city = of_city and o.type = c.type and o.number = c.number
    ), 0) else 1 end
  from unnest(certificates) c where c.act <> all (faulty);
  update certificate o set superseded_by = c.id
  from unnest(certificates) c
  where c.replaces and c.act <> all (faulty) and o.city = of_city and o.type = c.type and o.number = c.number
    and o.id <> c.id and o.superseded_by is null;
end
$$;
comment on function issue_certificates(text, given_certificate[], integer[]) is
  'New certificates. One that replaces others of its type and number is the next version, and they say so.';

create function revoke_certificates(of_city text, revocations given_revocation[], faulty integer[])
  returns void language plpgsql as $$
begin
  update certificate o set revoked_at = r.at
  from unnest(revocations) r
  where r.id is not null and r.act <> all (faulty) and o.city = of_city and o.id = r.id;
  update certificate o set revoked_at = r.at
  from unnest(revocations) r
  where r.id is null and r.act <> all (faulty) and o.city = of_city and o.type = r.type and o.number = r.number
    and o.superseded_by is null and o.revoked_at is null;
end
$$;
comment on function revoke_certificates(text, given_revocation[], integer[]) is
  'Certificates stop being valid: one by its id, or the one in force with this number.';

-- `commit_acts` stays as it is but for these two places.
do $$
declare
  before text := pg_get_functiondef('commit_acts'::regproc);
  issued text := 'insert into certificate \(city, id, type, number, case_id, holder, content, issued_at\)\s+select of_city, c\.id, [^;]*;';
  revoked text := 'perform revoke_certificate\(of_city, r\.id, r\.at\)[^;]*;';
begin
  if before !~ issued or before !~ revoked then
    raise exception 'commit_acts is not the function that this migration knows';
  end if;
  execute regexp_replace(
    regexp_replace(before, issued, 'perform issue_certificates(of_city, certificates, faulty);'),
    revoked, 'perform revoke_certificates(of_city, revocations, faulty);');
end
$$;
drop function revoke_certificate(text, uuid, timestamptz);
