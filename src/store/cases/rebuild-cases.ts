import type { Database } from '../database.ts';
import type { CaseWrite } from './act.ts';
import { caseColumns, type Involved, involvementRows, itemColumns } from './act-columns.ts';

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

/** A case as its events make it, and everyone who has ever had a part in it. */
export type RebuiltCase = { readonly row: CaseWrite; readonly involved: readonly Involved[] };

export type Rewritten = {
  /** Cases whose row, work or readers were not what was given, and are now. */
  readonly differed: readonly string[];
  /** Cases that stand at another version than was given: their rows were left alone. */
  readonly moved: readonly string[];
};

/** Of a row what says something, and not who, in which words: names are sealed anew each time. */
const compared = `phase, region, office, applicant_party, account, accepted_at, ended_at, outcome,
  outcome_class, due_at, search, summary, calendar`;
const columnsOf = (row: string): string =>
  compared
    .split(',')
    .map((column) => `${row}.${column.trim()}`)
    .join(', ');

/** What the statements below are given, as JSON; to look at a case takes less than to write it. */
const given = {
  looks: `id uuid, version integer, "headHash" text, phase text, region text, office text,
          "applicantParty" text, account text, "acceptedAt" timestamptz, "endedAt" timestamptz, outcome text,
          "outcomeClass" text, "dueAt" timestamptz, "nextCheckAt" timestamptz, search text, summary jsonb,
          calendar text`,
  cases: `id uuid, version integer, "headHash" text, number text, "queryCode" text, service text,
          definition text, phase text, region text, office text, "applicantParty" text, account text,
          "parentCase" uuid, "parentStep" text, "parentRound" integer, "openedAt" timestamptz,
          "acceptedAt" timestamptz, "endedAt" timestamptz, outcome text, "outcomeClass" text,
          "dueAt" timestamptz, "nextCheckAt" timestamptz, channel text, sandbox boolean,
          "applicantName" jsonb, search text, summary jsonb, calendar text`,
  items: `"caseId" uuid, item text, kind text, service text, region text, office text, outside text,
          party text, account text, step text, assignee text, round integer, "openedAt" timestamptz,
          "dueAt" timestamptz, "blueAt" timestamptz, "yellowAt" timestamptz`,
  involved: `"caseId" uuid, kind text, who text, open boolean, "openedAt" timestamptz`,
} as const;

function lookedAt({ row }: RebuiltCase): object {
  return {
    id: row.id,
    version: row.version,
    headHash: row.headHash,
    phase: row.phase,
    region: row.region,
    office: row.office,
    applicantParty: row.applicantParty,
    account: row.account,
    acceptedAt: row.acceptedAt,
    endedAt: row.endedAt,
    outcome: row.outcome,
    outcomeClass: row.outcomeClass,
    dueAt: row.dueAt,
    nextCheckAt: row.nextCheckAt,
    search: row.search,
    summary: row.summary,
    calendar: row.calendar,
  };
}

function valuesOf(city: string, rebuilt: readonly RebuiltCase[], cases: readonly object[]): string[] {
  return [
    city,
    JSON.stringify(cases),
    JSON.stringify(rebuilt.flatMap(({ row }) => itemColumns(row))),
    JSON.stringify(rebuilt.flatMap(({ row, involved }) => involvementRows(row, involved))),
  ];
}

/**
 * Writes the rows of cases anew from what their events say, with their work and their readers, in one
 * transaction. A case that has moved on meanwhile is named: fold its events again.
 */
export async function rewriteCases(
  db: Database,
  city: string,
  rebuilt: readonly RebuiltCase[],
): Promise<Rewritten> {
  const differing = await findDiffering(db, city, rebuilt);
  if (differing.size === 0) return { differed: [], moved: [] };
  return await write(
    db,
    city,
    rebuilt.filter(({ row }) => differing.has(row.id)),
  );
}

/**
 * Those that are not stored as given. Nearly all are, and a look writes and locks nothing, where an upsert that
 * changes nothing marks each row as held by it.
 */
async function findDiffering(
  db: Database,
  city: string,
  rebuilt: readonly RebuiltCase[],
): Promise<ReadonlySet<string>> {
  const { rows } = await db.lanes.query<{ id: string }>({
    name: 'find-differing-cases',
    text: `
      with c as materialized (
        select * from json_to_recordset($2::json) as c (${given.looks})
      ), i as materialized (
        select * from json_to_recordset($3::json) as i (${given.items})
      ), v as materialized (
        select * from json_to_recordset($4::json) as v (${given.involved})
      )
      select c.id from c left join lateral (
        select f.* from case_file f where f.city = $1 and f.id = c.id limit 1) f on true
      where f.id is null or f.version <> c.version or f.head_hash <> decode(c."headHash", 'hex')
        or (${columnsOf('f')}) is distinct from (
          c.phase, c.region, c.office, c."applicantParty", c.account, c."acceptedAt", c."endedAt", c.outcome,
          c."outcomeClass", c."dueAt", c.search, c.summary, c.calendar)
        or ${isLater('f.next_check_at', 'c."nextCheckAt"')}
      union
      select i."caseId" from i left join lateral (
        select w.* from work_item w where w.city = $1 and w.case_id = i."caseId" and w.item = i.item limit 1) w
        on true
      where w.case_id is null
        or (w.kind, w.region, w.office, w.outside, w.party, w.account, w.step, w.assignee, w.round, w.opened_at,
            w.due_at, w.blue_at, w.yellow_at)
          is distinct from (i.kind, i.region, i.office, i.outside, i.party, i.account, i.step, i.assignee, i.round,
            i."openedAt", coalesce(i."dueAt", 'infinity'), i."blueAt", i."yellowAt")
      union
      select w.case_id from c cross join lateral (
        select w.case_id, w.item::text as item from work_item w where w.city = $1 and w.case_id = c.id) w
      where (w.case_id, w.item) not in (select i."caseId", i.item from i)
      union
      select v."caseId" from v left join lateral (
        select exists (
          select from open_involvement o
          where o.city = $1 and o.kind = n.kind and o.who = n.who and o.opened_at = n.opened_at
            and o.case_id = n.case_id) as open
        from involvement n
        where n.city = $1 and n.case_id = v."caseId" and n.kind = v.kind and n.who = v.who limit 1) n on true
      where n.open is distinct from v.open`,
    values: valuesOf(city, rebuilt, rebuilt.map(lookedAt)),
  });
  return new Set(rows.map(({ id }) => id));
}

/** A look at the clocks may be planned too early, but neither too late nor where there is none to come. */
function isLater(kept: string, wanted: string): string {
  return `(coalesce(${kept}, 'infinity') > coalesce(${wanted}, 'infinity') or (${kept} is null) <> (${wanted} is null))`;
}

async function write(db: Database, city: string, rebuilt: readonly RebuiltCase[]): Promise<Rewritten> {
  const { rows } = await db.lanes.query<Rewritten>({
    name: 'rewrite-cases',
    text: `
      with c as materialized (
        select * from json_to_recordset($2::json) as c (
          ${given.cases})
      ), stored as materialized (
        select f.id, f.version, f.head_hash from c cross join lateral (
          select f.id, f.version, f.head_hash from case_file f
          where f.city = $1 and f.id = c.id limit 1 for update) f
      ), moved as materialized (
        select c.id from c join stored f on f.id = c.id
        where f.version <> c.version or f.head_hash <> decode(c."headHash", 'hex')
      ), put as (
        insert into case_file as f (
          city, id, version, head_hash, number, query_code, service, definition, phase, region, office,
          applicant_party, account, parent_case, parent_step, parent_round, opened_at, accepted_at, ended_at,
          outcome, outcome_class, due_at, next_check_at, channel, sandbox, applicant_name, search, summary,
          calendar)
        select
          $1, c.id, c.version, decode(c."headHash", 'hex'), c.number, c."queryCode", c.service, c.definition,
          c.phase, c.region, c.office, c."applicantParty", c.account, c."parentCase", c."parentStep",
          c."parentRound", c."openedAt", c."acceptedAt", c."endedAt", c.outcome, c."outcomeClass", c."dueAt",
          c."nextCheckAt", c.channel, c.sandbox, c."applicantName", c.search, c.summary, c.calendar
        from c where c.id not in (select m.id from moved m)
        on conflict (city, id) do update set
          phase = excluded.phase, region = excluded.region, office = excluded.office,
          applicant_party = excluded.applicant_party, account = excluded.account,
          accepted_at = excluded.accepted_at, ended_at = excluded.ended_at, outcome = excluded.outcome,
          outcome_class = excluded.outcome_class, due_at = excluded.due_at,
          next_check_at = excluded.next_check_at, applicant_name = excluded.applicant_name,
          search = excluded.search, summary = excluded.summary, calendar = excluded.calendar
        where (${columnsOf('f')}) is distinct from (${columnsOf('excluded')})
          or ${isLater('f.next_check_at', 'excluded.next_check_at')}
        returning f.id
      ), item_in as materialized (
        select i.* from json_to_recordset($3::json) as i (
          ${given.items})
        where i."caseId" not in (select m.id from moved m)
      ), gone as materialized (
        select w.case_id, w.item, w.place from c cross join lateral (
          select w.case_id, w.item::text as item, w.ctid as place from work_item w
          where w.city = $1 and w.case_id = c.id) w
        where (w.case_id, w.item) not in (select i."caseId", i.item from item_in i)
          and w.case_id not in (select m.id from moved m)
      ), items as (
        insert into work_item as w (
          city, case_id, item, kind, service, region, office, outside, party, account, step,
          assignee, round, opened_at, due_at, blue_at, yellow_at)
        select
          $1, i."caseId", i.item, i.kind, i.service, i.region, i.office, i.outside, i.party, i.account,
          i.step, i.assignee, i.round, i."openedAt", coalesce(i."dueAt", 'infinity'), i."blueAt", i."yellowAt"
        from item_in i
        on conflict (city, case_id, item) do update set
          kind = excluded.kind, region = excluded.region, office = excluded.office, outside = excluded.outside,
          party = excluded.party, account = excluded.account, step = excluded.step,
          assignee = excluded.assignee, round = excluded.round, opened_at = excluded.opened_at,
          due_at = excluded.due_at, blue_at = excluded.blue_at, yellow_at = excluded.yellow_at
        where (w.kind, w.region, w.office, w.outside, w.party, w.account, w.step, w.assignee, w.round,
            w.opened_at, w.due_at, w.blue_at, w.yellow_at)
          is distinct from (excluded.kind, excluded.region, excluded.office, excluded.outside, excluded.party,
            excluded.account, excluded.step, excluded.assignee, excluded.round, excluded.opened_at,
            excluded.due_at, excluded.blue_at, excluded.yellow_at)
        returning w.case_id
      ), reader_in as materialized (
        select * from json_to_recordset($4::json) as v (
          ${given.involved})
        where v."caseId" not in (select m.id from moved m)
      ), involved as (
        insert into involvement (city, case_id, kind, who, opened_at)
        select $1, v."caseId", v.kind, v.who, v."openedAt" from reader_in v
        on conflict (city, case_id, kind, who) do nothing
        returning case_id
      ), opened as (
        insert into open_involvement (city, kind, who, opened_at, case_id)
        select $1, v.kind, v.who, v."openedAt", v."caseId" from reader_in v where v.open
        on conflict (city, kind, who, opened_at, case_id) do nothing
        returning case_id
      ), ended as materialized (
        select v."caseId" as case_id, o.place from reader_in v cross join lateral (
          select o.ctid as place from open_involvement o
          where o.city = $1 and o.kind = v.kind and o.who = v.who and o.opened_at = v."openedAt"
            and o.case_id = v."caseId" limit 1) o
        where not v.open
      )
      select
        (select coalesce(json_agg(m.id), '[]') from moved m) as moved,
        (select coalesce(json_agg(distinct d.id), '[]') from (
          select id from put union all select case_id from gone
          union all select case_id from items union all select case_id from involved
          union all select case_id from opened union all select case_id from ended) d) as differed,
        close_involvement(array(select e.place from ended e)) as closed,
        end_work(array(select g.place from gone g)) as ended`,
    values: valuesOf(
      city,
      rebuilt,
      rebuilt.map(({ row }) => caseColumns(row)),
    ),
  });
  const [{ differed, moved } = { differed: [], moved: [] }] = rows;
  return { differed, moved };
}
