import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { redClock } from '../../src/kernel/pack/warning-reactions.ts';
import { nextCheck } from '../../src/kernel/process/index.ts';
import { formatMoment, getWorkingTime, toMoment } from '../../src/kernel/time/index.ts';
import { readConfig } from '../../src/main/config.ts';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { findRunningDatabase } from '../../src/main/embedded-database/index.ts';
import { findMasterKey } from '../../src/main/master-key.ts';
import { packs } from '../../src/main/packs.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { getRegion } from '../../src/usecases/cases/city-facts.ts';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import { warningKey } from '../../src/usecases/cases/react.ts';
import { reactionCaseId } from '../../src/usecases/cases/reaction-id.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { checkCases } from '../../src/usecases/rebuild/check-cases.ts';
import type { Ledger } from './people.ts';
import { permitPack } from './permit-pack.ts';
import type { Trial } from './processes.ts';

/** One thing that must hold after everything that was done to the product. */
export type Finding = { readonly what: string; readonly faults: readonly string[] };

export type Store = {
  readonly deps: Dependencies;
  readonly sql: pg.Client;
  readonly close: () => Promise<void>;
};

/** The store of the trial, read with what the product reads it with, at the moment at which its clock stands. */
export async function openStore({ folder }: Trial, stopped: number): Promise<Store> {
  const data = join(folder, 'var');
  const urls = findRunningDatabase(data);
  if (urls === null) throw new Error('the database does not run');
  const config = readConfig({ YINGSHANG_DATA: data });
  const database = openDatabase({ url: urls.appUrl, city: config.city, applicationName: 'reckoning' });
  const deps = await createDependencies({
    dataFolder: config.factsFolder,
    city: config.city,
    packs: [...packs, permitPack],
    database,
    masterKey: findMasterKey(config) ?? new Uint8Array(32),
    demonstration: true,
    clock: () => stopped,
  });
  const sql = new pg.Client({ connectionString: urls.ownerUrl });
  await sql.connect();
  return {
    deps,
    sql,
    close: async () => {
      await sql.end();
      await closeDatabase(database);
    },
  };
}

const quietPatienceMs = 300_000;

/** Waits until time, jobs and messages have done all that they had to do by the moment at which the clock stands. */
export async function settled({ deps, sql }: Store): Promise<Finding> {
  const deadline = performance.now() + quietPatienceMs;
  let quiet = 0;
  for (;;) {
    const { rows } = await sql.query<{ what: string; count: number }>(
      `select * from (
         select 'clocks to look at' as what, count(*)::integer as count from case_file where next_check_at <= $1
         union all select 'jobs', count(*)::integer from graphile_worker._private_jobs
         union all select 'events without their place in the order', (select count(*) from event)::integer
           - (select count(*) from event_sequence)::integer) w where count <> 0`,
      [deps.now()],
    );
    quiet = rows.length === 0 ? quiet + 1 : 0;
    // What has just ended may have queued something: seen twice is quiet.
    if (quiet === 3) return { what: 'nothing is left to do', faults: [] };
    if (performance.now() > deadline) {
      return { what: 'nothing is left to do', faults: rows.map(({ what, count }) => `${count} ${what}`) };
    }
    await sleep(300);
  }
}

/** Everything that must hold. */
export async function reckon(store: Store, ledger: Ledger): Promise<readonly Finding[]> {
  const checked = await checkCases(store.deps);
  return [
    {
      what: `${checked.cases} cases of ${checked.events} events equal their rows, work and clocks, and the chains hold`,
      faults: checked.findings.map(({ name, what, where }) => `${name} ${what} ${where}`),
    },
    ...(await reckonActs(store, ledger)),
    await reckonWarnings(store),
    await reckonWatch(store),
    await reckonReactions(store),
    await reckonObligations(store),
    await reckonChildren(store),
    await reckonOutside(store),
  ];
}

type ActRow = {
  readonly stream: string;
  readonly version: number;
  readonly kind: string;
  readonly account: string;
  readonly types: readonly string[];
};

/** What the events of each act begin with. */
const begins: Readonly<Record<string, string>> = {
  submit: 'case-submitted',
  accept: 'case-accepted',
  'accept-with-tolerance': 'case-accepted',
  note: 'case-noted',
  'submit-material': 'obligation-kept',
  'complete-step': 'step-completed',
  withdraw: 'case-withdrawn',
};

/** Each acknowledged act stands in the log once, as this person's, and no person's act stands there that was not. */
async function reckonActs({ sql }: Store, { acknowledged }: Ledger): Promise<readonly Finding[]> {
  // Of one case, one transaction stores one act.
  const { rows } = await sql.query<ActRow>(
    `select stream, min(seq) - 1 as version, min(coalesce(actor->'setOffBy', actor)->>'kind') as kind,
       min(coalesce(actor->'setOffBy', actor)->>'id') as account,
       array_agg(type order by seq) as types
     from event where kind = 'case' group by stream, tx`,
  );
  const stored = new Map<string, ActRow[]>();
  for (const row of rows.filter(({ kind }) => kind === 'account')) {
    const place = `${row.stream} ${row.version}`;
    stored.set(place, [...(stored.get(place) ?? []), row]);
  }
  const lost: string[] = [];
  const told = new Set<string>();
  for (const act of acknowledged) {
    const place = `${act.case} ${act.version}`;
    const name = `${act.act} on version ${act.version} of ${act.case}`;
    if (told.has(place)) lost.push(`${name}: acknowledged twice`);
    told.add(place);
    const found = stored.get(place) ?? [];
    const first = begins[act.act];
    const as = found.filter(
      ({ account, types }) => account === act.account && (first === undefined || types.includes(first)),
    );
    if (as.length !== 1) lost.push(`${name}: ${as.length} times in the log (${JSON.stringify(found)})`);
  }
  const surplus = [...stored.keys()].filter((place) => !told.has(place));
  return [
    { what: `${acknowledged.length} acknowledged acts are there, each once`, faults: lost },
    {
      what: 'nobody has acted without being told so',
      faults: surplus.map((place) => JSON.stringify(stored.get(place))),
    },
  ];
}

const grades = ['blue', 'yellow', 'red'];

/** No warning of one clock is given twice, and none is milder than the one before. */
async function reckonWarnings({ sql }: Store): Promise<Finding> {
  const { rows } = await sql.query<{ stream: string; type: string; body: Warning }>(
    `select stream, type, body from event
     where type in ('deadline-warned', 'obligation-opened', 'material-submitted') order by stream, seq`,
  );
  const last = new Map<string, { grade: number; overdue: number }>();
  const faults: string[] = [];
  let given = 0;
  for (const { stream, type, body } of rows) {
    if (type !== 'deadline-warned') {
      last.delete(`${stream} obligation:${body.obligation}`);
      continue;
    }
    given += 1;
    const clock = `${stream} ${body.clock}`;
    const now = { grade: grades.indexOf(body.level ?? ''), overdue: body.overdue ?? 0 };
    const before = last.get(clock) ?? { grade: -1, overdue: 0 };
    const later = now.grade > before.grade || (now.grade === before.grade && now.overdue > before.overdue);
    if (!later) faults.push(`${clock}: ${JSON.stringify(body)} after ${JSON.stringify(before)}`);
    last.set(clock, now);
  }
  return { what: `${given} warnings were given, none twice`, faults };
}

type Warning = {
  readonly clock?: string;
  readonly level?: string;
  readonly overdue?: number;
  readonly obligation?: string;
};

/** Nothing that time should have said by now is missing: no clock of any case has anything to say. */
async function reckonWatch({ deps, sql }: Store): Promise<Finding> {
  const { rows } = await sql.query<{ id: string }>(
    'select id from case_file where next_check_at is not null',
  );
  const now = toMoment(deps.time.zone, Date.parse(deps.now()));
  const faults: string[] = [];
  for (const { id } of rows) {
    const { state } = await loadCase(deps, id);
    const next = nextCheck(state, getWorkingTime(deps.time, getRegion(deps.city, state.region).hall));
    if (next !== null && next <= now) faults.push(`${state.number} since ${formatMoment(next)}`);
  }
  return { what: `${rows.length} clocks are watched, and nothing is left unsaid`, faults };
}

/** For each permit's clock that turned red there is one case of supervision, and no other. */
async function reckonReactions({ deps, sql }: Store): Promise<Finding> {
  const { rows: red } = await sql.query<{ id: string; clock: string }>(
    `select distinct e.stream as id, e.body->>'clock' as clock from event e
     join case_file c on c.id = e.stream
     where e.type = 'deadline-warned' and e.body->>'level' = 'red' and c.service = 'trial.permit'
       and e.body->>'clock' not like 'obligation:%'`,
  );
  const wanted: string[] = [];
  for (const { id, clock } of red) {
    const { state } = await loadCase(deps, id);
    const time = getWorkingTime(deps.time, getRegion(deps.city, state.region).hall);
    const turned = redClock(state, clock, time);
    if (turned !== null) wanted.push(reactionCaseId(id, warningKey(clock, turned), 'trial-late'));
  }
  return await each(sql, 'trial.late', wanted, 'clocks that turned red have their case of supervision each');
}

/**
 * Each obligation began once, and is kept, broken, not yet due, or still to be looked at; what was broken by time has its
 * case, once.
 */
async function reckonObligations({ deps, sql }: Store): Promise<Finding> {
  const { rows } = await sql.query<{
    id: string;
    obligation: string;
    opened: number;
    settled: number;
    broken: number;
  }>(
    `select stream as id, body->>'obligation' as obligation,
       count(*) filter (where type = 'obligation-opened')::integer as opened,
       count(*) filter (where type in ('obligation-kept', 'obligation-broken', 'obligation-released'))::integer as settled,
       count(*) filter (where type = 'obligation-broken')::integer as broken
     from event where type like 'obligation-%' group by stream, body->>'obligation'`,
  );
  const broken = rows.filter((row) => row.broken > 0);
  const wanted = broken.map(({ id, obligation }) =>
    reactionCaseId(id, `obligation ${obligation} broken`, 'trial-broken'),
  );
  const followed = await each(sql, 'trial.broken', wanted, '');
  const faults = [...followed.faults];
  for (const { id, obligation, opened, settled } of rows) {
    const name = `${id} ${obligation}`;
    if (opened !== 1 || settled > 1) faults.push(`${name}: opened ${opened} times, settled ${settled} times`);
    if (settled > 0) continue;
    const owed = (await loadCase(deps, id)).state.obligations[obligation];
    // A lease is owed until a day; an address is looked at by an office, which nobody does in the trial.
    const expected = obligation === 'lease' ? 'owed' : 'to-check';
    if (owed?.status !== expected) faults.push(`${name}: nothing settled it, and it is ${owed?.status}`);
  }
  return {
    what: `${rows.length} obligations stand as they should, ${broken.length} of them broken by time`,
    faults,
  };
}

/** Each bundle's step has the case that its event names. */
async function reckonChildren({ sql }: Store): Promise<Finding> {
  const { rows } = await sql.query<{ child: string; there: boolean }>(
    `select e.body->>'child' as child, c.id is not null as there from event e
     left join case_file c on c.id = (e.body->>'child')::uuid
     where e.type = 'step-opened' and e.body->>'child' is not null`,
  );
  const missing = rows.filter(({ there }) => !there);
  return { what: `${rows.length} parts of bundles were opened`, faults: missing.map(({ child }) => child) };
}

/** What was asked of an outside party was answered, and each answer has acted once. */
async function reckonOutside({ sql }: Store): Promise<Finding> {
  const { rows } = await sql.query<{ id: string; step: string; round: number; answers: number }>(
    `select o.case_id as id, o.step, o.round, count(e.*)::integer as answers from outbox_message o
     left join event e on e.stream = o.case_id and e.type = 'step-completed'
       and e.body->>'step' = o.step and e.actor->>'kind' = 'outside'
     where o.step is not null group by o.case_id, o.step, o.round having count(e.*) <> 1`,
  );
  const { rows: asked } = await sql.query<{ count: number }>(
    'select count(*)::integer as count from outbox_message',
  );
  return {
    what: `${asked[0]?.count ?? 0} messages to outside parties were answered once each`,
    faults: rows.map((row) => JSON.stringify(row)),
  };
}

async function each(
  sql: pg.Client,
  service: string,
  wanted: readonly string[],
  what: string,
): Promise<Finding> {
  const { rows } = await sql.query<{ id: string }>('select id from case_file where service = $1', [service]);
  const there = new Set(rows.map(({ id }) => id));
  const expected = new Set(wanted);
  return {
    what: `${wanted.length} ${what}`,
    faults: [
      ...wanted.filter((id) => !there.has(id)).map((id) => `${service} ${id} is missing`),
      ...[...there].filter((id) => !expected.has(id)).map((id) => `${service} ${id} is there for nothing`),
    ],
  };
}
