import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { benchCity, engineOn } from '../../bench/engine/engine.ts';
import { openStallCase, runStallCase } from '../../bench/engine/run-cases.ts';
import { stallPack } from '../../bench/engine/scenario.ts';
import { type Run, yingshang, yingshangAlone } from '../../src/cli/as-run.fixture.ts';
import { publishDefinitions } from '../../src/store/cases/definitions.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import { personOf } from '../../src/usecases/personal-fields/person.ts';
import { erasePerson } from '../../src/usecases/personal-fields/person-keys.ts';
import { checkCases, type Finding } from '../../src/usecases/rebuild/check-cases.ts';
import { testDatabase } from '../support/database.ts';
import { placeEvents } from '../support/store-acts.ts';

const { appUrl, ownerUrl } = await testDatabase();
const deps = await engineOn(openDatabase({ url: appUrl, city: benchCity, applicationName: 'check test' }));
const owner = new pg.Client({ connectionString: ownerUrl });
let waiting = '';
let number = '';

beforeAll(async () => {
  await owner.connect();
  const services = stallPack.services.map((definition) => ({ kind: 'service', definition }) as const);
  await publishDefinitions(deps.database, benchCity, services, deps.now());
  for (const serial of [1, 2]) await runStallCase(deps, serial, () => {});
  for (const serial of [3, 4]) await openStallCase(deps, serial);
  const state = await openStallCase(deps, 5);
  ({ id: waiting, number } = state);
  // So much has happened in it that a state was left behind on the way.
  const office = state.steps.papers?.office ?? '';
  const handler = { kind: 'account', account: 'h', displayName: 'h', role: 'handler', office } as const;
  for (let left = 70; left > 0; left -= 1) {
    await actOnCase(deps, handler, waiting, null, { act: 'note', note: `还有 ${left} 条` });
  }
  await placeEvents(deps.database, benchCity);
});
afterAll(async () => {
  await owner.end();
  await closeDatabase(deps.database);
});

test('what nobody has touched is found right, whatever the pages', async () => {
  for (const page of [1, 2, 100]) {
    const { cases, streams, events, found, whole } = await checkCases(deps, { page });
    expect({ cases, streams, found, whole }).toEqual({ cases: 5, streams: 5, found: 0, whole: true });
    expect(events).toBeGreaterThan(10);
  }
});

test('it stops when it is told to, and says that it has not seen everything', async () => {
  const stop = new AbortController();
  const checked = await checkCases(deps, {
    page: 2,
    onProgress: () => stop.abort(),
    signal: stop.signal,
  });
  expect(checked).toMatchObject({ cases: 2, whole: false });
});

const asOwner: readonly string[] = [
  'alter table event disable trigger event_is_append_only',
  'alter table event_sequence disable trigger event_sequence_is_append_only',
];

/** A snapshot of the case as it is, but for one member. */
function snapshotWith(member: string, value: string): string {
  return `update case_snapshot set state = jsonb_set(state::jsonb, '{${member}}', '"${value}"')::json where case_id = $1`;
}

/** What is planted, in SQL on the waiting case `$1`; what is found of it. */
const planted: readonly (readonly [
  name: string,
  sql: string,
  what: Finding['what'],
  where: string | RegExp,
])[] = [
  ['a phase', `update case_file set phase = 'ended' where id = $1`, 'row', 'phase'],
  ['an office', `update case_file set office = 'nobody' where id = $1`, 'row', 'office'],
  ['a number', `update case_file set number = 'N1' where id = $1`, 'row', 'number'],
  ['an outcome', `update case_file set outcome = 'granted' where id = $1`, 'row', 'outcome'],
  ['a name', `update case_file set applicant_name = '"x"' where id = $1`, 'row', 'applicantName'],
  ['a due date', `update case_file set due_at = due_at + interval '1 day' where id = $1`, 'clocks', 'dueAt'],
  [
    'a look that comes too late',
    `update case_file set next_check_at = next_check_at + interval '9 days' where id = $1`,
    'clocks',
    'nextCheckAt',
  ],
  ['a watch that is off', `update case_file set next_check_at = null where id = $1`, 'clocks', 'nextCheckAt'],
  ['the clock of lists', `update case_file set summary = '{}' where id = $1`, 'clocks', 'summary'],
  ['a missing item of work', 'delete from work_item where case_id = $1', 'work', /^-/],
  [
    'an item of work too many',
    `insert into work_item (city, case_id, item, kind, service, region, round, opened_at)
     select city, id, 'ghost', 'review', 's', 'r', 1, now() from case_file where id = $1`,
    'work',
    '+ghost',
  ],
  ['work of another office', `update work_item set office = 'x' where case_id = $1`, 'work', /\.office$/],
  ["an item's colour", `update work_item set blue_at = now() where case_id = $1`, 'clocks', /\.blueAt$/],
  [
    'a reader too few',
    `delete from involvement where case_id = $1 and kind = 'office'`,
    'readers',
    '-office',
  ],
  [
    'a reader too many',
    `insert into involvement select city, id, 'office', 'x', opened_at from case_file where id = $1`,
    'readers',
    '+office',
  ],
  ['an open list', 'delete from open_involvement where case_id = $1', 'readers', 'open'],
  ['a kept state', `${snapshotWith('phase', 'ended')}`, 'state', 'phase'],
  ['a clock of a kept state', `${snapshotWith('stopped', 'x')}`, 'clocks', 'stopped'],
  ['a row too few', 'delete from case_file where id = $1', 'no-row', ''],
  ['a row that is behind', 'update case_file set version = 99 where id = $1', 'not-at-the-end', /^99/],
  ['a row without events', 'delete from event where stream = $1', 'no-events', ''],
  [
    'an event that cannot be',
    `update event set type = 'case-dreamt' where stream = $1 and seq = 1`,
    'unreadable',
    'Error',
  ],
  [
    'an edited event',
    `update event set actor = '{"kind":"system","id":"x"}' where stream = $1 and seq = 1`,
    'chain-content',
    '1',
  ],
  [
    'a hole in the order',
    'delete from event_sequence where log_index = 3 and $1 <> city',
    'chain-sequence',
    '3',
  ],
];

describe('whatever is not as the events say is found, with the number of its case', () => {
  test.each(planted)('%s', async (_, sql, what, where) => {
    const spoilt = await spoil(sql, () => checkCases(deps));
    const finding = spoilt.findings.find((found) => found.what === what);
    expect(finding, JSON.stringify(spoilt.findings)).toBeDefined();
    expect(finding?.where).toMatch(where instanceof RegExp ? where : new RegExp(`^${RegExp.escape(where)}$`));
    const names = what === 'chain-sequence' ? [''] : sql.includes("'N1'") ? ['N1'] : [number, waiting];
    expect(names).toContain(finding?.name);
    expect(spoilt.found).toBeGreaterThan(0);
    // And put back, all is well again.
    expect((await checkCases(deps)).found).toBe(0);
  });

  test('work of a case that is nowhere', async () => {
    const spoilt = await spoil(
      `insert into work_item (city, case_id, item, kind, service, region, round, opened_at)
       select city, gen_random_uuid(), 'ghost', 'review', 's', 'r', 1, now() from case_file where id = $1`,
      () => checkCases(deps),
    );
    expect(spoilt.findings).toMatchObject([{ what: 'work', where: 'no-case' }]);
  });
});

/** The tables are copied aside and put back: what is planted must be committed for the check to see it. */
async function spoil<Result>(sql: string, look: () => Promise<Result>): Promise<Result> {
  const tables = [
    'case_file',
    'work_item',
    'involvement',
    'open_involvement',
    'event',
    'event_sequence',
    'case_snapshot',
  ];
  for (const table of tables) await owner.query(`create table aside_${table} as table ${table}`);
  try {
    for (const statement of asOwner) await owner.query(statement);
    await owner.query(sql.replaceAll('$1', `'${waiting}'`));
    return await look();
  } finally {
    for (const table of tables) {
      await owner.query(`delete from ${table}`);
      await owner.query(`insert into ${table} table aside_${table}`);
      await owner.query(`drop table aside_${table}`);
    }
    for (const statement of asOwner) await owner.query(statement.replace(' disable ', ' enable '));
  }
}

describe('yingshang cases check', () => {
  const variables: NodeJS.ProcessEnv = {
    DATABASE_URL: ownerUrl,
    DATABASE_APP_URL: appUrl,
    YINGSHANG_CITY: benchCity,
    YINGSHANG_DATA: join(tmpdir(), 'not-there'),
    YINGSHANG_MASTER_KEY: Buffer.from(deps.masterKey).toString('base64'),
  };
  const check = (...more: readonly string[]): Promise<Run> =>
    yingshang(['cases', 'check', ...more], variables);

  test('ends well where all is well', async () => {
    const { code, out, err } = await yingshangAlone(['cases', 'check'], { variables });
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/^5 个办件、5 条事件流、\d+ 个事件，全部相符 · 5 cases, .* all as they should be\n$/);
  });

  test('prints what differs, a line each, and ends with 1', async () => {
    const spoilt = "update case_file set office = 'nobody', due_at = null where id = $1";
    const { code, out, err } = await spoil(spoilt, () => check());
    expect([code, err]).toEqual([1, '']);
    expect(out).toContain(`${number}\t列表项 · row\toffice\n`);
    expect(out).toContain(`${number}\t时钟 · clocks\tdueAt\n`);
    expect(out).toMatch(/\n5 个办件、\d+ 个事件，2 处不符 · .*: 2 differences\n$/);
    const json = await spoil(spoilt, () => check('--json'));
    expect(json.code).toBe(1);
    expect(JSON.parse(json.out)).toMatchObject({ cases: 5, found: 2, whole: true });
  });
});

test('an erased person is no difference: what is gone is gone from both', async () => {
  const { applicant } = (await loadCase(deps, waiting)).state;
  expect(await erasePerson(deps, personOf(deps.masterKey, `party ${applicant.party}`))).toBe(true);
  expect((await checkCases(deps)).findings).toEqual([]);
});
