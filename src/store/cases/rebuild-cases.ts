import type { Database } from '../database.ts';
import type { CaseWrite } from './act.ts';
import { caseColumns, involvementOf, itemColumns } from './act-columns.ts';

/** The ids of a city's cases in order, from behind `after`: what a rebuild walks through. */
export async function listCaseStreams(
  db: Database,
  city: string,
  page: { readonly after: string | null; readonly limit: number },
): Promise<readonly string[]> {
  const { rows } = await db.lanes.query<{ stream: string }>(
    `select e.stream from event e
     where e.city = $1 and e.seq = 1 and e.kind = 'case' and e.stream > $2::uuid
     order by e.stream limit $3`,
    [city, page.after ?? '00000000-0000-0000-0000-000000000000', page.limit],
  );
  return rows.map((row) => row.stream);
}

/**
 * Writes the state of a case anew from what its events say, with its work and its readers. True when it
 * was written; false when the case has moved on past `version` meanwhile, or is not there at that
 * version: fold its events again.
 */
export async function rewriteCase(db: Database, city: string, written: CaseWrite): Promise<boolean> {
  const { rows } = await db.lanes.query<{ rewritten: number }>({
    name: 'rewrite-case',
    text: `
      with c as materialized (
        select * from json_to_record($2::json) as c (
          id uuid, version integer, "headHash" text, phase text, region text, office text,
          "applicantParty" text, account text, "acceptedAt" timestamptz, "endedAt" timestamptz,
          outcome text, "outcomeClass" text, "dueAt" timestamptz, "nextCheckAt" timestamptz,
          "applicantName" jsonb, search text, summary jsonb, state json)
      ), rewritten as (
        update case_file f set
          phase = c.phase, region = c.region, office = c.office, applicant_party = c."applicantParty",
          account = c.account, accepted_at = c."acceptedAt", ended_at = c."endedAt", outcome = c.outcome,
          outcome_class = c."outcomeClass", due_at = c."dueAt", next_check_at = c."nextCheckAt",
          applicant_name = c."applicantName", search = c.search, summary = c.summary, state = c.state
        from c
        where f.city = $1 and f.id = c.id and f.version = c.version
          and f.head_hash = decode(c."headHash", 'hex')
        returning f.id
      ), item_in as materialized (
        select i.* from jsonb_to_recordset($3::jsonb) as i (
          "caseId" uuid, item text, kind text, service text, region text, office text, outside text,
          party text, account text, step text, assignee text, round integer, "openedAt" timestamptz,
          "dueAt" timestamptz, "blueAt" timestamptz, "yellowAt" timestamptz), rewritten
      ), done as (
        delete from work_item w
        where w.city = $1 and w.case_id = any (array(select r.id from rewritten r))
          and w.item::text not in (select i.item from item_in i)
      ), items as (
        insert into work_item (
          city, case_id, item, kind, service, region, office, outside, party, account, step,
          assignee, round, opened_at, due_at, blue_at, yellow_at)
        select
          $1, i."caseId", i.item, i.kind, i.service, i.region, i.office, i.outside, i.party, i.account,
          i.step, i.assignee, i.round, i."openedAt", coalesce(i."dueAt", 'infinity'), i."blueAt", i."yellowAt"
        from item_in i
        on conflict (city, case_id, item) do update set
          kind = excluded.kind, office = excluded.office, outside = excluded.outside,
          party = excluded.party, account = excluded.account, step = excluded.step,
          assignee = excluded.assignee, round = excluded.round, opened_at = excluded.opened_at, due_at = excluded.due_at,
          blue_at = excluded.blue_at, yellow_at = excluded.yellow_at
      ), involved as (
        insert into involvement (city, case_id, kind, who, open, opened_at)
        select $1, v."caseId", v.kind, v.who, v.open, v."openedAt"
        from jsonb_to_recordset($4::jsonb) as v (
          "caseId" uuid, kind text, who text, open boolean, "openedAt" timestamptz), rewritten
        on conflict (city, case_id, kind, who) do update set open = excluded.open
      )
      select count(*) as rewritten from rewritten`,
    values: [
      city,
      JSON.stringify(caseColumns(written)),
      JSON.stringify(itemColumns(written)),
      JSON.stringify(involvementOf(written)),
    ],
  });
  return rows[0]?.rewritten === 1;
}
