import { randomUUID } from 'node:crypto';
import pg from 'pg';
import type { Contender } from './contender.ts';
import { benchCity } from './engine.ts';
import {
  asSet,
  type RecordedAct,
  type RecordedCase,
  type RecordedKind,
  recordCases,
  recordedKinds,
  recordedType,
  renamed,
  valuesOf,
} from './recorded-acts.ts';

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
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // Whoever's turn it is has the server's connections.
    idleTimeoutMillis: 1_000,
    options:
      '-c plan_cache_mode=force_generic_plan -c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c jit=off',
  });
  // The server may go first when everything ends.
  pool.on('error', () => {});
  const recorded = await recordCases(templates, pool);
  return { recorded, pool, close: () => pool.end() };
}

function fresh(recorded: readonly RecordedCase[], serial: number): RecordedCase {
  const template = recorded[serial % recorded.length];
  if (template === undefined) throw new Error('nothing was recorded');
  return renamed(template, randomUUID());
}

/** What an act has not got stands in no statement: each mixture is prepared once on a connection. */
function statement(name: string, act: RecordedAct) {
  const rows = valuesOf(act);
  const kinds = recordedKinds.filter((_, index) => rows[index] !== null);
  const mixture = kinds.join(' ');
  const text = texts.get(mixture) ?? textOf(kinds);
  texts.set(mixture, text);
  return { name: `${name} ${mixture}`, text, values: [benchCity, ...rows.filter((each) => each !== null)] };
}

const texts = new Map<string, string>();

function textOf(kinds: readonly RecordedKind[]): string {
  const parts = kinds.flatMap((kind, index) => {
    const rows = `unnest($${index + 2}::${recordedType(kind)}[])`;
    return Object.entries(written[kind](rows)).map(([name, text]) => `${name} as (${text})`);
  });
  return `with ${parts.join(',\n')} select 1`;
}

const itemColumns =
  'item, kind, service, region, office, outside, party, account, step, assignee, round, opened_at';
const caseColumns = `version, head_hash, number, query_code, service, definition, phase, region, office,
    applicant_party, account, parent_case, parent_step, parent_round, opened_at, accepted_at, ended_at,
    outcome, outcome_class, due_at, next_check_at, channel, sandbox, applicant_name, search, summary, calendar`;

/** What is written of each kind of rows: changed where it lies, whatever the tables held when that was planned. */
const written: Readonly<Record<RecordedKind, (rows: string) => Readonly<Record<string, string>>>> = {
  cases: (rows) => ({
    new_case: `insert into case_file (city, id, ${caseColumns}) select $1, id, ${caseColumns} from ${rows}`,
  }),
  moves: (rows) => ({
    moved_case: `update case_file f set
      version = m.version, head_hash = m.head_hash, phase = m.phase, office = m.office,
      accepted_at = m.accepted_at, ended_at = m.ended_at, outcome = m.outcome,
      outcome_class = m.outcome_class, due_at = m.due_at, next_check_at = m.next_check_at,
      search = m.search, summary = m.summary, calendar = m.calendar
      from ${rows} m cross join lateral (
        select c.ctid as place from case_file c where c.city = $1 and c.id = m.id limit 1) c
      where f.ctid = c.place`,
  }),
  turns: (rows) => ({
    ended_involvement: `delete from open_involvement where ctid = any (array(
      select o.place from ${rows} t
      cross join lateral (select * from involvement v where v.city = $1 and v.case_id = t.case_id offset 0) v
      cross join lateral (
        select o.ctid as place from open_involvement o
        where o.city = $1 and o.kind = v.kind and o.who = v.who and o.opened_at = v.opened_at
          and o.case_id = v.case_id limit 1) o))`,
  }),
  events: (rows) => ({
    new_event: `insert into event (
        city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
      select $1, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash
      from ${rows}`,
  }),
  items: (rows) => ({
    new_item: `insert into work_item (city, case_id, ${itemColumns}, due_at, blue_at, yellow_at)
      select $1, case_id, ${itemColumns}, coalesce(due_at, 'infinity'), blue_at, yellow_at from ${rows}`,
  }),
  ends: (rows) => ({
    ended_item: `delete from work_item where ctid = any (array(
      select w.place from ${rows} e
      cross join lateral (
        select w.ctid as place from work_item w
        where w.city = $1 and w.case_id = e.case_id and w.item = e.item limit 1) w))`,
  }),
  parts: (rows) => ({
    part: `select * from ${rows}`,
    new_involvement: `insert into involvement (city, case_id, kind, who, opened_at)
      select $1, case_id, kind, who, opened_at from part
      on conflict (city, case_id, kind, who) do nothing`,
    new_open_involvement: `insert into open_involvement (city, case_id, kind, who, opened_at)
      select $1, case_id, kind, who, opened_at from part p where p.open
      on conflict (city, kind, who, opened_at, case_id) do nothing`,
  }),
  keys: (rows) => ({
    new_key: `insert into idempotency (city, account, key, request_hash, response, created_at)
      select $1, account, key, request_hash, response, created_at from ${rows}`,
  }),
};
