import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { sections } from '../../src/store/cases/commit-sections.ts';
import { givenSource } from '../../src/store/cases/given-rows.ts';
import type { Contender } from './contender.ts';
import { benchCity } from './engine.ts';
import { asSet, type RecordedAct, type RecordedCase, recordCases, renamed } from './recorded-acts.ts';

/*
 * What the database can do by itself: the rows that the engine writes, in one lean statement that looks at
 * nothing, decides nothing and guards nothing, sent by a bare driver under the owner's login, whom row
 * level security does not concern.
 */

/** Cases whose writes are repeated under other ids. */
const templates = 40;
const casesOfASet = 252;

/** One transaction for each transition. */
export async function rowLimit(url: string): Promise<Contender> {
  const { pool, recorded, close } = await open(url, 16);
  return {
    close,
    runCase: async (serial, note) => {
      for (const act of fresh(recorded, serial).acts) {
        const began = performance.now();
        await pool.query(statement('row', act));
        note(performance.now() - began);
      }
      return 1;
    },
  };
}

/** One transaction for so many transitions, over one connection. */
export async function setLimit(url: string): Promise<Contender> {
  const { pool, recorded, close } = await open(url, 1);
  return {
    close,
    runCase: async (serial, note) => {
      const cases = Array.from({ length: casesOfASet }, (_, index) => fresh(recorded, serial + index));
      for (const [at] of cases[0]?.acts.entries() ?? []) {
        const act = asSet(cases.map(({ acts }) => acts[at] ?? []));
        const began = performance.now();
        await pool.query(statement('set', act));
        note(performance.now() - began);
      }
      return casesOfASet;
    },
  };
}

/** What is written of one case, and how acts of several are written as a set: for who sends them another way. */
export async function openSets(url: string) {
  const { pool, recorded, close } = await open(url, 2);
  return {
    close,
    fresh: (serial: number): RecordedCase => fresh(recorded, serial),
    write: async (acts: readonly RecordedAct[]): Promise<void> => {
      await pool.query(statement('set', asSet(acts)));
    },
  };
}

async function open(url: string, connections: number) {
  const recorded = await recordCases(templates);
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    options:
      '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off',
  });
  // The server may go first when everything ends.
  pool.on('error', () => {});
  return { recorded, pool, close: () => pool.end() };
}

function fresh(recorded: readonly RecordedCase[], serial: number): RecordedCase {
  const template = recorded[serial % recorded.length];
  if (template === undefined) throw new Error('nothing was recorded');
  const id = randomUUID();
  return renamed(template, { id, number: `L-${id}` });
}

function statement(name: string, act: RecordedAct) {
  return { name, text, values: [benchCity, ...act] };
}

let parameter = 2;
const given = sections
  .filter(({ group }) => group === 'plain')
  .map(({ code, columns }) => {
    const source = givenSource(columns, 'g', parameter);
    parameter += Object.keys(columns).length;
    return `${code}_in as materialized (select * from ${source})`;
  })
  .join(',\n');

const itemColumns = Object.keys(sections.find(({ code }) => code === 'item')?.columns ?? {}).filter(
  (name) => name !== 'act',
);
const columnOf = (name: string): string => name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const text = `with ${given},
new_case as (
  insert into case_file (
    city, id, version, head_hash, number, query_code, service, definition, phase, region, office,
    applicant_party, account, parent_case, parent_step, parent_round, opened_at, accepted_at, ended_at,
    outcome, outcome_class, due_at, next_check_at, channel, sandbox, applicant_name, search, summary, calendar)
  select
    $1, c.id, c.version, decode(c."headHash", 'hex'), c.number, c."queryCode", c.service, c.definition,
    c.phase, c.region, c.office, c."applicantParty", c.account, c."parentCase", c."parentStep",
    c."parentRound", c."openedAt", c."acceptedAt", c."endedAt", c.outcome, c."outcomeClass", c."dueAt",
    c."nextCheckAt", c.channel, c.sandbox, c."applicantName", c.search, c.summary, c.calendar
  from case_in c where c."expectedVersion" = 0
),
moved_case as (
  update case_file f set
    version = c.version, head_hash = decode(c."headHash", 'hex'), phase = c.phase, office = c.office,
    accepted_at = c."acceptedAt", ended_at = c."endedAt", outcome = c.outcome,
    outcome_class = c."outcomeClass", due_at = c."dueAt", next_check_at = c."nextCheckAt",
    search = c.search, summary = c.summary, calendar = c.calendar
  from case_in c where f.city = $1 and f.id = c.id and c."expectedVersion" > 0
),
new_event as (
  insert into event (
    city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
  select
    $1, e.stream, e.seq, e.kind, e.type, e.schema, e."occurredAt", e."recordedAt", e.actor, e.body,
    decode(e."prevHash", 'hex'), decode(e.hash, 'hex')
  from event_in e
),
new_item as (
  insert into work_item (city, ${itemColumns.map(columnOf).join(', ')})
  select $1, ${itemColumns.map((name) => (name === 'dueAt' ? `coalesce("dueAt", 'infinity')` : `"${name}"`)).join(', ')}
  from item_in
),
ended_item as (
  delete from work_item w using ended_in d
  where w.city = $1 and w.case_id = d."caseId" and w.item = d.item
),
new_involvement as (
  insert into involvement (city, case_id, kind, who, open, opened_at)
  select $1, v."caseId", v.kind, v.who, v.open, v."openedAt" from involved_in v
  on conflict (city, case_id, kind, who) do nothing
),
ended_involvement as (
  update involvement v set open = false from case_in c
  where v.city = $1 and v.case_id = c.id and c."endedAt" is not null
),
new_key as (
  insert into idempotency (city, account, key, request_hash, response, created_at)
  select $1, i.account, i.key, i."requestHash", i.response, i."createdAt" from key_in i
)
select 1`;
